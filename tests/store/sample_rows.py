"""A small search with a row in every table, as a snapshot holds it; each call gives a fresh one."""

import json
from typing import Any

from afterview.store.migrate import steps
from afterview.store.snapshot import FORMAT
from tests.store.sample_aftermath import T, Tables, aftermath, uid
from tests.store.sample_import import imported
from tests.store.sample_prepare import prepare

__all__ = ["T", "Tables", "uid"]


def document(tables: Tables | None = None, **head: object) -> bytes:
    """The sample, or these tables, as a snapshot's file; ``head`` replaces parts of its head."""
    whole = {
        "format": FORMAT,
        "schema": steps()[-1].name,
        "made_at": T,
        "tables": sample() if tables is None else tables,
    }
    return json.dumps(whole | head).encode()


def changed(table: str, **values: object) -> bytes:
    """The sample as a file, with these values in the first row of the table."""
    tables = sample()
    tables[table][0] |= values
    return document(tables)


def sample() -> Tables:
    """One application with one reviewed interview, and a draft."""
    removed = {"created_at": T, "version": 1, "removed_at": None}
    return {
        "application": [
            {
                "id": uid(1),
                "company": "Nordlicht",
                "role": "Engineer",
                "phase": "closed",
                "resolution": "rejected",
                "furthest_stage": "technical",
                "applied_on": "2026-10-01",
                **dict.fromkeys(("source", "link", "advert", "salary", "next_action", "note"), ""),
                "next_action_on": None,
                "public_sector": True,
                **removed,
            }
        ],
        "interview": [
            {
                "id": uid(2),
                "application_id": uid(1),
                "stage": "technical",
                "format": "video_live",
                "structure": None,
                "status": "completed",
                "starts_at": "2026-10-13T14:00:00",
                "ends_at": "2026-10-13T15:00:00",
                "zone": "Europe/Berlin",
                "outcome": "pending",
                "heard_on": None,
                "stated_reason": "",
                "guessed_reason": "",
                "outcome_recorded_at": None,
                "note": "",
                **removed,
            }
        ],
        "review": [review()],
        "review_version": [{"review_id": uid(3), "number": 1, "finished_at": T, "fields": "{}"}],
        "forecast": [
            {
                "id": uid(4),
                "interview_id": uid(2),
                "review_id": uid(3),
                "chance": 60,
                "stated_at": T,
            }
        ],
        "question": [question()],
        "cue": [cue()],
        "rating": [
            {"review_id": uid(3), "dimension": "presence", "observed": False, "score": None},
            {"review_id": uid(3), "dimension": "structure", "observed": True, "score": 4},
        ],
        "lesson": [
            {
                "id": uid(6),
                "if_text": "they ask for numbers",
                "then_text": "I name two",
                "stage": None,
                **dict.fromkeys(("category", "company"), ""),
                "life": "open",
                "chosen_life": None,
                "life_chosen_at": None,
                **removed,
            }
        ],
        "lesson_source": [
            {
                "id": uid(7),
                "lesson_id": uid(6),
                "review_id": uid(3),
                "position": 0,
                "question_id": uid(5),
                "if_text": "they ask for numbers",
                "then_text": "I name two",
                "met_at": T,
            }
        ],
        "contact": [
            {
                "id": uid(8),
                "name": "Ida",
                "role": "Lead",
                "company": "Nordlicht",
                "email": "ida@nordlicht.example",
                "linkedin": "",
                "note": "",
                **removed,
            }
        ],
        "attendance": [
            {
                "id": uid(9),
                "interview_id": uid(2),
                "contact_id": uid(8),
                "position": 0,
                "name": "Ida",
                "role": "Lead",
            }
        ],
        "draft": [
            {
                "id": uid(11),
                "interview_id": uid(2),
                "review_id": uid(3),
                "begun_at": T,
                "saved_at": T,
                "finished_at": None,
                "removed_at": None,
            }
        ],
        "draft_field": [{"draft_id": uid(11), "field": "worked", "value": '"calm"'}],
        "draft_edit": [
            {
                "revision": 1,
                "draft_id": uid(11),
                "field": "worked",
                "value": '"calm"',
                "typed_at": T,
            }
        ],
        **aftermath(),
        **prepare(),
        **imported(),
    }


def review() -> dict[str, Any]:
    notes = (
        "best_moment worst_moment worked did_not_work their_doubt interviewer_would_say "
        "my_questions salary_said thanks_remark references_wanted note promise_words"
    )
    return {
        "id": uid(3),
        "interview_id": uid(2),
        "number": 1,
        "feeling": 4,
        **dict.fromkeys(notes.split(), ""),
        "promise_kind": "window",
        "promise_from_on": "2026-10-20",
        "promise_until_on": "2026-10-24",
        "promise_asked": True,
        "begun_at": T,
        "finished_at": T,
        "corrected_at": None,
        "removed_at": None,
    }


def question() -> dict[str, Any]:
    return {
        "id": uid(5),
        "review_id": uid(3),
        "position": 0,
        "text": "Tell us about a failure",
        "category": "behavioural",
        "competencies": ["ownership", "clarity"],
        "handled": 3,
        "could_answer": "partly",
        "why_not": "rambled",
        "said": "",
        "better_answer": "",
        "story": "",
        "reaction": "probed",
        "time_feel": "long",
        "surprised": False,
    }


def cue() -> dict[str, Any]:
    return {
        "id": uid(10),
        "review_id": uid(3),
        "position": 0,
        "side": "interviewer",
        "word": "leaned_in",
        "observed": "leaned in",
        "reading": "positive",
        "effect": None,
        "strength": 2,
        "part": "closing",
        "question_id": uid(5),
        "attendance_id": uid(9),
    }
