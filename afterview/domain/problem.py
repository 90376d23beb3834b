"""What stands in the way of a valid review, said beside the field that it is about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence about one draft field.

    ``missing`` is true where nothing has been typed yet: such a sentence is kept back until the
    person asks to finish, since an empty field is no mistake while they are still writing.
    """

    field: str
    message: str
    missing: bool = False
