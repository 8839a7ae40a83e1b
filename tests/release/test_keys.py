"""The address of a figure."""

import pytest

from keruen.release.keys import Key, parse


@pytest.mark.parametrize(
    "text",
    [
        "persons@labour_migrant@KZ@2023-3",
        "persons@labour_migrant%nationality=UZB@KZ-47@2023-3",
        "key_informants@all@KZ@2023-3",
        "growth@emigrant%year=2020->2021@KZ@2023-3",
    ],
)
def test_a_key_reads_back_as_it_was_written(text: str) -> None:
    assert str(parse(text)) == text


def test_a_figure_of_the_round_has_no_group() -> None:
    assert parse("settlements@all@KZ@2023-3") == Key("settlements", "", "", "", "KZ", "2023-3")


@pytest.mark.parametrize(
    "text", ["", "persons", "persons@labour_migrant@KZ", "persons@a%b@KZ@r", "persons@@KZ@r", "a@b@c@d@e"]
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the message is the text itself
        parse(text)
    assert refused.value.args == (text,)
