"""How near a day is, what comes next and how the search stands, as said on the screen."""

from datetime import date

from afterview.domain.search import Search
from afterview.domain.spoken import counted, on_day
from afterview.ui.safe_text import shortened


def ago(day: date, *, today: date) -> str:
    """``today``, ``yesterday`` or ``3 days ago``."""
    match (today - day).days:
        case 1:
            return "yesterday"
        case n if n > 1:
            return f"{counted(n, 'day')} ago"
        case _:
            return "today"


def near(day: date, *, today: date) -> str:
    """``today``, ``tomorrow`` or the day, such as ``Tue 24 November 2026``."""
    match (day - today).days:
        case 0:
            return "today"
        case 1:
            return "tomorrow"
        case _:
            return on_day(day)


def next_action(action: str, day: date | None, *, today: date) -> str:
    """What comes next and when, on one line; empty where neither is known."""
    parts = [shortened(action)] if action.strip() else []
    if day is not None:
        parts.append(near(day, today=today))
    return f"Next: {' · '.join(parts)}" if parts else ""


def standing(search: Search, *, today: date) -> str:
    """``Last new application 3 days ago · next interview tomorrow``, as far as it is known."""
    parts = []
    if search.last_new_on is not None:
        noted = " noted" if search.is_noted else ""
        parts.append(f"last new application{noted} {ago(search.last_new_on, today=today)}")
    if search.next_booked_on is not None:
        parts.append(f"next interview {near(search.next_booked_on, today=today)}")
    line = " · ".join(parts)
    return line[:1].upper() + line[1:]
