"""Tables of others become applications and interviews: pure functions, a stage each."""
