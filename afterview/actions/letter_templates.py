"""Templates of letters: the person's own in place of the built-in ones."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from afterview.actions.drafts import storable_text
from afterview.actions.letter_desk import addressees, desk_of
from afterview.domain.letter import LetterKind, Wording
from afterview.letters.built_in import built_in
from afterview.letters.compose import compose
from afterview.letters.facts import Facts
from afterview.letters.gather import facts_for
from afterview.letters.template import TemplateProblem
from afterview.store import letters
from afterview.store.database import Database


def own_template(db: Database, kind: LetterKind, wording: Wording | None, *, now: datetime) -> str:
    """Use this template from now on, None for the built-in one; a sentence where it cannot be."""
    if wording is not None:
        problem = template_problem(kind, wording)
        if problem:
            return problem
        wording = Wording(storable_text(wording.subject), storable_text(wording.body))
    with db.write() as cursor:
        letters.save_template(cursor, kind, wording, now=now)
    return ""


def template_of(db: Database, kind: LetterKind) -> Wording:
    """The template in use for a kind of letter, the person's own or the built-in one."""
    with db.read() as cursor:
        return letters.template(cursor, kind) or built_in(kind)


def preview(db: Database, interview_id: UUID, kind: LetterKind, template: Wording) -> Wording:
    """The letter that a template would give; raises ``TemplateProblem``."""
    with db.read() as cursor:
        desk = replace(desk_of(cursor, interview_id, kind), template=template)
        _, person = next(addressees(cursor, desk), (None, None))
    facts = facts_for(desk.interview, desk.review, person=person, number=1, extra=desk.extra)
    return compose(kind, facts, template, note_limit=desk.note_limit)


def template_problem(kind: LetterKind, wording: Wording) -> str:
    """What stands in the way of a template; empty where nothing does."""
    try:
        compose(kind, Facts(), wording)
    except TemplateProblem as error:
        return str(error)
    return ""
