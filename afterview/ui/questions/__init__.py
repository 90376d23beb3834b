"""The Questions page: the list, one question whole, its better answer, and which are the same."""
