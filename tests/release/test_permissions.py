"""Written decisions to publish."""

import pytest

from keruen.release.hiding.permissions import permissions
from keruen.terms.problems import Problem

LINE = {
    "key_pattern": "persons@emigrant@KZ-10@*",
    "level": "public",
    "reason": "printed before",
    "who": "head",
    "when": "2024-03-01",
}


def test_a_complete_line_is_a_permission() -> None:
    (permission,) = permissions([LINE], "release.csv")
    assert (permission.key_pattern, permission.who) == ("persons@emigrant@KZ-10@*", "head")


@pytest.mark.parametrize("column", list(LINE))
def test_a_line_without_a_name_a_reason_or_a_date_is_refused_with_its_number(column: str) -> None:
    with pytest.raises(Problem, match=rf"release\.csv, line 2, the cell {column} is empty"):
        permissions([{**LINE, column: " "}], "release.csv")


def test_an_unknown_level_is_refused() -> None:
    with pytest.raises(Problem, match="public, restricted, internal"):
        permissions([{**LINE, "level": "everybody"}], "release.csv")


def test_a_reason_may_be_told_in_the_languages_of_the_publication() -> None:
    (plain,) = permissions([LINE], "release.csv")
    (told,) = permissions([LINE | {"reason_ru": "один город", "reason_kk": ""}], "release.csv")
    assert [plain.why("ru"), told.why("ru"), told.why("kk")] == ["printed before", "один город", "printed before"]
