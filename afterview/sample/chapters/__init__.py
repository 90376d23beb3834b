"""One meeting of the sample search a file, with all that was written after it."""
