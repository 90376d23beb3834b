"""Every tap is done whole, even where the browser's next change already waits.

Streamlit 1.67 breaks a callback off at its first touch of ``st.session_state`` once another change
has come, and calls it no more: of two quick taps the first was lost. It offers no setting for this.
"""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, Final, ParamSpec

from streamlit.runtime.state import SafeSessionState

_Given = ParamSpec("_Given")
_LOOK: Final = "_yield_callback"  # private, and the version of Streamlit is pinned


def run_whole() -> None:
    """Let what comes from the browser wait until the callbacks before it are done.

    Goes for the whole process; calling it again changes nothing. Streamlit looks for what waits
    right after the callbacks by itself.
    """
    SafeSessionState.on_script_will_rerun = _CALLING_WHOLE  # type: ignore[assignment, method-assign]


def _undisturbed(
    calling: Callable[Concatenate[SafeSessionState, _Given], None],
) -> Callable[Concatenate[SafeSessionState, _Given], None]:
    @wraps(calling)
    def calling_whole(
        session: SafeSessionState, /, *args: _Given.args, **named: _Given.kwargs
    ) -> None:
        look = getattr(session, _LOOK)
        object.__setattr__(session, _LOOK, _go_on)
        try:
            calling(session, *args, **named)
        finally:
            object.__setattr__(session, _LOOK, look)

    return calling_whole


def _go_on() -> None:
    """Nothing waits, as far as a callback can see."""


_CALLING_WHOLE: Final = _undisturbed(SafeSessionState.on_script_will_rerun)
