"""The Chromium that the browser tests drive: found, else installed; as a script it says which."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

VARIABLE = "CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_APPS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
# Nothing in the background: a test that counts requests sees the app's own only.
ARGUMENTS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    # Root, as in a container, has no sandbox to give.
    *(["--no-sandbox"] if IS_ROOT else []),
)
APT = [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-qq", "-y", "--no-install-recommends", "chromium"],
]
INSTALLERS = (
    [[sys.executable, "-m", "playwright", "install", "chromium"]],
    *([APT] if IS_ROOT else []),
)


class NoChromium(Exception):
    """None was found and none could be installed; the text says what to do."""


def find() -> str | None:
    """The path of a Chromium that starts: the one named in CHROMIUM, else the first there is."""
    named = os.environ.get(VARIABLE)
    return next(filter(_starts, [named] if named else _places()), None)


def find_or_install() -> str:
    """The same, after installing one where there is none; raises ``NoChromium``."""
    named = os.environ.get(VARIABLE)
    if named and find() is None:
        raise NoChromium(f"{VARIABLE} names {named}, which does not start as a browser.")
    for commands in ([], *INSTALLERS):
        _run_all(commands)
        found = find()
        if found:
            return found
    raise NoChromium(
        "The browser tests need Chromium, and it could not be installed here. Install Chromium or "
        f"Google Chrome, or name its program in {VARIABLE}, then run the tests again."
    )


def _places() -> Iterator[str]:
    yield from filter(None, map(shutil.which, NAMES))
    yield from MAC_APPS
    with sync_playwright() as playwright:
        yield playwright.chromium.executable_path


def _starts(path: str) -> bool:
    """A browser whose system libraries are missing lies in its place and does not start."""
    try:
        asked = subprocess.run([path, "--version"], capture_output=True, check=False)
    except OSError:
        return False
    return asked.returncode == 0


def _run_all(commands: list[list[str]]) -> None:
    for command in commands:
        if shutil.which(command[0]) is None:
            return
        shown = " ".join([Path(command[0]).name, *command[1:]])
        sys.stderr.write(f"No Chromium yet; trying: {shown}\n")
        if subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode != 0:
            return


if __name__ == "__main__":
    try:
        sys.stdout.write(f"The browser tests use {find_or_install()}\n")
    except NoChromium as error:
        sys.exit(str(error))
