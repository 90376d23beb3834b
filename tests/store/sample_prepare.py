"""What the sample prepares with: a trial, questions folded and answered, a story, a grade."""

from tests.store.sample_aftermath import T, Tables, uid


def prepare() -> Tables:
    return {
        "lesson_trial": [
            {
                "review_id": uid(3),
                "lesson_id": uid(6),
                "came": True,
                "done": True,
                "helped": "yes",
                "answered_at": T,
            }
        ],
        "same_question": [
            {"words": "a failure", "as_words": "tell us about a failure", "decided_at": T}
        ],
        "other_question": [{"words": "a failure", "other_words": "your failures", "decided_at": T}],
        "answer": [
            {
                "id": uid(13),
                "question": "tell us about a failure",
                "text": "The launch that slipped, and the checklist since",
                "written_at": T,
                "removed_at": None,
            }
        ],
        "story": [
            {
                "id": uid(14),
                "title": "The launch that slipped",
                "situation": "A date was promised before anybody had looked",
                "action": "I cut the scope in two",
                "result": "Half of it stood on the day",
                "figure": "9 days late, not 60",
                "competencies": ["delivery"],
                "created_at": T,
                "version": 1,
                "removed_at": None,
            }
        ],
        "story_name": [{"words": "slipped launch", "story_id": uid(14)}],
        "card_grade": [
            {
                "id": uid(15),
                "lesson_id": uid(6),
                "question": "",
                "grade": 3,
                "answer": "",
                "graded_at": T,
            }
        ],
        "brief_choice": [
            {
                "occasion": uid(2),
                "part": "lesson",
                "chosen": uid(6),
                "choice": "pinned",
                "chosen_at": T,
            }
        ],
    }
