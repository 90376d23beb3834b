"""Somebody met in an interview, or who speaks for the person."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at a company, as typed; ``linkedin`` is an address; ``version`` grows."""

    id: UUID
    name: str
    role: str = ""
    company: str = ""
    email: str = ""
    linkedin: str = ""
    note: str = ""
    version: int = 1
