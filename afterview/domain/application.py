"""One role at one company that a person goes for."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Application:
    """A role at a company; both as the person typed them."""

    id: UUID
    company: str
    role: str
