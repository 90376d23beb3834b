import threading
from collections.abc import Callable
from functools import partial

import pytest

from afterview.store.turns import Turns

PATIENCE_SECONDS = 10


def waiting(turns: Turns, work: Callable[[], object]) -> threading.Thread:
    """A thread that stands in the queue when this returns."""
    before = turns.n_waiting()

    def take_a_turn() -> None:
        with turns:
            work()

    thread = threading.Thread(target=take_a_turn)
    thread.start()
    while turns.n_waiting() == before:
        assert thread.is_alive()
    return thread


def test_turns_are_taken_in_the_order_in_which_they_were_asked_for() -> None:
    turns = Turns()
    taken: list[int] = []
    with turns:
        threads = [waiting(turns, partial(taken.append, number)) for number in range(20)]
    for thread in threads:
        thread.join(PATIENCE_SECONDS)
    assert taken == [*range(20)]


def test_one_at_a_time() -> None:
    turns = Turns()
    inside: list[int] = []
    most: list[int] = []

    def work() -> None:
        for _ in range(200):
            with turns:
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_SECONDS)
    assert len(most) == 8 * 200
    assert set(most) == {1}


def test_a_turn_that_ends_with_an_error_is_passed_on() -> None:
    turns = Turns()
    with pytest.raises(ZeroDivisionError), turns:
        raise ZeroDivisionError
    with turns:
        pass
