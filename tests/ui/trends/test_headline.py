from collections.abc import Sequence
from datetime import timedelta

import pytest

from afterview.domain.draft import Fields
from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from afterview.ui.trends import (
    cues,
    forecasts,
    funnel,
    good_days,
    lessons,
    over_time,
    panel,
    questions,
)
from afterview.ui.trends.best_example import Suggestion
from afterview.ui.trends.findings import MOST, Finding, findings
from tests.facts.search import told
from tests.ui.screen import app, seen, words
from tests.ui.trends.search import FIRST_ON, SO_FEW, look, said, weekly

RISING = (2, 2, 2, 3, 2, 3, 3, 4, 3, 4, 4, 4)
FALLING = tuple(reversed(RISING))
SALARY: Fields = {"text": "What do you want to earn?", "category": "salary", "handled": 1}
FAILURE: Fields = {"text": "When did you fail?", "category": "failure", "handled": 4}
CONFLICT: Fields = {"text": "When did you disagree?", "category": "conflict", "handled": 5}


def asked(db: Database, every: Sequence[Sequence[Fields]]) -> None:
    """An interview a day with these questions, and nothing rated but one dimension."""
    for day, rows in enumerate(every):
        held_on = FIRST_ON + timedelta(days=day)
        told(db, held_on.isoformat(), ratings={"structure": 3}, questions=rows)


def sentences(db: Database) -> list[str]:
    return [said(one.sentence) for one in findings(look(db))]


def weak(db: Database) -> Finding:
    [found] = [one for one in findings(look(db)) if "weakest kind of question" in one.sentence]
    return found


def suggested(finding: Finding) -> Suggestion:
    assert finding.suggestion is not None
    return finding.suggestion


@pytest.mark.parametrize("n", SO_FEW)
def test_few_interviews_bring_one_finding_about_the_overall(db: Database, n: int) -> None:
    weekly(db, n, questions=[{"text": "Why us?", "category": "motivation_company"}])
    [only] = findings(look(db))
    beginnings = {3: "Early:", 5: "No change is shown overall"}
    assert only.sentence.startswith(beginnings.get(n, "Not enough yet overall"))
    assert len(only.behind()) == n
    assert (only.suggestion is None) == (n < 3)


def test_a_search_without_any_change_is_told_that_none_is_shown(db: Database) -> None:
    weekly(db, 12, scores=(3, 4, 2, 3, 3, 2, 4, 3), questions=[FAILURE, {**SALARY, "handled": 4}])
    assert sentences(db) == ["No change is shown overall (n 12)."]


def test_the_overall_comes_first_and_the_best_day_is_what_to_take_along(db: Database) -> None:
    weekly(db, 12, scores=RISING)
    told(db, "2026-08-01", {"company": "Südhafen", "worked": "Short answers."}, ratings=_all(5))
    first = findings(look(db))[0]
    assert first.sentence.startswith("You are getting better overall")
    assert first.chart == over_time.OVERALL_KEY
    assert said(suggested(first).sentence) == (
        "Your best day so far: Südhafen, Technical, Sat 1 August 2026, 5.0 of 5 (3 ratings). "
        "Take with you what you did there."
    )
    assert suggested(first).quotes == (("What worked, in your words", "Short answers."),)


def test_what_gets_worse_comes_before_what_is_weak(db: Database) -> None:
    weekly(db, 12, scores=FALLING, questions=[SALARY, FAILURE, CONFLICT])
    worse, weakest = sentences(db)[1:]
    assert worse.startswith("You are getting worse at “")
    assert weakest.startswith("“Salary” is your weakest kind of question")


def test_the_weakest_kind_comes_with_the_best_answer_the_story_and_where(db: Database) -> None:
    best = {**SALARY, "handled": 4, "said": "68, for the nights.", "story": "night shifts"}
    asked(db, [*[[SALARY, FAILURE]] * 7, [best]])
    found = weak(db)
    assert said(found.sentence) == (
        "“Salary” is your weakest kind of question: handled 1.4 of 5, the others 4.0 (n 8 and 7, "
        "95 % interval of the difference −3.5 to −1.7); no change shown."  # noqa: RUF001
    )
    assert said(suggested(found).sentence) == (
        "Build on your best one: “What do you want to earn?”, Nordhavn Maritime A/S, Technical, "
        "Mon 9 March 2026, handled 4 of 5."
    )
    assert suggested(found).quotes == (
        ("What you said", "68, for the nights."),
        ("The story", "night shifts"),
    )
    assert len(found.behind()) == 8


def test_where_no_answer_was_good_it_is_what_the_person_would_say_now(db: Database) -> None:
    now = {**SALARY, "better_answer": "68, because of the nights."}
    asked(db, [[now, CONFLICT], *[[SALARY, FAILURE]] * 7])
    assert suggested(weak(db)).quotes == (("What you would say now", "68, because of the nights."),)


def test_where_nothing_else_was_written_it_is_the_least_bad_answer(db: Database) -> None:
    asked(db, [*[[SALARY, FAILURE]] * 7, [{**SALARY, "handled": 3, "said": "It depends."}]])
    found = suggested(weak(db))
    assert "Your best so far, handled 3 of 5" in found.sentence
    assert found.quotes == (("What you said", "It depends."),)


def test_over_confidence_comes_with_the_own_numbers(db: Database) -> None:
    for day in range(12):
        held_on = (FIRST_ON + timedelta(days=day)).isoformat()
        outcome = Outcome.REJECTED if day % 4 else Outcome.ADVANCED
        told(db, held_on, {"forecast": 80 + 10 * (day % 2)}, outcome=outcome)
    lean = findings(look(db))[1]
    assert lean.chart == forecasts.LEAN
    assert lean.sentence.startswith("You read yourself 60 points high (n 12)")
    assert suggested(lean).sentence == (
        "Of the rounds that you gave 85 % or more, 0 of 6 got through (0 to 39 %, 95 % interval). "
        "Begin there the next time it feels like that."
    )


def test_a_cue_that_meant_something_leads_to_the_interviews_that_had_it(db: Database) -> None:
    smiled: Fields = {"word": "smiled"}
    weekly(db, 8, cues=[smiled], outcome=Outcome.REJECTED)
    weekly(db, 8, outcome=Outcome.ADVANCED, first_on=FIRST_ON + timedelta(days=1))
    [cue] = [one for one in findings(look(db)) if one.chart == cues.HITS_KEY]
    assert "meant something" in cue.sentence
    assert "0 % with it (0 of 8) and 100 % without it (8 of 8)" in suggested(cue).sentence
    assert len(cue.behind()) == cue.n == 8


@pytest.mark.parametrize(
    ("effect", "outcome", "way"),
    [
        ("helped", Outcome.ADVANCED, "Do it on purpose in the next one: 100 % with it"),
        ("hurt", Outcome.REJECTED, "Leave it in the next one: 0 % with it"),
        ("hurt", Outcome.ADVANCED, "It went the other way than you felt it;"),
        ("neutral", Outcome.ADVANCED, "Watch for it in the next one:"),
    ],
)
def test_what_to_do_about_a_cue_of_ones_own_follows_what_it_did(
    db: Database, effect: str, outcome: Outcome, way: str
) -> None:
    posture: Fields = {"side": "mine", "word": "posture", "effect": effect}
    other = Outcome.REJECTED if outcome is Outcome.ADVANCED else Outcome.ADVANCED
    weekly(db, 8, cues=[posture], outcome=outcome)
    weekly(db, 8, outcome=other, first_on=FIRST_ON + timedelta(days=1))
    [cue] = [one for one in findings(look(db)) if one.chart == cues.HITS_KEY]
    assert suggested(cue).sentence.startswith(way)


def test_a_typed_kind_of_question_called_overall_is_one_like_any_other(db: Database) -> None:
    named: Fields = {"text": "How was it?", "category": "overall", "handled": 1}
    weekly(db, 8, scores=(3, 4), questions=[named, CONFLICT])
    first, weakest = sentences(db)
    assert first.startswith("No change is shown overall")
    assert weakest.startswith("“overall” is your weakest kind of question")


def test_a_finding_that_only_its_own_family_lets_through_stays_with_its_panel(
    db: Database,
) -> None:
    smiled: Fields = {"word": "smiled"}
    weekly(db, 5, cues=[smiled], outcome=Outcome.REJECTED, scores=(3, 4))
    weekly(db, 4, outcome=Outcome.ADVANCED, first_on=FIRST_ON + timedelta(days=1), scores=(3, 4))
    weekly(db, 1, outcome=Outcome.REJECTED, first_on=FIRST_ON + timedelta(days=2))
    looked = look(db)
    assert "meant something" in cues.panels(looked)[1].takeaway
    assert [one.chart for one in findings(looked)] == [over_time.OVERALL_KEY]


def test_one_high_rating_alone_is_no_best_day(db: Database) -> None:
    weekly(db, 3, scores=(3,))
    told(db, "2026-08-01", {"company": "Südhafen"}, ratings={"structure": 5})
    assert "3.0 of 5 (10 ratings)" in suggested(findings(look(db))[0]).sentence


def test_interviews_behind_a_finding_have_names_of_their_own(db: Database) -> None:
    for stage in ("final", "panel", "panel"):
        told(db, FIRST_ON.isoformat(), {"stage": stage}, ratings=_all(3))
    screen = app().switch_page("pages/insights/trends.py")
    screen.session_state["trends.behind.1"] = True
    links = [link.proto for link in seen(screen.run()).get("page_link")]
    names = {link.query_string: link.label for link in links if link.query_string}
    assert len(set(names.values())) == len(names) == 3


def test_at_most_three_are_told_and_each_has_its_chart_on_the_page(db: Database) -> None:
    formats = ["phone", "in_person"]
    for day in range(16):
        held_on = (FIRST_ON + timedelta(days=day)).isoformat()
        told(
            db,
            held_on,
            {"format": formats[day // 8], "forecast": 95},
            ratings=_all(2 if day < 8 else 4),
            questions=[SALARY, FAILURE],
            cues=[{"word": "smiled"}] if day < 8 else [],
            outcome=Outcome.REJECTED if day < 12 else Outcome.ADVANCED,
        )
    looked = look(db)
    found = findings(looked)
    assert len(found) == MOST
    sections = (over_time, questions, cues, forecasts, funnel, lessons, good_days)
    keys = {one.key for section in sections for one in section.panels(looked)}
    assert {one.chart for one in found} <= keys
    assert all(one.suggestion is not None for one in found)


def test_a_finding_leads_to_its_chart_and_to_its_interviews(db: Database) -> None:
    ids = weekly(db, 3)
    screen = app().switch_page("pages/insights/trends.py")
    screen.session_state["trends.behind.1"] = True
    screen = seen(screen.run())
    assert f"[See the chart: overall](#{panel.anchor(over_time.OVERALL_KEY)})" in words(screen)
    links = [link.proto.query_string for link in screen.get("page_link")]
    assert [link for link in links if link][-3:] == [f"id={one.hex}" for one in reversed(ids)]


def _all(score: int) -> Fields:
    return dict.fromkeys(("structure", "relevance", "evidence"), score)
