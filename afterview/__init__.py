"""Afterview: an honest review after each interview, and one page to read before the next."""
