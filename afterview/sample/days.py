"""From days counted from today to the calendar and the clock."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from afterview.domain.interview import utc
from afterview.sample.told import Meeting

_SATURDAY = 5
_MORNING = time(8, 40)
_EVENING = time(19, 10)


@dataclass(frozen=True, slots=True)
class Days:
    """The days around ``today``, on the clock of the ``zone`` at home; instants are naive UTC."""

    today: date
    zone: str

    def on(self, day: int) -> date:
        """The working day nearest to ``day``; yesterday, today and tomorrow are taken as they are.

            day    Fri Sat Sun Mon
            on     Fri Fri Mon Mon

        Order is kept, and what is past stays past.
        """
        exact = self.today + timedelta(days=day)
        if abs(day) <= 1 or exact.weekday() < _SATURDAY:
            return exact
        return exact + timedelta(days=-1 if exact.weekday() == _SATURDAY else 1)

    def at(self, day: int, clock: str, zone: str | None = None) -> datetime:
        """The instant at which a clock in ``zone`` (at home where None) shows ``clock``."""
        return utc(datetime.combine(self.on(day), time.fromisoformat(clock)), zone or self.zone)

    def morning(self, day: int) -> datetime:
        """The instant in the morning at which letters are sent."""
        return utc(datetime.combine(self.on(day), _MORNING), self.zone)

    def evening(self, day: int) -> datetime:
        """The instant in the evening at which letters are read and things written down."""
        return utc(datetime.combine(self.on(day), _EVENING), self.zone)

    def clock_of(self, meeting: Meeting) -> str:
        """The zone whose clock the meeting goes by."""
        return self.zone if meeting.at_home else meeting.firm.zone

    def start_of(self, meeting: Meeting) -> datetime:
        """The instant at which the meeting starts."""
        return self.at(meeting.day, meeting.start, self.clock_of(meeting))

    def end_of(self, meeting: Meeting) -> datetime:
        """The instant at which the meeting ends."""
        return self.start_of(meeting) + timedelta(minutes=meeting.minutes)
