"""Questions met and stories told, and the pages that show them."""

from uuid import UUID

from streamlit.testing.v1 import AppTest

from afterview.actions.draft_rows import add_row
from afterview.actions.finish_review import store_review
from afterview.actions.stories import add_story
from afterview.domain.draft import Fields
from afterview.domain.story import Story
from afterview.store.database import Database
from tests.builders import utc
from tests.doing import begun, review_of
from tests.ui.rounds import WRITTEN
from tests.ui.screen import app, seen

QUESTIONS = "pages/library/questions.py"
STORIES = "pages/library/stories.py"


def questions_page(**address: str) -> AppTest:
    """The Questions page at an address; ``__`` in a name stands for a dot."""
    return _page(QUESTIONS, address)


def stories_page(**address: str) -> AppTest:
    """The Stories page at an address; ``__`` in a name stands for a dot."""
    return _page(STORIES, address)


def asked(
    db: Database, *questions: Fields, day: str = "2020-10-13", company: str = "Nordhavn Maritime"
) -> UUID:
    """A reviewed interview of that day with these questions."""
    now = utc(f"{day} 18:00")
    draft_id = begun(db, {"day": day, "company": company}, questions=(), now=now)
    for question in questions:
        add_row(db, draft_id, "question", {"text": "Why us?", **question}, now=now)
    interview_id = store_review(db, draft_id, now=now)
    assert isinstance(interview_id, UUID), interview_id
    return interview_id


def question_of(db: Database, interview_id: UUID, place: int = 0) -> str:
    """The id of a question of an interview, as the address names it."""
    return review_of(db, interview_id).review.questions[place].id.hex


def story(db: Database, title: str, **parts: str) -> UUID:
    """A story written down."""
    made = Story(db.new_id(), title, **parts)  # type: ignore[arg-type]  # texts only
    assert add_story(db, made, now=WRITTEN) == []
    return made.id


def _page(page: str, address: dict[str, str]) -> AppTest:
    screen = app().switch_page(page)
    for name, value in address.items():
        screen.query_params[name.replace("__", ".")] = value
    return seen(screen.run())
