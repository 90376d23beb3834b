"""Words in people's names that do not tell who is meant, or mean something else as well."""

from typing import Final

_TITLES_AND_PARTICLES: Final = """
dame dipl dr frau fr herr hr ing lady madame mag mba miss mlle mme mr mrs ms mx phd prof professor
sir and aus bin de del della den der di do dos du el ibn la le ten ter the und van vom von zu zur
"""
_NO_NAME: Final = """
a an ceo cfo coo cto developer director engineer from he head hiring hrbp i in interviewer lead man
manager me my nobody of one other panel person recruiter she somebody someone talent team their
they unknown vp who woman
"""
_ORDINARY: Final = """
    art bank best bill black brown case cash chance chase cook day english faith field frank french
    grace grant gray green guy harmony hill hope hunter job joy king law little long love major mark
    may page park pat penny power price read rich rose sage sharp short skip small star stone sue
    summer west white will wise wolf wood young
"""

TELLS_NOBODY: Final = frozenset((_TITLES_AND_PARTICLES + _NO_NAME).split())
"""Titles, particles, and what people type who did not catch a name."""
IS_A_WORD_TOO: Final = frozenset(_ORDINARY.split())
"""Names that are words of a sentence where they are written small."""
