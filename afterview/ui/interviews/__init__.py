"""The Interviews page: the list, one interview whole, its outcome, planning and deleting."""
