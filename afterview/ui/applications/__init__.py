"""The Applications page: the board, one application whole, adding, changing and deleting."""
