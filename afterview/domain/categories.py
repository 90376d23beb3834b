"""What a question is about and what it probes: two open lists, and how competencies map to NACE.

A category is the kind of question, a competency what is tested; both take a person's own words.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_CATEGORY_LABELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "tell_me_about_yourself": "Tell me about yourself",
        "resume_walkthrough": "Walk through my CV",
        "motivation_company": "Why this company",
        "motivation_role": "Why this role",
        "strengths": "Strengths",
        "weaknesses": "Weaknesses",
        "behavioural": "A time when I… (behavioural)",
        "situational": "What would I do if… (situational)",
        "technical_knowledge": "Technical knowledge",
        "coding_hands_on": "Coding or hands-on task",
        "system_design_architecture": "System design",
        "case_estimation": "Case or estimate",
        "domain": "Knowing the field",
        "leadership": "Leadership",
        "conflict": "Conflict",
        "failure": "Failure",
        "culture_values": "Culture and values",
        "career_goals": "Career goals",
        "gap_short_tenure": "Gap or short stay",
        "leaving_reason": "Why I'm leaving",
        "salary": "Salary",
        "logistics_visa_notice": "Start date, notice or visa",
        "brainteaser": "Brainteaser",
        "illegal_or_unfair": "Unfair or not allowed",
        "presentation_followup": "About my presentation",
        "my_questions": "My questions to them",
        "other": "Something else",
    }
)

CATEGORIES: Final[tuple[str, ...]] = tuple(_CATEGORY_LABELS)
"""The kinds of question, in the order in which interviews tend to meet them."""

_COMPETENCY_LABELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "leadership": "Leadership",
        "collaboration": "Collaboration",
        "problem_solving": "Problem solving",
        "data_driven": "Working with data",
        "communication": "Communication",
        "technical_depth": "Technical depth",
        "strategy": "Strategy",
        "ambiguity": "Working without a clear plan",
        "conflict": "Conflict",
        "customer": "Care for customers",
        "innovation": "New ideas",
        "delivery": "Getting things done",
        "mentoring": "Mentoring",
        "influence_without_authority": "Influence without authority",
    }
)

COMPETENCIES: Final[tuple[str, ...]] = tuple(_COMPETENCY_LABELS)
"""What questions probe and lessons train: the fourteen to start from."""

NACE_EIGHT: Final[tuple[str, ...]] = (
    "Career & self-development",
    "Communication",
    "Critical thinking",
    "Equity & inclusion",
    "Leadership",
    "Professionalism",
    "Teamwork",
    "Technology",
)
"""The career readiness competencies of NACE, as careernetwork.msu.edu lists them."""

NACE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "leadership": "Leadership",
        "collaboration": "Teamwork",
        "problem_solving": "Critical thinking",
        "data_driven": "Critical thinking",
        "communication": "Communication",
        "technical_depth": "Technology",
        "strategy": "Critical thinking",
        "ambiguity": "Career & self-development",
        "conflict": "Teamwork",
        "customer": "Professionalism",
        "innovation": "Critical thinking",
        "delivery": "Professionalism",
        "mentoring": "Equity & inclusion",
        "influence_without_authority": "Leadership",
    }
)
"""Each competency to the one of the NACE eight that comes nearest; the pairing is our judgement."""


def category_label(category: str) -> str:
    """Return the words to show for a category; an own word comes back as it is."""
    return _CATEGORY_LABELS.get(category, category)


def competency_label(competency: str) -> str:
    """Return the words to show for a competency; an own word comes back as it is."""
    return _COMPETENCY_LABELS.get(competency, competency)
