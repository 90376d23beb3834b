"""Everything that is kept: one DuckDB file, all SQL, and rows turned into objects and back."""
