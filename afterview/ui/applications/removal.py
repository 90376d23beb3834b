"""Deleting an application without interviews."""

from typing import Final

from afterview.actions.applications import bring_back_application, remove_application
from afterview.domain.application import Application, Phase
from afterview.store.database import Database
from afterview.ui import safe_text
from afterview.ui.removal import Removal

REMOVAL: Final = Removal(
    page="applications",
    kind="application",
    it="it",
    back="It is back, with all that you noted.",
    listed="the list of applications",
    remove=remove_application,
    bring_back=bring_back_application,
)


def offer(db: Database, application: Application) -> None:
    """The button, and the question that it leads to."""
    name = f"{safe_text.shortened(application.company)} · {safe_text.shortened(application.role)}"
    goes = "What goes: all that you noted of it. It has no interviews."
    REMOVAL.offer(db, application.id, name, (f"{name}.", goes))


def withhold(application: Application) -> None:
    """Why one with interviews cannot be deleted; a question that was open is closed."""
    REMOVAL.not_asked()
    instead = "" if application.phase is Phase.CLOSED else ", or close this one instead"
    safe_text.quiet(f"With interviews it cannot be deleted: delete those first{instead}.")
