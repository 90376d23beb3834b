"""What came of a lesson in an interview, in words."""

from afterview.domain.lesson_life import Helped
from afterview.domain.review import Trial

_HELPED = {
    Helped.YES: "Its moment came, you did it, and it helped.",
    Helped.NO: "Its moment came and you did it; it did not help.",
    Helped.UNCLEAR: "Its moment came and you did it; whether it helped, you could not tell.",
    None: "Its moment came and you did it.",
}


def what_came_of(trial: Trial) -> str:
    """A sentence for what was answered about one lesson after one interview."""
    if not trial.came:
        return "Its moment did not come."
    if trial.done is None:
        return "Its moment came."
    return _HELPED[trial.helped] if trial.done else "Its moment came, and you did not do it."
