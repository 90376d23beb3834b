"""The Stories page: the bank, one story whole, writing one down, and names that reviews use."""
