"""What follows the interview of the sample: a reference, marks, a letter, choices."""

from typing import Any, TypeAlias

Tables: TypeAlias = dict[str, list[dict[str, Any]]]

T = "2026-10-13T16:00:00"


def uid(number: int) -> str:
    return f"0199d8a0-6c1e-7a52-9a6e-{number:012x}"


def aftermath() -> Tables:
    return {
        "reference": [
            {
                "contact_id": uid(8),
                "relation": "my first boss",
                "answer": "agreed",
                "answered_on": "2026-10-02",
                "created_at": T,
            }
        ],
        "reference_told": [
            {
                "contact_id": uid(8),
                "application_id": uid(1),
                "told_at": T,
                "result_told_at": None,
            }
        ],
        "step_mark": [
            {
                "interview_id": uid(2),
                "kind": "follow_up",
                "mark": "snoozed",
                "reason": "",
                "until_on": "2026-10-28",
                "marked_at": T,
            }
        ],
        "step_call": [{"interview_id": uid(2), "kind": "references", "called_at": T}],
        "letter": [
            {
                "id": uid(12),
                "kind": "thank_you",
                "interview_id": uid(2),
                "contact_id": uid(8),
                "to_name": "Ida",
                "to_email": "ida@nordlicht.example",
                "subject": "Thank you",
                "body": "Dear Ida",
                "made_at": T,
                "changed_at": T,
                "sent_at": None,
                "version": 1,
                "removed_at": None,
            }
        ],
        "letter_template": [
            {"kind": "follow_up", "subject": "News?", "body": "Hello", "changed_at": T}
        ],
        "preference": [{"name": "country", "value": '"AT"'}],
        "calendar_event": [{"uid": "a@afterview", "sequence": 0, "digest": "d", "changed_at": T}],
    }
