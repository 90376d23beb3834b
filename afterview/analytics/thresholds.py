"""From how many cases on something may be said, how surely, and how large a change has a word."""

from typing import Final

CONFIDENCE: Final = 0.95
"""How sure every interval is."""

ALPHA: Final = 0.05
"""The chance of a false alarm that each family of comparisons may have."""

EARLY_FROM: Final = 3
"""Cases from which a direction is told, marked early (interview-coach-skill), and answer times."""

TREND_FROM: Final = 5
"""Cases from which a trend has a line, an interval and a verdict (interview-coach-skill, 4+)."""

HIT_RATE_FROM: Final = 8
"""Resolved rounds from which a hit rate is told."""

CALIBRATION_FROM: Final = 10
"""Scored forecasts from which calibration is told (JobHunter #73, lifelogapp.com)."""

CURVE_FROM: Final = 20
"""Scored forecasts from which there is a calibration curve."""

CLEAR_CHANGE: Final = 0.5
"""Steps of the 1-to-5 scale that are better or worse (interview-coach-skill)."""

FLAT_CHANGE: Final = 0.3
"""Steps of the 1-to-5 scale within which all is flat; between the two is maybe (the same)."""
