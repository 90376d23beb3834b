"""Briefs to export: the page before one real round, one that is full, and odd ones."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from afterview.brief.brief import (
    Ahead,
    Brief,
    BriefLesson,
    BriefPerson,
    BriefQuestion,
    BriefStory,
    Check,
    OpenStep,
    SaidHere,
)
from afterview.domain.lesson_life import Life
from afterview.domain.vocabulary import Format, Stage
from tests.builders import NOW, utc

OTHER_SCRIPTS = (
    "李伟",
    "Søren Ødegård-Nuñez",
    "Grace Achieng'",
    "ليلى الحداد",
    "สมชาย ใจดี",
    "Zoë 👩🏽‍💻",
)


def a_lesson(number: int = 1, **changes: Any) -> BriefLesson:  # noqa: ANN401 - a field each
    """A lesson that was met twice, changed."""
    plain = BriefLesson(
        id=UUID(int=number),
        if_text="they give me a system to design",
        then_text="I ask for scale, readers and failure before I draw anything.",
        life=Life.OPEN,
        n_met=2,
        score=0.9,
        why=("It comes from a system design round.", "Met in 2 interviews, the last 9 days ago."),
    )
    return replace(plain, **changes)


def a_question(number: int = 1, **changes: Any) -> BriefQuestion:  # noqa: ANN401 - a field each
    """A question that was asked once, changed."""
    plain = BriefQuestion(
        words=f"design a pipeline {number}",
        text="Design a pipeline for vessel positions that arrive late.",
        category="system_design",
        answer="Keep the time it happened and the time it came; show the gap as a gap.",
        handled=2,
        n_met=1,
        score=0.8,
        why=("Asked in 1 of your system design rounds; handled 2 of 5.",),
    )
    return replace(plain, **changes)


def an_ahead(**changes: Any) -> Ahead:  # noqa: ANN401 - a field each
    """A planned round, changed."""
    plain = Ahead(
        company="Nordhavn Maritime A/S",
        role="Senior Data Engineer",
        stage=Stage.SYSTEM_DESIGN,
        interview_id=UUID(int=7),
        format=Format.VIDEO_LIVE,
        starts_at=utc("2026-10-13 12:00"),
        ends_at=utc("2026-10-13 13:10"),
        zone="Europe/Copenhagen",
    )
    return replace(plain, **changes)


def a_brief(*lessons: BriefLesson, **changes: Any) -> Brief:  # noqa: ANN401 - a field each
    """A brief with these lessons and nothing else, changed."""
    return replace(Brief(an_ahead(), NOW, lessons=lessons), **changes)


def texts_brief(texts: Sequence[str]) -> Brief:
    """A lesson and a question for each text, which stands wherever a person can type."""
    return a_brief(
        *(
            a_lesson(number, if_text=text, then_text=text, why=(f"Nr. {number}.",))
            for number, text in enumerate(texts, start=1)
        ),
        questions=tuple(
            a_question(number, text=text, answer=text, why=())
            for number, text in enumerate(texts, start=1)
        ),
    )


def sixty_lessons() -> Brief:
    """All of it: 60 lessons, each with other words."""
    return a_brief(
        *(
            a_lesson(
                number,
                if_text=f"moment number {number} comes",
                then_text=f"I take breath {number} and answer in {number} words.",
            )
            for number in range(1, 61)
        )
    )


def realistic() -> Brief:
    """What a person has with them in the lobby: every part, at the length that people type."""
    return a_brief(
        a_lesson(1, is_pinned=True),
        a_lesson(
            2,
            if_text="I notice that I have talked for two minutes",
            then_text="I stop and ask which part they want to hear more about.",
            why=("Open since 13 September; met again in 2 interviews.",),
        ),
        a_lesson(
            3,
            if_text="they ask what I would do differently",
            then_text="I name one decision, its price, and what I measured afterwards.",
            why=("Tried once; it helped.",),
        ),
        a_lesson(
            4,
            if_text="the salary comes up before an offer",
            then_text="I ask for their range first.",
            why=("Their last round ended on salary.",),
        ),
        a_lesson(
            5,
            if_text="",
            then_text="Draw the failure path as well, not only the happy one.",
            why=("From a design round 3 weeks ago.",),
        ),
        questions=(
            a_question(1),
            a_question(
                2,
                text="Tell me about a time when you disagreed with your manager.",
                answer="The port dashboard: I showed both versions to two dispatchers, they "
                "chose hers, I shipped hers and kept mine as the fallback.",
                why=("Asked 3 times; handled 3 of 5 last time.",),
            ),
            a_question(
                3,
                text="How do you find out that a number is wrong?",
                answer="Three checks: yesterday's total, a second source, and somebody who "
                "works with it every day.",
                why=("Asked by a data team before.",),
            ),
            a_question(
                4,
                text="Why do you want to leave?",
                answer="",
                why=("Comes in most first rounds; no answer yet.",),
            ),
            a_question(5, text="What happens when the queue is full?", why=("Went blank once.",)),
        ),
        said_here=(
            SaidHere(
                "They doubted",
                "whether I have run anything with more than 50,000 events a second",
                Stage.HIRING_MANAGER,
                utc("2026-10-02 00:00").date(),
            ),
            SaidHere(
                "They promised",
                "an answer within ten days",
                Stage.HIRING_MANAGER,
                utc("2026-10-02 00:00").date(),
            ),
            SaidHere(
                "Salary",
                "range up to 780,000 DKK, pension on top",
                Stage.RECRUITER_SCREEN,
                utc("2026-09-24 00:00").date(),
            ),
        ),
        people=(
            BriefPerson(
                UUID(int=31),
                "Rahul Mehta",
                "Head of Data",
                ("You met once, on 2 October.",),
                "Interrupts early, means it kindly. Likes numbers.",
            ),
            BriefPerson(UUID(int=32), "Søren Ødegård-Nuñez", "Staff Engineer", ()),
        ),
        strengths=("Calm when the requirements change", "I explain trade-offs with numbers"),
        stories=(
            BriefStory(
                "The ferry timetable",
                "Arrivals were wrong by an hour twice a year",
                "I kept event time and arrival time apart and wrote the check",
                "No wrong hour since",
                "11,000 trips a week",
                "Told in 2 interviews; landed well.",
            ),
        ),
        my_questions=(
            "What would make the first half year a success?",
            "Who decides when two teams want different things?",
            "What did the last person struggle with?",
        ),
        checklist=(
            Check("link", "The link opens, camera and microphone work", is_ticked=True),
            Check("water", "A glass of water, paper and a pen"),
            Check("early", "Be there 10 minutes early"),
            Check("questions", "Three questions of mine on paper"),
        ),
        steps=(
            OpenStep("Send the thank-you note to Rahul Mehta", utc("2026-10-14 00:00").date()),
            OpenStep("Connect on LinkedIn", None),
        ),
        n_more=4,
    )


def fullest() -> Brief:
    """As much of each part as the composer takes onto one page."""
    plain = realistic()
    return replace(
        plain,
        lessons=plain.lessons[:4],
        said_here=plain.said_here * 2,
        people=plain.people * 2,
        strengths=(*plain.strengths, "I ask before I draw, they said so twice"),
        stories=plain.stories * 3,
        checklist=(*plain.checklist, *plain.checklist[:3]),
        steps=(*plain.steps, plain.steps[0]),
    )
