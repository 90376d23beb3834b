"""Stories as they are said on the screen: how often they were told, and the hints about it."""

from collections.abc import Sequence

from afterview.domain.categories import competency_label
from afterview.domain.spoken import counted, listed, on_day
from afterview.domain.story import Story
from afterview.domain.story_rule import ACROSS_DAYS, HintKind, StoryHint
from afterview.store.facts.stories import BankStory
from afterview.ui.safe_text import shortened


def in_a_list(title: str) -> str:
    """A title on one line, cut off where it is long."""
    return shortened(title)


def told(known: BankStory) -> str:
    """How often it was told, and when last."""
    if not known.tellings:
        return "Not told in an interview yet"
    last = on_day(known.tellings[0].told_on)
    n = len(known.tellings)
    return f"Told once, {last}" if n == 1 else f"Told {counted(n, 'time')}, last {last}"


def hint(hint: StoryHint, known: BankStory) -> str:
    """What a hint says, in calm words; empty where it says no more than ``told``."""
    match hint.kind:
        case HintKind.OFTEN_IN_A_LOOP:
            where = next(
                one.company for one in known.tellings if one.application_id == hint.application_id
            )
            return (
                f"Told in {hint.n} interviews at {shortened(where)}. They may compare notes; "
                "have another one ready there."
            )
        case HintKind.OFTEN_ACROSS_LOOPS:
            return (
                f"Told in {hint.n} searches for a role within {ACROSS_DAYS} days. It works; a "
                "second one keeps you fresh."
            )
        case HintKind.QUIET:
            asked = listed([shortened(competency_label(one)) for one in hint.competencies])
            return f"Not told for {hint.n} days, and {asked} came up since. It may fit again."
        case HintKind.NEVER_TOLD:
            return ""


def competencies(story: Story) -> list[str]:
    """What the story shows, each short enough for a tag."""
    return [shortened(competency_label(one)) for one in story.competencies if one.strip()]


def uncovered(found: Sequence[tuple[str, int]]) -> str:
    """Competencies that were asked about, each with how often."""
    asked = [f"{shortened(competency_label(name))} ({counted(n, 'question')})" for name, n in found]
    return listed(asked)
