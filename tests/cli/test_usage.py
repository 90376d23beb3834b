import pytest

from afterview.cli import main


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "COMMAND"),
        (["fly"], "invalid choice"),
        (["run", "--port", "0"], "0 is no port; use 1 to 65535"),
        (["run", "--port", "65536"], "65536 is no port; use 1 to 65535"),
        (["run", "--port", "²"], "² is no port"),
    ],
)
def test_wrong_usage_is_told_on_standard_error_and_leaves_with_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(arguments)
    assert leaving.value.code == 2
    shown = capsys.readouterr()
    assert said in shown.err
    assert shown.out == ""
