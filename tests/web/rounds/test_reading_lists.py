"""Lists of settlements as people keep them: which column means what, and what a bad file is told."""

import pytest
import xlsxwriter

from keruen.terms.problems import Problem
from keruen.web.rounds.planning.reading import MOST, Line, read_list


def _csv(tmp_path, text: str, encoding: str = "utf-8"):
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("place,stratum\nS1,disputed\n", Line(2, code="S1", stratum="disputed")),
        ("Регион;Район;Населённый пункт\nМангистау;Актау;Село 1\n", Line(2, "Мангистау", "Актау", "Село 1")),
        ("Өңір,Аудан,Елді мекен,Коды\nA,B,C,077\n", Line(2, "A", "B", "C", "077")),
        ("Аймак,Район,Калктуу конуш\nA,B,C\n", Line(2, "A", "B", "C")),
        ("The plan\n\nREGION , village\nWest, New \n", Line(4, "West", "", "New")),
    ],
)
def test_it_knows_the_columns_by_their_titles_in_four_languages(tmp_path, text, line):
    assert read_list(_csv(tmp_path, text)) == [line]


def test_it_takes_the_sheet_that_has_settlements_and_leaves_empty_rows(tmp_path):
    path = tmp_path / "plan.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("About").write_row(0, 0, ["Our plan"])
        sheet = book.add_worksheet("Visits")
        for at, row in enumerate([["District", "Settlement"], ["Aktau", "One"], [], ["", "Two"]]):
            sheet.write_row(at, 0, row)
    assert read_list(path) == [Line(2, district="Aktau", name="One"), Line(4, name="Two")]


@pytest.mark.parametrize(
    ("text", "encoding", "code", "where"),
    [
        ("colour,size\nred,1\n", "utf-8", "column-missing", "colour, size"),
        ("settlement\nСело\n", "cp1251", "intake-encoding", "2"),
        ("settlement\n", "utf-8", "file-empty", "list.csv"),
        ("settlement\n" + "A\n" * (MOST + 1), "utf-8", "rounds-list-long", str(MOST + 1)),
    ],
)
def test_a_bad_file_says_where_it_is_bad(tmp_path, text, encoding, code, where):
    with pytest.raises(Problem) as told:
        read_list(_csv(tmp_path, text, encoding))
    assert told.value.code == code
    assert where in [str(value) for value in told.value.values.values()]


def test_a_picture_is_no_list(tmp_path):
    path = tmp_path / "photo.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with pytest.raises(Problem) as told:
        read_list(path)
    assert told.value.code in ("file-unknown-shape", "file-truncated")
