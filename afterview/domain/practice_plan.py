"""Which cards are due at an instant, in what order, and when the next one comes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from afterview.domain.card import Card, Key
from afterview.domain.interview import Interview, local
from afterview.domain.rehearsal_rule import NEW_A_DAY, due_at, next_morning, next_rehearsal


@dataclass(frozen=True, slots=True)
class Practised:
    """A card with what practice made of it; instants are naive UTC, None before the first answer.

    ``faded_at`` is when FSRS wants it answered again.
    """

    card: Card
    began_at: datetime | None = None
    answered_at: datetime | None = None
    faded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """An interview ahead, the instants at which its cards are due, and the keys of these cards."""

    interview: Interview
    moments: tuple[datetime, ...]
    keys: frozenset[Key]


@dataclass(frozen=True, slots=True)
class Plan:
    """The weak cards at ``now``, for a person in ``zone``; ``rehearsals`` come in their order."""

    cards: Sequence[Practised]
    rehearsals: Sequence[Rehearsal]
    now: datetime
    zone: str

    def due(self) -> tuple[Practised, ...]:
        """The cards to practise now: what fits the next interview first, then the weakest.

        Of those never practised no more are begun on a day than ``NEW_A_DAY``.
        """
        again = [one for one in self.cards if self._is_due_again(one)]
        return self._in_order([*again, *self._fresh()[: self._n_to_begin()]])

    def weakest(self, n: int) -> tuple[Practised, ...]:
        """The first ``n`` of all cards, due or not."""
        return self._in_order(self.cards)[:n]

    def next_at(self) -> datetime | None:
        """When the first of the cards that are not due comes, None where there is none."""
        coming = [self.due_at(one) for one in self.cards if not self._is_due_again(one)]
        if len(self._fresh()) > self._n_to_begin():
            coming.append(next_morning(self.now, self.zone))
        return min((at for at in coming if at is not None), default=None)

    def due_at(self, practised: Practised) -> datetime | None:
        """From when on the card is due again, None where it was never practised."""
        if practised.answered_at is None or practised.faded_at is None:
            return None
        return self.back_at(practised.card, practised.faded_at, answered_at=practised.answered_at)

    def back_at(self, card: Card, faded_at: datetime, *, answered_at: datetime) -> datetime:
        """When a card last answered at ``answered_at`` is due: by FSRS, or for an interview."""
        rehearsed = (
            next_rehearsal(one.moments, after=answered_at)
            for one in self.rehearsals
            if card.key in one.keys
        )
        return due_at(faded_at, rehearsed, zone=self.zone)

    def interview_of(self, card: Card) -> Interview | None:
        """The next interview that the card fits."""
        return next((one.interview for one in self.rehearsals if card.key in one.keys), None)

    def _is_due_again(self, practised: Practised) -> bool:
        at = self.due_at(practised)
        return at is not None and at <= self.now

    def _fresh(self) -> tuple[Practised, ...]:
        return self._in_order(one for one in self.cards if one.answered_at is None)

    def _n_to_begin(self) -> int:
        return max(0, NEW_A_DAY - sum(self._was_begun_today(one) for one in self.cards))

    def _was_begun_today(self, practised: Practised) -> bool:
        began_at = practised.began_at
        return began_at is not None and self._day(began_at) == self._day(self.now)

    def _day(self, instant: datetime) -> date:
        return local(instant, self.zone).date()

    def _in_order(self, cards: Iterable[Practised]) -> tuple[Practised, ...]:
        first = self.rehearsals[0].keys if self.rehearsals else frozenset()
        return tuple(
            sorted(cards, key=lambda one: (one.card.key not in first, one.card.weakness or 0))
        )
