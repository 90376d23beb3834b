"""What the trends are drawn from: one function a question, each with its SQL in files beside it."""
