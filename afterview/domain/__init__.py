"""What Afterview knows about interviews: its words, scales and rules, as plain Python."""
