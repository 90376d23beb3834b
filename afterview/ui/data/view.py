"""What the address asks for: the page as a whole, one of its parts, or one backup."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

import streamlit as st

from afterview.store import backups
from afterview.store.backups import Backup
from afterview.ui import address, menu


class Part(StrEnum):
    """A part of the page, by its word in the address."""

    BACKUPS = "backups"
    IMPORT = "import"
    EXPORT = "export"
    REPORT = "report"
    PREFERENCES = "preferences"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Home:
    """``/data``: how things stand, and the way to each part."""


@dataclass(frozen=True, slots=True)
class OneBackup:
    """``?backup=…``: one backup, None where it is no longer there."""

    backup: Backup | None


View: TypeAlias = Home | Part | OneBackup


def named(database: Path) -> View:
    """The view that the address of the page names."""
    stamp = st.query_params.get("backup")
    if stamp is not None:
        found = (each for each in backups.every(database) if each.stamp == stamp)
        return OneBackup(next(found, None))
    asked = st.query_params.get("show", "")
    return Part(asked) if asked in list(Part) else Home()


def settle_address(view: View) -> None:
    """Take the part out of the address where the page as a whole is shown."""
    address.settle("data", view, home=Home)


def way_back() -> None:
    """The way from a part to the page as a whole."""
    if st.button("Your data", key="data.all", type="tertiary", icon=":material/arrow_back:"):
        menu.go("data")
