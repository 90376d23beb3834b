from afterview.domain.spoken import counted, counts, listed


def test_one_is_counted_in_the_singular_and_none_or_more_in_the_plural() -> None:
    assert [counted(n, "note") for n in (0, 1, 2)] == ["0 notes", "1 note", "2 notes"]


def test_what_there_is_none_of_is_not_counted() -> None:
    assert counts([(2, "letter"), (0, "trial"), (1, "note")]) == ["2 letters", "1 note"]
    assert counts([(0, "letter")]) == []


def test_words_are_listed_as_they_are_spoken() -> None:
    assert listed(["A"]) == "A"
    assert listed(["A", "B"]) == "A and B"
    assert listed(["A", "B", "C"]) == "A, B and C"
