"""Which interview a draft is about: company, role, stage and when, or what is wrong with them."""

from datetime import UTC, date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from afterview.domain.draft_values import DraftValues, quoted
from afterview.domain.interview import Occasion
from afterview.domain.vocabulary import Format, Stage, Structure


def read_occasion(values: DraftValues, *, now: datetime | None) -> Occasion | None:
    """The occasion, or None with the problems noted in ``values``.

    ``now`` (naive UTC) is the latest start allowed; None where the interview may lie ahead.
    """
    company = values.text("company")
    role = values.text("role")
    if not company.strip():
        values.ask_for("company", "Which company is it?")
    if not role.strip():
        values.ask_for("role", "Which role is it for?")
    stage = values.choice("stage", "stage", Stage)
    if stage is None:
        values.ask_for("stage", "Which stage is it?")
    zone = _zone(values)
    starts_at, ends_at = _instants(values, zone)
    if now is not None and starts_at is not None and starts_at > now:
        values.refuse("day", f"{_said(starts_at, zone)} is still ahead; pick when it started.")
    kind = values.choice("format", "format", Format)
    structure = values.choice("structure", "structure", Structure)
    if stage is None or starts_at is None or zone is None:
        return None
    return Occasion(company, role, stage, starts_at, zone.key, ends_at, kind, structure)


@cache
def zones() -> tuple[str, ...]:
    """Every IANA zone of this machine, in alphabetical order."""
    return tuple(sorted(available_timezones()))


def known_zone(*said: str | None) -> str:
    """The first of these that is an IANA zone of this machine; UTC where none is."""
    return next((zone for zone in said if zone in zones()), "UTC")


def _zone(values: DraftValues) -> ZoneInfo | None:
    name = values.text("zone")
    if not name:
        values.ask_for("zone", "Which time zone do these times belong to?")
        return None
    if name not in zones():
        values.refuse("zone", f"“{quoted(name)}” is no time zone; pick one such as Europe/Vienna.")
        return None
    return ZoneInfo(name)


def _instants(
    values: DraftValues, zone: ZoneInfo | None
) -> tuple[datetime | None, datetime | None]:
    day = values.day("day")
    start = values.clock("start")
    end = values.clock("end")
    if day is None:
        values.ask_for("day", "Which day?")
    if start is None:
        values.ask_for("start", "At what time? Roughly is fine.")
    if start is not None and end is not None and end < start:
        values.refuse(
            "end",
            f"The end, {end:%H:%M}, is before the start, {start:%H:%M}. "
            "Give a later time, or leave the end empty.",
        )
        end = None
    if day is None or start is None or zone is None:
        return None, None
    starts_at = _instant(values, "start", _at(day, start, zone))
    return starts_at, None if end is None else _instant(values, "end", _at(day, end, zone))


def _at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, zone)


def _instant(values: DraftValues, name: str, moment: datetime) -> datetime | None:
    """The naive UTC instant; clocks that were put forward skip an hour that nobody lived."""
    instant = moment.astimezone(UTC)
    if instant.astimezone(moment.tzinfo).replace(tzinfo=None) != moment.replace(tzinfo=None):
        values.refuse(
            name,
            f"{moment:%H:%M} did not exist on {moment:%d %B %Y}: the clocks went forward. "
            "Give the hour after.",
        )
        return None
    return instant.replace(tzinfo=None)


def _said(instant: datetime, zone: ZoneInfo | None) -> str:
    there = instant.replace(tzinfo=UTC).astimezone(zone)
    return f"{there.day} {there:%B %Y, %H:%M}"
