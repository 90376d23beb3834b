"""The Lessons page: the list, one lesson whole, adding, changing, merging, splitting, deleting."""
