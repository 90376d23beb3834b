"""Doing what a tap asked for, or saying why it cannot be done."""

from collections.abc import Callable

from afterview.errors import AfterviewError
from afterview.ui import state


def tried(action: Callable[[], object]) -> None:
    """Do it; where it cannot be done, leave the reason for the page that is drawn next."""
    try:
        action()
    except AfterviewError as error:
        state.leave_word(str(error), is_bad=True)
