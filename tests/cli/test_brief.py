"""The brief from the command line; interviews lie far ahead of any day on which this runs."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from afterview.actions.preferences import prefer
from afterview.cli import main
from afterview.domain.draft import Fields
from afterview.exports.brief_files import BriefFormat
from afterview.store.place import VARIABLE
from afterview.store.start import close, opened
from tests.doing import begun, finished, held, planned, reviewed, typed

AHEAD: Fields = {"day": "2099-10-13", "stage": "system_design", "company": "Łódź & Söhne"}
BREATHE = "I breathe before I answer"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    path = tmp_path / "afterview.duckdb"
    monkeypatch.setenv(VARIABLE, str(path))
    yield path
    close(path)


@pytest.fixture
def next_round(path: Path) -> UUID:
    reviewed(opened(path), lessons=[("it begins", BREATHE)], people=["Ada Lind, boss"])
    return planned(opened(path), AHEAD)


def asked(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    assert main(["brief", *options]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    return shown.out


@pytest.mark.usefixtures("next_round")
def test_it_is_markdown_for_the_next_planned_interview(capsys: pytest.CaptureFixture[str]) -> None:
    shown = asked(capsys)
    assert shown.startswith("# ")
    assert "Łódź & Söhne" in shown.replace("\\", "")
    assert BREATHE in shown


def test_without_anything_it_still_says_what_to_have_ready(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "- [ ] " in asked(capsys)
    assert path.exists()


@pytest.mark.usefixtures("next_round")
@pytest.mark.parametrize("kind", ["md", "html", "csv", "anki", "ics", "txt"])
def test_each_format_of_words_is_printed_and_holds_the_lesson(
    capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    assert "breathe" in asked(capsys, "--format", kind).replace("\r\n ", "")


@pytest.mark.usefixtures("next_round")
@pytest.mark.parametrize("kind", list(BriefFormat))
def test_each_format_is_written_where_it_is_wanted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: BriefFormat
) -> None:
    out = tmp_path / f"brief.{kind.value}"
    assert asked(capsys, "--format", kind.value, "--out", str(out)) == (
        f"The brief is in {out.name}.\n"
    )
    assert out.stat().st_size > 100


@pytest.mark.usefixtures("next_round")
@pytest.mark.parametrize("kind", ["pdf", "apkg"])
def test_what_is_no_text_wants_a_file(capsys: pytest.CaptureFixture[str], kind: str) -> None:
    assert main(["brief", "--format", kind]) == 1
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == (
        "",
        f"{kind} is no text for a screen; name its file with --out FILE.\n",
    )


def test_an_interview_is_named_by_its_id(
    next_round: UUID, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later = planned(opened(path), {**AHEAD, "day": "2099-11-01", "company": "Later"})
    for wanted in (next_round, later):
        told = json.loads(asked(capsys, "--interview", wanted.hex, "--json"))
        assert told["brief"]["ahead"]["interview_id"] == wanted.hex


@pytest.mark.usefixtures("next_round")
def test_a_round_in_mind_is_named_by_company_role_and_stage(
    capsys: pytest.CaptureFixture[str],
) -> None:
    named = ("--company", "Nobody Ltd", "--role", "Cook", "--stage", "phone-screen", "--json")
    ahead = json.loads(asked(capsys, *named))["brief"]["ahead"]
    assert (ahead["company"], ahead["role"], ahead["stage"], ahead["interview_id"]) == (
        "Nobody Ltd",
        "Cook",
        "phone_screen",
        None,
    )


@pytest.mark.usefixtures("next_round")
def test_scripts_are_told_every_lesson_with_its_score_and_reasons(
    capsys: pytest.CaptureFixture[str],
) -> None:
    [lesson] = json.loads(asked(capsys, "--all", "--json"))["brief"]["lessons"]
    assert (lesson["then_text"], lesson["life"], lesson["n_met"]) == (BREATHE, "open", 1)
    assert lesson["score"] > 0
    assert all(why.endswith(".") for why in lesson["why"])


def test_all_of_it_is_more_than_one_page(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(10, 16):
        reviewed(
            opened(path),
            {"day": f"2026-09-{number}"},
            lessons=[("" if number % 2 else "so", str(number) * 9)],
        )

    def n_lessons(*options: str) -> int:
        rows = csv.DictReader(io.StringIO(asked(capsys, "--format", "csv", *options)))
        return sum("lesson" in row.values() for row in rows)

    assert (n_lessons(), n_lessons("--all")) == (3, 6)


def test_without_names_json_has_no_words_by_which_something_is_known(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft_id = begun(opened(path), questions=["Why did Ada leave?"], people=["Ada Lind"])
    [row] = held(opened(path), draft_id).rows("question")
    told: Fields = {f"question.{row}.story": "Ada and the quay", f"question.{row}.handled": 5}
    typed(opened(path), draft_id, told)
    finished(opened(path), draft_id)
    here = ("--company", "Nordhavn Maritime A/S", "--json", "--all")
    named = json.loads(asked(capsys, *here))["brief"]
    assert "why did ada leave" in [one["words"] for one in named["questions"]]
    assert [one["key"] for one in named["stories"]] == ["ada and the quay"]
    assert "ada" not in asked(capsys, *here, "--without-names").casefold()


@pytest.mark.usefixtures("next_round")
def test_a_round_in_mind_is_on_the_clock_of_the_person(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prefer(opened(path), "zone", "Pacific/Auckland")
    for named in (["--company", "Nobody"], ["--stage", "final"]):
        ahead = json.loads(asked(capsys, "--json", *named))["brief"]["ahead"]
        assert ahead["zone"] == "Pacific/Auckland"


@pytest.mark.usefixtures("next_round")
def test_names_of_people_can_be_left_out(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here = ("--company", "Nordhavn Maritime A/S")
    assert "Ada Lind" in asked(capsys, *here)
    assert "Ada" not in asked(capsys, *here, "--without-names")
    prefer(opened(path), "without_names", value=True)
    assert "Ada" not in asked(capsys, *here)
    assert "Ada Lind" in asked(capsys, *here, "--with-names")


@pytest.mark.usefixtures("next_round")
@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--interview", UUID(int=1).hex], "There is no interview 0000"),
        (["--interview", UUID(int=1).hex, "--company", "Nobody"], "--interview says it all"),
        (["--company", "Nobody", "--format", "ics"], "needs the day and time"),
        (["--out", "/nowhere/at/all.md"], "all.md cannot be written"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    assert main(["brief", *options]) == 1
    shown = capsys.readouterr()
    assert said in shown.err
    assert "Traceback" not in shown.err
    assert shown.out == ""


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--stage", "nope"], "nope is no stage; use one of recruiter_screen"),
        (["--interview", "x1"], "x1 is no id of an interview"),
        (["--format", "doc"], "doc"),
    ],
)
def test_wrong_usage_names_the_value(
    capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(["brief", *options])
    assert leaving.value.code == 2
    assert said in capsys.readouterr().err
