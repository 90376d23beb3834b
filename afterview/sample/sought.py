"""The words in which the search around the meetings is told: applications and references.

Days are counted from today, as those of meetings.
"""

from dataclasses import dataclass

from afterview.domain.reference import Answer
from afterview.sample.told import Firm


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """What comes next for an application, and on which day; ``noted`` is when it was said.

    ``salary`` is what was learnt of the pay until then.
    """

    noted: int
    action: str
    day: int
    salary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """One application, put into the app on the day ``noted``, and sent on it unless ``planned``."""

    firm: Firm
    noted: int
    planned: bool = False
    source: str = ""
    link: str = ""
    advert: str = ""
    salary: str = ""
    public_sector: bool = False
    note: str = ""
    ahead: Ahead | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """A reference was told by word of mouth of a role, and perhaps how it ended."""

    firm: Firm
    day: int
    result_day: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Somebody who speaks for the person; they gave their ``answer`` on ``day``, or were asked."""

    name: str
    role: str
    company: str
    email: str
    relation: str
    answer: Answer
    day: int
    spoken: tuple[Spoken, ...] = ()
