"""The Brief page: which round, what belongs on its page and why, and the ways to take it along."""
