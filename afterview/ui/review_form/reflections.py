"""What worked and what did not, ten judgements, and whatever else is worth keeping."""

from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.draft import rating_field
from afterview.ui import draft_choices as choices
from afterview.ui import draft_widgets as ask
from afterview.ui import safe_text
from afterview.ui.draft_form import DraftForm


def draw_moments(form: DraftForm) -> None:
    """Best and worst, worked and not, and how it looked from their side."""
    ask.text(form, "Best moment", "best_moment")
    ask.text(form, "Worst moment", "worst_moment")
    worked = ask.text(form, "What worked", "worked")
    did_not = ask.text(form, "What did not work", "did_not_work")
    _nudge(worked, did_not)
    ask.text(form, "Their biggest doubt about me", "their_doubt")
    ask.text(form, "What would the interviewer say about how it went?", "interviewer_would_say")


def draw_ratings(form: DraftForm) -> None:
    """The ten dimensions, each with its anchors as the choices themselves."""
    safe_text.quiet("Rate only what you remember; a second tap takes a rating back.")
    for dimension in DIMENSIONS:
        choices.anchored(form, dimension.label, rating_field(dimension.key), dimension.anchors)


def draw_rest(form: DraftForm) -> None:
    """What the steps after the interview will need, and free notes."""
    ask.text(form, "What I asked them", "my_questions")
    ask.text(form, "Salary: what was said", "salary_said")
    ask.text(
        form,
        "One thing somebody said that is worth thanking for",
        "thanks_remark",
        hint="The more specific, the better the thank-you note",
    )
    ask.text(form, "References: whom they want, and by when", "references_wanted")
    ask.text(form, "Anything else", "note")


def _nudge(worked: str, did_not: str) -> None:
    """One side alone is fine; both teach more."""
    both = "People who went over both got better than those who looked at failures alone "
    source = "(Ellis & Davidi 2005)."
    if worked.strip() and not did_not.strip():
        safe_text.quiet(f"And one thing that did not work? {both}{source}")
    elif did_not.strip() and not worked.strip():
        safe_text.quiet(f"And one thing that did work? There always is one. {both}{source}")
