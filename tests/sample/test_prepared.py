"""What the sample search has prepared with: lessons that were tried, and stories written down."""

from collections import Counter

from afterview.domain.lesson_life import Life
from afterview.store.database import Database


def test_lessons_are_at_each_point_of_their_life(db_filled: Database) -> None:
    with db_filled.read() as cursor:
        rows = cursor.execute("select life from lesson where removed_at is null").fetchall()
    lives = Counter(Life(life) for (life,) in rows)
    assert lives[Life.OPEN] > lives[Life.KEPT] > lives[Life.TRIED] > lives[Life.RETIRED] > 0


def test_reviews_say_of_lessons_what_came_of_them_and_not_always_the_best(
    db_filled: Database,
) -> None:
    with db_filled.read() as cursor:
        rows = cursor.execute("select came, done, helped from lesson_trial").fetchall()
    assert {(True, True, "yes"), (True, True, "unclear"), (True, False, None)} < set(rows)
    assert (False, None, None) in rows


def test_every_story_told_but_one_is_written_down_and_one_was_never_told(
    db_filled: Database,
) -> None:
    with db_filled.read() as cursor:
        told = cursor.execute(
            "select distinct plain_words(story) from question where story <> ''"
        ).fetchall()
        written = cursor.execute("select plain_words(title) from story").fetchall()
    assert {words for (words,) in told} - {words for (words,) in written} == {"scanner pilot"}
    assert {words for (words,) in written} - {words for (words,) in told} == {
        "the strike in february"
    }
