"""Chance that comes out the same in every run."""

import random


def seeded(seed: int) -> random.Random:
    """A source of chance of its own."""
    return random.Random(seed)  # noqa: S311 -- it has to be repeatable, not secret
