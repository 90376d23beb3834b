import shutil
import sys
from pathlib import Path

import pytest

from tests.browser import chromium


def test_the_program_named_in_the_environment_is_the_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(chromium.VARIABLE, sys.executable)
    assert chromium.find() == sys.executable


@pytest.mark.parametrize(
    "named",
    ["/nowhere/chromium", "/", __file__, shutil.which("false")],
    ids=["missing", "folder", "text", "refusing"],
)
def test_a_named_program_that_does_not_start_is_told_and_nothing_is_installed(
    monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv(chromium.VARIABLE, named)
    monkeypatch.setattr(chromium, "INSTALLERS", [[["an installer that must not run"]]])
    with pytest.raises(chromium.NoChromium, match="which does not start as a browser"):
        chromium.find_or_install()


def test_without_a_chromium_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(chromium.VARIABLE, raising=False)
    monkeypatch.setattr(chromium, "_places", lambda: iter(["/nowhere/chromium"]))
    monkeypatch.setattr(chromium, "INSTALLERS", [[["no-such-installer"]], [["false"], ["true"]]])
    with pytest.raises(chromium.NoChromium, match="Install Chromium or Google Chrome, or name"):
        chromium.find_or_install()


def test_one_that_an_installer_brings_is_taken(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    brought = tmp_path / "chromium"
    monkeypatch.delenv(chromium.VARIABLE, raising=False)
    monkeypatch.setattr(chromium, "_places", lambda: iter([str(brought)]))
    monkeypatch.setattr(
        chromium, "INSTALLERS", [[["ln", "-s", shutil.which("true") or "", str(brought)]]]
    )
    assert chromium.find_or_install() == str(brought)
