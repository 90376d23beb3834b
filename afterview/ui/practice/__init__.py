"""Practice: one card at a time, and a quiet end."""
