"""The search as a whole, across all applications and interviews."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Search:
    """How the search stands; ``last_held_on`` is the day of the last interview that was held.

    ``last_new_on`` is the day of the last new application, where ``is_noted`` the day on which it
    was written down here, since nobody said when it was sent; ``is_waiting`` is whether an
    interview that was held still has no answer; ``next_booked_on`` the day of the next interview;
    ``is_over`` is whether an offer was accepted.
    """

    last_new_on: date | None = None
    is_noted: bool = False
    is_waiting: bool = False
    next_booked_on: date | None = None
    is_over: bool = False
    last_held_on: date | None = None
