"""Trends: what changes across interviews, a sentence and a chart each."""
