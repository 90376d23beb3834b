"""What pages read: one function a question, each with its SQL here or in the file beside it."""
