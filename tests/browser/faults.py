"""What can happen to somebody who is filling in a review, one function each.

Time passes only where time is the fault; everything else waits for what it wants to see.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from tests.browser.hands import CONNECTED
from tests.browser.sitting import LABELS, Sitting

Fault: TypeAlias = Callable[[Sitting], None]
FIRST, LAST = LABELS[0], LABELS[-1]
SLOW_SECONDS = 0.25


def refresh(sitting: Sitting) -> None:
    """The page is loaded anew."""
    sitting.visitor.wait_until_kept()
    sitting.reload()


def discard(sitting: Sitting) -> None:
    """The phone throws the tab away; its address is opened again."""
    sitting.visitor.wait_until_kept()
    sitting.visitor.page.close()
    sitting.begin_a_new_tab()


def newtab(sitting: Sitting) -> None:
    """The draft is opened in a second tab while the first one stays."""
    sitting.visitor.wait_until_kept()
    sitting.begin_a_new_tab()


def kill9(sitting: Sitting) -> None:
    """The app dies without a word, comes back, and the page is loaded anew."""
    sitting.visitor.wait_until_kept()
    sitting.server.kill()
    sitting.server.start()
    sitting.reload()


def kill9keep(sitting: Sitting) -> None:
    """The app dies in the middle of a word; the tab stays, and typing goes on in it."""
    sitting.server.kill()
    _lose_the_connection(sitting)
    sitting.server.start()
    sitting.wait_for_the_connection()
    sitting.add(LAST, " more")
    sitting.visitor.wait_until_kept()
    sitting.reload()


def drop5(sitting: Sitting) -> None:
    """A lift: no network for five seconds."""
    _be_cut_off(sitting, seconds=5)


def drop60(sitting: Sitting) -> None:
    """A tunnel: no network for a minute."""
    _be_cut_off(sitting, seconds=60)


def slow(sitting: Sitting) -> None:
    """Everything was typed over a link that takes a quarter of a second each way."""
    sitting.link.delay_seconds = SLOW_SECONDS
    sitting.fill("slowly")
    sitting.visitor.wait_until_kept()
    sitting.begin_a_new_tab()


def leave(sitting: Sitting) -> None:
    """Another page of the app is looked at in between."""
    sitting.visitor.wait_until_kept()
    sitting.leave_and_return()


def leavenow(sitting: Sitting) -> None:
    """The same, with no pause after the last key."""
    sitting.leave_and_return()


def halfopen(sitting: Sitting) -> None:
    """Words go out and never arrive; then the tab is closed and the app dies."""
    sitting.visitor.wait_until_kept()
    sitting.link.freeze()
    sitting.add(LAST, " unseen")
    sitting.visitor.page.close()
    sitting.server.kill()
    sitting.link.mend()
    sitting.server.start()
    sitting.begin_a_new_tab()


def closenow(sitting: Sitting) -> None:
    """The tab is closed right after the last key."""
    sitting.visitor.page.close()
    sitting.begin_a_new_tab()


def twotabs(sitting: Sitting) -> None:
    """Two tabs are open on the draft, and each changes another field."""
    sitting.visitor.wait_until_kept()
    first = sitting.visitor
    sitting.begin_a_new_tab()
    second = sitting.visitor
    for visitor, label in ((first, FIRST), (second, LAST)):
        sitting.visitor = visitor
        visitor.page.bring_to_front()
        sitting.write(label, f"{label}, in a tab of its own")
        visitor.field(label).blur()
        visitor.wait_until_kept()
    first.page.close()
    second.page.close()
    sitting.begin_a_new_tab()


def _be_cut_off(sitting: Sitting, *, seconds: int) -> None:
    sitting.link.cut()
    _lose_the_connection(sitting)
    # Being without a network for so long is the fault itself.
    sitting.visitor.page.wait_for_timeout(seconds * 1000)
    sitting.link.mend()
    sitting.wait_for_the_connection()
    sitting.add(FIRST, " back")
    sitting.visitor.field(FIRST).blur()
    sitting.visitor.wait_until_kept()
    sitting.reload()


def _lose_the_connection(sitting: Sitting) -> None:
    sitting.visitor.page.locator(CONNECTED).wait_for(state="detached")


def _named(*faults: Fault) -> Mapping[str, Fault]:
    return {getattr(fault, "__name__", ""): fault for fault in faults}


FAULTS = _named(
    refresh,
    discard,
    newtab,
    kill9,
    kill9keep,
    drop5,
    slow,
    leave,
    leavenow,
    halfopen,
    closenow,
    twotabs,
)
LONG_FAULTS = _named(drop60)
