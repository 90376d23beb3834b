"""One thing done in the app at an instant (naive UTC), and what to do where the app refuses it."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias, TypeVar

from afterview.domain.problem import Problem

Happening: TypeAlias = tuple[datetime, Callable[[datetime], None]]
Stored = TypeVar("Stored")


def stored(answer: Stored | list[Problem]) -> Stored:
    """What the app stored; raises ``ValueError`` where it gave back problems instead."""
    match answer:
        case list():
            accepted(answer)
            raise ValueError("refused, without a problem")
        case _:
            return answer


def accepted(problems: list[Problem]) -> None:
    """Nothing, since there are no problems; raises ``ValueError`` where there are some."""
    if problems:
        raise ValueError("; ".join(f"{each.field}: {each.message}" for each in problems))
