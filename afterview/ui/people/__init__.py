"""The People page: the list, one person whole, adding, changing, references, merging, deleting."""
