"""What reviews call a story: names that are none of the bank's yet, and those given to one."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from afterview.actions.stories import name_story, unname_story
from afterview.domain.spoken import counted
from afterview.domain.story import Story
from afterview.store import stories
from afterview.store.database import Database
from afterview.store.facts.stories import UnknownStory
from afterview.ui import menu, safe_text, way_back
from afterview.ui.attempt import tried
from afterview.ui.mark import mark
from afterview.ui.stories import said
from afterview.ui.told_apart import told_apart
from afterview.ui.way_back import WayBack

NAMES_SHOWN = 5


def not_yet(db: Database, unknown: Sequence[UnknownStory], known: Sequence[Story]) -> None:
    """The names told in most interviews, each to be made a story or to be one already."""
    if not unknown:
        return
    safe_text.heading("Told, and not written down yet")
    for one in unknown[:NAMES_SHOWN]:
        with st.container(border=True, key=f"card-told-{mark(one.told)}", gap="xsmall"):
            times = counted(one.n_interviews, "interview")
            safe_text.say(f"You told {safe_text.quoted(one.told)} in {times}.")
            if st.button("Make it a story", key=f"make.{mark(one.told)}", icon=":material/add:"):
                menu.go("stories", add="1", q=one.question_id.hex)
            _is_one_of(db, one, known)
    if len(unknown) > NAMES_SHOWN:
        safe_text.quiet(f"{len(unknown) - NAMES_SHOWN} more will come up once these are done.")


def of_one(db: Database, story: Story) -> None:
    """The other names of a story, each to be taken away again."""
    with db.read() as cursor:
        names = stories.names(cursor, story.id)
    if not names:
        return
    part = st.expander(
        f"Also called: {len(names):d}", key="story.names", on_change="rerun", type="compact"
    )
    if part.open:
        with part:
            for told in names:
                safe_text.name(told)
                st.button(
                    "Not this story",
                    key=f"unname.{mark(told)}",
                    type="tertiary",
                    on_click=tried,
                    args=(partial(_unname, db, told, story),),
                )


def _is_one_of(db: Database, one: UnknownStory, known: Sequence[Story]) -> None:
    """The choice among the stories that are there."""
    if not known:
        return
    lines = told_apart({each.id: [said.in_a_list(each.title)] for each in known})
    chosen = st.selectbox(
        "Or it is this story",
        list(lines),
        index=None,
        format_func=lines.__getitem__,
        key=f"is.{mark(one.told)}",
        placeholder="Choose the story",
    )
    if chosen is not None:
        story = next(each for each in known if each.id == chosen)
        st.button(
            "It is this one",
            key=f"name.{mark(one.told)}",
            on_click=tried,
            args=(partial(_name, db, one.told, story),),
        )


def _name(db: Database, told: str, story: Story) -> None:
    name_story(db, told, story.id)
    back = WayBack(
        f"{safe_text.quoted(told)} is {safe_text.quoted(story.title)} now",
        lambda db: unname_story(db, told),
        "It is no story of the bank again.",
    )
    way_back.remember("stories", back)


def _unname(db: Database, told: str, story: Story) -> None:
    unname_story(db, told)
    back = WayBack(
        f"{safe_text.quoted(told)} is not {safe_text.quoted(story.title)} any more",
        lambda db: name_story(db, told, story.id),
        "It is this story again.",
    )
    way_back.remember("stories", back)
