"""Erasing somebody: what goes, and their name in one's own words."""

from collections.abc import Mapping, Sequence
from typing import Final

import streamlit as st

from afterview.actions.erase import erase_person
from afterview.actions.erase_preview import OfPerson, of_person, words_of
from afterview.domain.spoken import counted, counts
from afterview.store.database import Database
from afterview.store.erase_person import Somebody
from afterview.store.erase_places import Where
from afterview.store.facts import erasable
from afterview.ui import menu, safe_text
from afterview.ui.address import named_id
from afterview.ui.data import erasing
from afterview.ui.kept import kept

MOST_PLACES: Final = 30
_PAGES: Final[Mapping[str, tuple[menu.Name, str]]] = {
    "interview": ("interviews", "id"),
    "draft": ("review", "draft"),
    "person": ("people", "id"),
    "application": ("applications", "id"),
}
_NAMES: Final[Mapping[str, str]] = {
    "lesson": "Lessons",
    "story": "Stories",
    "question": "Questions",
    "practice": "Answers in practice",
    "template": "Your templates of letters",
    "preference": "Preferences",
    "brief": "Choices for a brief",
    "import": "The name of a file that you brought in",
}


def draw(db: Database) -> None:
    """What goes with them; then where their name stands besides; then the deed."""
    asked = named_id("person")
    with db.read() as cursor:
        found = erasable.person(cursor, asked) if asked else None
    if found is None:
        safe_text.notice("There is no such person here any more.")
        return
    one = found.one
    safe_text.heading(safe_text.shortened(one.name))
    sentences = st.container()
    names = _names(one)
    preview = kept(db, "erase.person", (one, names), lambda: of_person(db, one, names))
    told = _told(preview)
    with sentences:
        for sentence in told:
            safe_text.say(sentence)
    words = _in_text(preview, names)
    if words:
        told = [*told, f"“…” takes the place of {', '.join(words)} in your own words."]
    reach = erasing.reach(db)
    erasing.ask(
        "Erase this person",
        told,
        lambda: erase_person(db, one, words=words, reach=reach),
        about=one.id,
    )


def _told(found: OfPerson) -> list[str]:
    n = found.n_gone
    sentences = ["Their name, role, company, address and note go, and so does the contact itself."]
    if n["attendance"]:
        sentences.append(
            f"What you noted of {counted(n['attendance'], 'interview')} with them stays, "
            "without them."
        )
    rest = counts(
        [
            (n["letter"], "letter"),
            (n["reference"], "reference"),
            (n["reference_told"], "note of what they were told"),
        ]
    )
    if rest:
        sentences.append(f"With them go: {', '.join(rest)}.")
    if found.n_wordings or n["draft_edit"]:
        sentences.append(
            "They are taken out of drafts, of all that was typed about them in their row, and of "
            f"{counted(found.n_wordings, 'wording')} of reviews."
        )
    return sentences


def _names(one: Somebody) -> tuple[str, ...]:
    """Their name as a whole and in parts, and how else the person says that they wrote of them."""
    safe_text.subheading("In your own words")
    other = st.text_input("Another way in which you wrote of them", key="erase.other").strip()
    return (*words_of(one.name), *([other] if other else []))


def _in_text(preview: OfPerson, names: Sequence[str]) -> list[str]:
    """The words to take out of free text, as chosen; each place is listed with a way to it."""
    standing = preview.standing
    known = [word for word in standing if standing[word]]
    if not known:
        safe_text.quiet("Their name stands nowhere else.")
        return []
    safe_text.quiet(
        "Nobody but you can tell which of these mean them. What you choose is replaced by “…”; "
        "the rest stays as you wrote it, and you can change it yourself."
    )
    chosen = st.pills(
        "Replace by “…”",
        known,
        selection_mode="multi",
        default=known[:1] if known[0] == names[0] else [],
        format_func=lambda word: safe_text.escaped(f"{word} ({_n(standing[word])})"),
        key="erase.words",
    )
    _places(list(dict.fromkeys(where for word in known for where in standing[word])))
    return list(chosen)


def _n(found: Sequence[Where]) -> int:
    return sum(where.n for where in found)


def _places(found: Sequence[Where]) -> None:
    with st.expander(f"Where it stands: {len(found):d}", key="erase.places", type="compact"):
        for place, where in enumerate(found[:MOST_PLACES]):
            named = where.name or _NAMES.get(where.kind, "Elsewhere")
            if where.kind in _PAGES and where.id:
                page, parameter = _PAGES[where.kind]
                if st.button(
                    safe_text.escaped(safe_text.shortened(named)),
                    key=f"erase.place.{place}",
                    type="tertiary",
                    icon=":material/chevron_right:",
                ):
                    menu.go(page, **{parameter: where.id.hex})
            else:
                safe_text.say(named)
        if len(found) > MOST_PLACES:
            safe_text.quiet(f"… and {len(found) - MOST_PLACES} more.")
