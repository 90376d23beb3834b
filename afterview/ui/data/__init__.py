"""The page of what is yours: backups, taking it out, bringing it in, erasing, preferences."""
