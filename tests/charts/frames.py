"""Believable frames with the columns that the charts ask for."""

import pandas as pd

SCORES = [2.6, 3.1, 2.4, 3.0, 2.9, 3.4, 2.8, 3.6, 3.3, 3.9, 3.5, 4.1, 3.8, 4.3]


def days(n: int, *, every: int = 9) -> pd.DatetimeIndex:
    return pd.date_range("2026-03-03", periods=n, freq=f"{every}D")


def points(n: int = 14, *, of_several: bool = False) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "held_on": days(n),
            "score": (SCORES * (n // len(SCORES) + 1))[:n],
            "n": [2 + place % 5 if of_several else 1 for place in range(n)],
            "what": [f"Company {place}, technical" for place in range(n)],
            "interview_id": ["" if of_several else f"id-{place}" for place in range(n)],
        }
    ).astype({"what": "str", "interview_id": "str", "score": "float64", "n": "int64"})


def line(n: int = 14) -> pd.DataFrame:
    fit = [2.6 + 1.5 * place / max(n - 1, 1) for place in range(n)]
    away = [0.25 + 0.3 * abs(2 * place / max(n - 1, 1) - 1) for place in range(n)]
    return pd.DataFrame(
        {
            "day": days(n),
            "fit": fit,
            "low": [one - off for one, off in zip(fit, away, strict=True)],
            "high": [one + off for one, off in zip(fit, away, strict=True)],
        }
    ).astype({"fit": "float64", "low": "float64", "high": "float64"})


DIMENSIONS = (
    "Preparation",
    "Staying on the question",
    "Structure",
    "Proof",
    "Depth",
    "Clear and short",
    "Calm",
    "Rapport",
    "Questions I asked",
    "Closing",
)


def of_dimensions(frame: pd.DataFrame) -> pd.DataFrame:
    shifted = [
        frame.assign(name=name).assign(
            **{
                column: frame[column] + (place - 5) * 0.15
                for column in ("score", "fit", "low", "high")
                if column in frame
            }
        )
        for place, name in enumerate(DIMENSIONS)
    ]
    return pd.concat(shifted, ignore_index=True)


def standing() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "name": [
                "A time when I… (behavioural)",
                "What would I do if… (situational)",
                "Start date, notice or visa",
                "System design",
                "Salary",
                "Tell me about yourself",
            ],
            "n": [12, 5, 2, 9, 7, 14],
            "mean": [2.4, 3.1, 3.5, 2.9, 1.9, 4.2],
            "low": [1.9, 2.0, None, 2.3, 1.2, 3.8],
            "high": [2.9, 4.2, None, 3.5, 2.6, 4.6],
            "movement": ["maybe better", "no change", "", "better", "worse", "no change"],
        }
    )


def weak_spots(stages: int = 6) -> pd.DataFrame:
    names = [
        "Recruiter screen",
        "Phone screen",
        "Hiring manager",
        "Technical",
        "System design",
        "Onsite loop",
    ][:stages]
    categories = [*standing()["name"], "Coding or hands-on task"]
    cells = [
        (category, stage, 1 + (3 * row + 5 * column) % 9 / 2, 1 + (row + 2 * column) % 6)
        for row, category in enumerate(categories)
        for column, stage in enumerate(names)
        if (row + column) % 4
    ]
    frame = pd.DataFrame(cells, columns=["category", "stage", "handled", "n"])
    return frame.assign(few=frame["n"] < 3)


QUESTIONS = (
    "Why do you want to leave your current job?",
    "Tell me about a time when you disagreed with a colleague and how it was resolved in the end",
    "What is your salary expectation?",
    "How would you design a booking system?",
)


def question_history() -> pd.DataFrame:
    met = [
        (question, day, 1 + (row + 2 * time) % 5, f"Company {time}, phone", f"id-{row}-{time}")
        for row, question in enumerate(QUESTIONS)
        for time, day in enumerate(days(5 - row, every=31))
    ]
    return pd.DataFrame(met, columns=["question", "held_on", "handled", "what", "interview_id"])


def cue_balance(n: int = 14) -> pd.DataFrame:
    seen = [
        (day, kind, count)
        for place, day in enumerate(days(n))
        for kind, count in (
            ("Good sign", 1 + (place * 2) % 5),
            ("Neutral", place % 3),
            ("Bad sign", (place * 3) % 4),
        )
        if count
    ]
    return pd.DataFrame(seen, columns=["held_on", "kind", "n"])


def hit_rates() -> pd.DataFrame:
    return pd.DataFrame(
        [
            ("Took notes while I spoke", "seen", 0.71, 0.36, 0.92, 7),
            ("Took notes while I spoke", "not seen", 0.38, 0.14, 0.69, 8),
            ("Looked at the clock", "seen", 0.2, 0.04, 0.62, 5),
            ("Looked at the clock", "not seen", 0.6, 0.31, 0.83, 10),
            ("Sold the company to me, and went on past the time", "seen", 1.0, 0.61, 1.0, 6),
            ("Sold the company to me, and went on past the time", "not seen", 0.22, 0.06, 0.55, 9),
        ],
        columns=["cue", "group", "share", "low", "high", "n"],
    )


def calibration_curve() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "chance": [14.0, 31.0, 52.0, 68.0, 88.0],
            "share": [0.25, 0.4, 0.5, 0.71, 0.6],
            "low": [0.05, 0.12, 0.22, 0.36, 0.23],
            "high": [0.7, 0.77, 0.78, 0.92, 0.88],
            "n": [4, 5, 8, 7, 5],
        }
    )


def brier_over_time(n: int = 14) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "held_on": days(n),
            "brier": [0.34 - 0.012 * place for place in range(n)],
            "base": [0.0, 0.22, *[0.24 + 0.001 * place for place in range(n - 2)]][:n],
        }
    )


def funnel() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "step": ["Applied", "Recruiter screen", "Hiring manager", "Technical", "Offer"],
            "reached": [48, 17, 11, 6, 2],
            "note": [
                "17 of 48 went further (23 to 50 %)",
                "11 of 17 went further (41 to 83 %)",
                "6 of 11 went further (28 to 79 %)",
                "2 of 6 went further (10 to 70 %)",
                "",
            ],
        }
    )


def answer_times() -> pd.DataFrame:
    return pd.DataFrame(
        {"days": [1, 2, 4, 5, 7, 8, 11, 15, 24, 41], "n": [1, 2, 3, 2, 3, 2, 2, 1, 1, 1]}
    )


QUARTILES = (4.0, 7.0, 11.0)


def lesson_lives() -> pd.DataFrame:
    return pd.DataFrame(
        {"life": ["Open", "Tried", "Kept", "Retired", "Met again"], "n": [9, 6, 4, 2, 0]}
    )


def lessons_learned() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "month": pd.to_datetime(["2026-03-01", "2026-04-01", "2026-06-01", "2026-07-01"]),
            "n": [4, 6, 3, 5],
            "met_again": [3, 2, 1, 0],
        }
    )


def differences() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "what": [
                "On video rather than in person",
                "In the morning rather than later",
                "Well prepared rather than not",
                "Reviewed within two hours rather than later",
            ],
            "difference": [-0.1, 0.35, 0.9, 0.2],
            "low": [-0.7, -0.2, 0.4, None],
            "high": [0.5, 0.9, 1.4, None],
            "words": [
                "no difference is shown",
                "no difference is shown",
                "higher",
                "too few to say",
            ],
            "n_text": ["n 8 and 6", "n 5 and 9", "n 7 and 7", "n 12 and 2"],
        }
    )


def side_by_side() -> pd.DataFrame:
    means = [
        (name, group, 2.4 + 0.3 * place + 0.5 * late, 7 - 2 * late)
        for place, name in enumerate(DIMENSIONS[:4])
        for late, group in enumerate(("March to May", "June to August"))
    ]
    frame = pd.DataFrame(means, columns=["name", "group", "mean", "n"])
    return frame.assign(low=frame["mean"] - 0.6, high=frame["mean"] + 0.6)
