"""What belongs on the page before the next interview, in which order, and why."""
