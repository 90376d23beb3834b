"""The one specific thing that each thank-you comes back to, a different one for each person."""

import re
from typing import Final
from uuid import UUID

from afterview.domain.review import Person, Question, Review
from afterview.letters.built_in import phrase
from afterview.letters.names import is_named, name_words
from afterview.letters.typed import as_sentence, one_line, quoted

_LONGEST: Final = 150
_LONGEST_PASSAGE: Final = 120
_UNFIT_KINDS: Final = frozenset(
    {
        "tell_me_about_yourself",
        "resume_walkthrough",
        "weaknesses",
        "gap_short_tenure",
        "leaving_reason",
        "salary",
        "logistics_visa_notice",
        "illegal_or_unfair",
        "my_questions",
    }
)
_UNFIT_WORDS: Final = re.compile(
    r"\b(salary|salaries|pay|wages?|compensation|money|notice|visa|permit|availability|available|"
    r"start date|relocat\w+|cv|résumé|resume|about yourself|weakness\w*|gehalt\w*|verfügbar\w*)\b",
    re.IGNORECASE,
)
_SAID: Final = (
    "remark comment point idea question story example description view advice answer explanation "
    "thought observation words way note joke picture account sketch phrase"
)
_ABOUT_THEM: Final = re.compile(
    r"\b(he|she|him|her|his|hers|they|them|their|theirs|himself|herself|who)\b", re.IGNORECASE
)
_UNRATED: Final = 3


def callbacks(review: Review) -> dict[UUID, str]:
    """A sentence for each person of the review, by id; the text is empty once nothing is left.

    What was noted as worth thanking for goes to the person it names. The others share out the
    questions, the best handled first, and after them the best moment. Body language, salary and
    the like never come up.
    """
    people = sorted(review.people, key=lambda person: not is_named(person.name))
    said: dict[UUID, str] = {}
    remark = one_line(review.notes.thanks_remark, to=_LONGEST)
    thanked = _meant(remark, people) if remark else None
    if thanked is not None:
        said[thanked.id] = _about_remark(remark, thanked)
    passages = [passage(question) for question in fit_questions(review)]
    moment = one_line(review.notes.best_moment, to=_LONGEST)
    for number, person in enumerate(people, start=1):
        if person.id in said:
            continue
        if passages:
            way = phrase("about_question", number)
            said[person.id] = way.replace("{{ passage }}", quoted(passages.pop(0)))
        elif moment:
            said[person.id] = f"In my notes, the best moment reads {quoted(moment)}."
            moment = ""
        else:
            said[person.id] = ""
    return said


def fit_questions(review: Review) -> list[Question]:
    """The questions that suit a letter, the best handled first, each wording once."""
    fit = [question for question in review.questions if _suits(question)]
    fit.sort(key=lambda question: -(question.handled or _UNRATED))
    by_wording: dict[str, Question] = {}
    for question in fit:
        by_wording.setdefault(passage(question), question)
    return list(by_wording.values())


def passage(question: Question) -> str:
    """The question on one line, short enough for a letter."""
    return one_line(question.text, to=_LONGEST_PASSAGE)


def _suits(question: Question) -> bool:
    text = passage(question)
    wanted = question.category not in _UNFIT_KINDS and _UNFIT_WORDS.search(text) is None
    return bool(text) and wanted


def _about_remark(remark: str, person: Person) -> str:
    """Their "Rahul's remark about X struck me" turned to them, or the note in its own words."""
    names = "|".join(re.escape(name) for name in (person.name.strip(), *name_words(person.name)))
    theirs = re.match(rf"(?:{names})['\u2019]s (?=(?:{'|'.join(_SAID.split())})\b)", remark)
    if theirs is not None and not _ABOUT_THEM.search(rest := remark[theirs.end() :]):
        return as_sentence(f"Your {rest}")
    return f"Afterwards I wrote down {quoted(remark)}, because I did not want to lose it."


def _meant(remark: str, people: list[Person]) -> Person | None:
    """Whom the remark names, else whose role it names, else the first who has a name."""
    folded = remark.casefold()
    for text, fold in ((remark, str), (folded, str.casefold)):
        places = [_place([fold(word) for word in name_words(p.name)], text) for p in people]
        if any(place is not None for place in places):
            return _best(people, places)
    roles = [
        _place(re.findall(r"\w{4,}", one_line(p.role, to=_LONGEST).casefold()), folded)
        for p in people
    ]
    if any(place is not None for place in roles):
        return _best(people, roles)
    return next((person for person in people if is_named(person.name)), None)


def _best(people: list[Person], places: list[tuple[int, int] | None]) -> Person:
    found = [(place, at) for at, place in enumerate(places) if place is not None]
    return people[min(found)[1]]


def _place(words: list[str], text: str) -> tuple[int, int] | None:
    """How many of the words the text has (negative, so that more come first), and where first."""
    hits = [found.start() for word in words if (found := _word(word).search(text)) is not None]
    return (-len(hits), min(hits)) if hits else None


def _word(word: str) -> re.Pattern[str]:
    escaped = re.escape(word)
    # Scripts that set no blanks between words have no edges to look for.
    return re.compile(rf"(?<!\w){escaped}(?!\w)" if word[0] < "\u2e80" else escaped)
