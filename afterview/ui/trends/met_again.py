"""Questions that come back, each with how it was handled time after time."""

from typing import Final

import pandas as pd

from afterview.charts.question_history import question_history
from afterview.domain.categories import category_label
from afterview.domain.scales import HIGHEST, POOR_UP_TO
from afterview.domain.spoken import listed
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.ui.safe_text import quoted
from afterview.ui.trends import panel, words
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel

KEY = "met-again"
_MOST_DRAWN: Final = 8
_MOST_NAMED: Final = 3
_LONGEST: Final = 120


def draw(look: Look) -> None:
    """The questions that came back."""
    for each in look.once(panels):
        panel.draw(each, selections=("dot",))
        panel.open_clicked(each)


def panels(look: Look) -> list[Panel]:
    """Their histories, those met in most interviews first."""
    history = look.question_history
    met = look.questions_met[look.questions_met["n_interviews"] > 1]
    drawn = _drawn(met, history)
    return [
        Panel(
            key=KEY,
            takeaway=_takeaway(met, history),
            how_many=_how_many(history),
            rows=_rows(met, history),
            chart=question_history(drawn) if len(drawn) else None,
            alt="A row for each question with a dot for each time it was met, rated from 1 to 5.",
            notes=_notes(met, history),
        )
    ]


def _takeaway(met: pd.DataFrame, history: pd.DataFrame) -> str:
    if met.empty:
        return "No question has come back in the same words so far."
    first = met.iloc[0]
    steps = _steps(history, first["question"])
    handled = f", handled {_in_order(steps)} of {HIGHEST}" if steps else ""
    most = f"{quoted(first['wording'])} in {first['n_interviews']} interviews{handled}"
    if len(met) == 1:
        return f"One question came back: {most}."
    return f"{len(met)} questions came back; most often {most}."


def _how_many(history: pd.DataFrame) -> str:
    return words.n_words(history["interview_id"].nunique(), days=history["held_on"])


def _notes(met: pd.DataFrame, history: pd.DataFrame) -> list[str]:
    """Which of them were handled poorly the last time, and what counts as the same question."""
    last = history.dropna(subset=["handled"]).groupby("question")["handled"].last()
    poor = met[met["question"].map(last) <= POOR_UP_TO].head(_MOST_NAMED)
    alike = "Case, accents and punctuation make no difference."
    if history.empty:
        return [alike]
    alike = f"{alike} Tap a dot to open that interview."
    if poor.empty:
        return [alike]
    named = listed([quoted(wording) for wording in poor["wording"]])
    return [f"Last time handled {POOR_UP_TO} of {HIGHEST} or less: {named}.", alike]


def _drawn(met: pd.DataFrame, history: pd.DataFrame) -> pd.DataFrame:
    """The rated meetings of the first questions, in the order of these."""
    first = met.head(_MOST_DRAWN)
    wordings = dict(zip(first["question"], first["wording"], strict=True))
    shown = words.looks_apart(wordings, label=wordings.__getitem__, to=_LONGEST)
    rated = history[history["question"].isin(shown) & history["handled"].notna()]
    order = {key: place for place, key in enumerate(shown)}
    told = rated.sort_values("question", key=lambda keys: keys.map(order), kind="stable")
    return pd.DataFrame(
        {
            "question": told["question"].map(shown).astype("str"),
            "held_on": told["held_on"],
            "handled": told["handled"],
            "what": _where(told),
            "interview_id": told["interview_id"],
        }
    ).reset_index(drop=True)


def _rows(met: pd.DataFrame, history: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Question": met["wording"],
            "Kind of question": met["category"].map(category_label).astype("str"),
            "Times": met["times"],
            "Interviews": met["n_interviews"],
            "Handled, in order": [_in_order(_steps(history, key)) for key in met["question"]],
            "Last on": met["last_on"],
        }
    ).reset_index(drop=True)


def _where(history: pd.DataFrame) -> "pd.Series[str]":
    stages = history["stage"].map(lambda word: label(Stage(word))).astype("str")
    return history["company"] + ", " + stages


def _steps(history: pd.DataFrame, question: str) -> list[float]:
    """How a question was handled, the earliest first; without those that were not rated."""
    return list(history.loc[history["question"] == question, "handled"].dropna())


def _in_order(steps: list[float]) -> str:
    return ", ".join(f"{step:g}" for step in steps)
