"""``brief``: the page to read before an interview, as text or as a file."""

import argparse
import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from afterview.actions.brief import ahead_of, prepare, without_people
from afterview.actions.preferences import preferences_of
from afterview.brief.brief import Ahead, Brief
from afterview.cli import edge
from afterview.cli.edge import Options
from afterview.cli.parsing import Commands, command
from afterview.domain.vocabulary import Stage
from afterview.errors import Refused
from afterview.exports.brief_files import BriefFile, BriefFormat, brief_file, is_offered
from afterview.store import interviews
from afterview.store.database import Database

_BINARY: Final = frozenset({BriefFormat.PDF, BriefFormat.APKG})
_KNOWN_BY_WORDS: Final = (("questions", "words"), ("stories", "key"))
"""Parts that something in them tells apart which may be words as typed."""


def add(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The command with its options."""
    does = "the page to read before an interview"
    parser = command(commands, shared, "brief", does=does, run=_brief)
    parser.add_argument("--company", default="", metavar="C", help="a round at this company")
    parser.add_argument("--role", default="", metavar="R", help="a round for this role")
    parser.add_argument(
        "--stage", type=_stage, metavar="S", help="a round of this stage, such as system_design"
    )
    parser.add_argument(
        "--interview",
        type=_id,
        metavar="ID",
        help="the round is this interview; without any of these, the next planned one",
    )
    named = parser.add_mutually_exclusive_group()
    named.add_argument(
        "--without-names",
        action="store_true",
        default=None,
        help="leave out the names of people; else as preferred",
    )
    named.add_argument(
        "--with-names", action="store_false", dest="without_names", help="leave them in"
    )
    parser.add_argument("--all", action="store_true", help="all that applies, not one page")
    parser.add_argument(
        "--format",
        type=BriefFormat,
        choices=list(BriefFormat),
        default=BriefFormat.MD,
        help="how it is written (default md); pdf and apkg need --out",
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="the file to write")


def _brief(options: Options) -> None:
    db, as_of = edge.to_read(options)
    is_nameless = _is_nameless(options, db)
    brief = _asked_for(options, db, is_nameless=is_nameless)
    facts = {"brief": _facts(brief, is_nameless=is_nameless), **as_of}
    if options.json and options.out is None:
        edge.say(options, "", facts)
        return
    file = _file(options, brief)
    if options.out is None:
        sys.stdout.buffer.write(file.content)
        sys.stdout.flush()
        return
    edge.write(options.out, file.content)
    facts |= {"file": str(options.out), "warning": file.warning}
    edge.say(options, f"The brief is in {options.out.name}.", facts)


def _is_nameless(options: Options, db: Database) -> bool:
    """Whether names are left out: as asked for, else as preferred."""
    asked: bool | None = options.without_names
    return preferences_of(db).without_names if asked is None else asked


def _asked_for(options: Options, db: Database, *, is_nameless: bool) -> Brief:
    now = edge.now()
    ahead = _ahead(options, db, now=now)
    brief = prepare(db, ahead, now=now, today=edge.today(db), whole=options.all).brief
    return without_people(db, brief) if is_nameless else brief


def _facts(brief: Brief, *, is_nameless: bool) -> dict[str, Any]:
    """The brief by its fields; without names, also without what is known by its own words."""
    facts = asdict(brief)
    if is_nameless:
        for part, known_by in _KNOWN_BY_WORDS:
            for each in facts[part]:
                del each[known_by]
    return facts


def _file(options: Options, brief: Brief) -> BriefFile:
    """The brief in the format asked for; what it lacks is told on standard error."""
    kind: BriefFormat = options.format
    if not is_offered(kind):
        raise Refused(f"{kind.value} needs the package genanki; pip install genanki brings it.")
    if kind in _BINARY and options.out is None:
        raise Refused(f"{kind.value} is no text for a screen; name its file with --out FILE.")
    file = brief_file(brief, kind)
    if file.warning:
        sys.stderr.write(f"{file.warning}\n")
    return file


def _ahead(options: Options, db: Database, *, now: datetime) -> Ahead:
    in_mind = Ahead(options.company, options.role, options.stage, zone=edge.zone(db))
    is_named = bool(options.company or options.role or options.stage)
    if options.interview is not None and is_named:
        raise Refused("--interview says it all; leave --company, --role and --stage out.")
    with db.read() as cursor:
        if options.interview is not None:
            found = interviews.find(cursor, options.interview)
            if found is None:
                raise Refused(f"There is no interview {options.interview.hex} here.")
            return ahead_of(found)
        coming = interviews.coming(cursor, after=now)
    return in_mind if is_named or not coming else ahead_of(coming[0])


def _stage(text: str) -> Stage:
    try:
        return Stage(text.strip().lower().replace(" ", "_").replace("-", "_"))
    except ValueError as error:
        known = ", ".join(Stage)
        raise argparse.ArgumentTypeError(f"{text} is no stage; use one of {known}") from error


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no id of an interview") from error
