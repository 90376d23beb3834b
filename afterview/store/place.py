"""Where the database file lies; the one place that knows the variable and the default."""

from collections.abc import Mapping
from pathlib import Path

VARIABLE = "AFTERVIEW_DATABASE"
DEFAULT = Path(__file__).resolve().parents[2] / "data" / "afterview.duckdb"


def database_path(environ: Mapping[str, str]) -> Path:
    """The file that the environment names, else ``data/afterview.duckdb`` beside the app.

    The path is absolute and free of links, so that one file has one name.
    """
    named = environ.get(VARIABLE)
    return Path(named).expanduser().resolve() if named else DEFAULT
