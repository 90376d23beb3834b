"""Named statistics, each with the number of cases it rests on."""
