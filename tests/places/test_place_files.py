"""places.csv: read as text, refused with a line number."""

import pytest

from keruen.places.files import parse, read_rows
from keruen.places.gazetteer import Gazetteer
from keruen.places.place import from_row
from keruen.terms.problems import Problem
from keruen.terms.tables import PLACES

HEAD = ",".join(PLACES.names)
GOOD = """XX,0,,country,Sampleland,,,,,,,,,,
XX-01,1,XX,region,North,,,,,,0100,,,,
XX-02,1,XX,region,South,,,,,,0200,,,,
"""


def table(extra: str = "") -> bytes:
    return f"{HEAD}\n{GOOD}{extra}".encode()


def problem(content: bytes) -> Problem:
    with pytest.raises(Problem) as caught:
        read_rows(content, "places.csv")
    return caught.value


def test_every_cell_stays_text_and_a_byte_order_mark_is_no_letter() -> None:
    rows = read_rows(b"\xef\xbb\xbf" + table(), "places.csv")
    assert [row["pcode"] for row in rows] == ["", "0100", "0200"]
    assert [row["place"] for row in rows] == ["XX", "XX-01", "XX-02"]


def test_semicolons_of_a_russian_spreadsheet_are_read() -> None:
    assert len(Gazetteer.from_rows(read_rows(table().replace(b",", b";"), "places.csv"))) == 3


def test_missing_cells_at_the_end_of_a_line_are_empty() -> None:
    rows = parse(f"{HEAD}\nXX,0,,country,Sampleland\n".encode(), "places.csv")
    assert from_row(rows[0]).latitude is None


@pytest.mark.parametrize(
    ("line", "code", "values"),
    [
        ("XX-01,1,XX,region,Again,,,,,,,,,,", "places-duplicate", {"place": "XX-01", "first": 3}),
        ("D1,2,XX-09,district,First,,,,,,,,,,", "places-parent-unknown", {"place": "D1", "parent": "XX-09"}),
        ("D1,2,S1,district,First,,,,,,,,,,\nS1,9,D1,settlement,Village,,,,,,,,,,", "places-cycle", {"place": "D1"}),
        ("D1,1,XX-01,district,First,,,,,,,,,,", "places-parent-level", {"level": "1", "parent_level": "1"}),
        ("XX-03,1,XX,region,East,,,,,,300,,,,", "places-code-short", {"value": "300", "digits": 4, "whole": "0300"}),
        ("XX-03,1,XX,region,East,,,,,47100000,,,,,", "places-code-short", {"column": "kato", "digits": 9}),
        ("XX-03,1,XX,region,,,,,,,,,,,", "places-value-missing", {"column": "name_en"}),
        ("XX-03,one,XX,region,East,,,,,,,,,,,", "places-level-wrong", {"value": "one"}),
        ("XX-03,1,XX,region,East,,,,,,,,,,,1e3", "places-population-wrong", {"value": "1e3"}),
        ("XX-03,1,XX,region,East,,,,,,,08.06.2022,,,", "places-date-wrong", {"value": "08.06.2022"}),
        ("XX-03,1,XX,region,East,,,,,,,,,143.65,51", "places-coordinate-wrong", {"limit": 90}),
    ],
)
def test_a_fault_names_its_line_and_what_is_wrong(line: str, code: str, values: dict[str, object]) -> None:
    found = problem(table(line + "\n"))
    assert (found.code, found.values["line"]) == (code, 5)
    assert {name: found.values[name] for name in values} == values


def test_a_file_that_is_no_table_of_places_is_refused() -> None:
    assert problem(b"").code == "file-empty"
    assert problem(b"id,name\n1,North\n").values["columns"] == "place, level, kind, name_en"
    assert (
        problem(f"{HEAD}\nXX,0,,country,".encode() + b"\xcf\xf0\xe8\xec\xe5\xf0\n").values["line"] == 2
    )  # Windows-1251
