"""The one nudge of the whole search, after a quiet week, and never as a reproach.

Looking for work actively raises the odds of a job (Liu, Huang and Wang 2014); how many days are
quiet says ``search_rule``, which has the step of a single interview.
"""

from datetime import date

from afterview.domain.search import Search
from afterview.domain.search_rule import QUIET_SEARCH_DAYS
from afterview.domain.spoken import on_day


def nudge(search: Search, *, today: date) -> str | None:
    """A friendly sentence from the seventh day without a new application on, else None.

    It comes while an interview waits for its answer, or where nothing is booked and the search
    goes on.
    """
    if search.last_new_on is None:
        return None
    quiet_days = (today - search.last_new_on).days
    is_wanted = search.is_waiting or (search.next_booked_on is None and not search.is_over)
    if quiet_days < QUIET_SEARCH_DAYS or not is_wanted:
        return None
    lead = f"{quiet_days} days since the last new application"
    if search.next_booked_on is None:
        return f"{lead}, and there is room in the calendar: a good moment for one more."
    booked = on_day(search.next_booked_on)
    return f"{lead}, and the next interview is on {booked}: a good moment for one more beside it."
