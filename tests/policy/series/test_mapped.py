"""CSV and XLSX by a mapping file: figures, and a sentence for each cell that gives none."""

from pathlib import Path

import pytest
import xlsxwriter

from keruen.places.gazetteer import shipped as gazetteer
from keruen.policy.series.find import Series
from keruen.policy.series.mapped import Taken, read_series
from keruen.policy.series.mapping import parse_mapping
from keruen.policy.series.shipped import shipped
from keruen.terms.problems import Problem

PLACES = gazetteer("kazakhstan")
SHARED = Path(__file__).parents[4] / "shared" / "data"
LONG = """
header: [Область, Год]
place: {column: Область, values: {г. Шымкент: KZ-79}}
period: {column: Год, add: -01-01}
measure: population
value: {column: Население}
unit: persons
vintage: {KZ-16: "", KZ-17: 2018-06-19, KZ-20: 2022-06-08}
source: A yearbook
retrieved: 2026-11-20
"""
WIDE = """
header: [Region]
wide: yes
place: {column: Region}
measure: neet_rate
dimensions: {sex: {column: Sex, values: {M: male, F: female}}}
value: {scale: 100}
unit: percent
vintage: KZ-20
source: A yearbook
retrieved: 2026-11-20
"""


def take(tmp_path: Path, mapping: str, text: str) -> Taken:
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")
    return read_series(path, parse_mapping(mapping, "table.yaml"), PLACES)


def test_names_are_places_of_their_vintage(tmp_path: Path) -> None:
    taken = take(
        tmp_path,
        LONG,
        "Yearbook\n\nОбласть;Год;Население\nАлматинская;2018;2012000\nАлматинская;2023;1505968\n"
        "г. Шымкент;2023;1 192 120\nРеспублика Казахстан;2023;…\n",
    )
    assert [(p.place, p.period, p.value, p.vintage, p.state) for p in taken.points] == [
        ("KZ-19-2018", "2018-01-01", 2012000.0, "KZ-16", "observed"),
        ("KZ-19", "2023-01-01", 1505968.0, "KZ-20", "observed"),
        ("KZ-79", "2023-01-01", 1192120.0, "KZ-20", "observed"),
        ("KZ", "2023-01-01", None, "KZ", "unknown"),
    ]
    assert taken.problems == ()


def test_of_several_codes_the_one_of_the_vintage_is_taken(tmp_path: Path) -> None:
    mapping = LONG.replace("{г. Шымкент: KZ-79}", "{Туркестанская 1: [KZ-51, KZ-61]}")
    taken = take(tmp_path, mapping, "Область;Год;Население\nТуркестанская 1;2010;5\nТуркестанская 1;2023;7\n")
    assert [p.place for p in taken.points] == ["KZ-51", "KZ-61"]


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.exists(), reason="../shared/data is absent")
def test_the_public_file_of_populations_is_read_as_what_ships() -> None:
    mapping = LONG.replace("{г. Шымкент: KZ-79}", "{Туркестанская 1: [KZ-51, KZ-61]}").replace(
        "2018-06-19", "2017-01-01"
    )
    mapping = mapping.replace("2022-06-08", "2022-01-01")
    path = SHARED / "statistics/kazakhstan/population_1_january_by_region.csv"
    taken = read_series(path, parse_mapping(mapping, "m.yaml"), PLACES)
    assert taken.problems == ()
    ships = {p.address: (p.value, p.vintage) for p in Series.of(shipped("population")).points}
    assert {p.address: (p.value, p.vintage) for p in taken.points} == ships


def test_a_wide_table_has_a_column_a_period(tmp_path: Path) -> None:
    taken = take(tmp_path, WIDE, "Region,Sex,2022,2023\nKZ-11,M,0.048,0.05\n")
    assert [(p.period, p.dimensions, p.value) for p in taken.points] == [
        ("2022", "sex=male", 4.8),
        ("2023", "sex=male", 5.0),
    ]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("Акмолинская;2023;12,345", "policy-cell-comma"),
        ("Акмолинская;2023;много", "policy-cell-number"),
        ("Акмолинская;2023;nan", "policy-cell-number"),
        ("Акмолинская;2023;1_000", "policy-cell-number"),
        ("Акмолинская;весна;5", "policy-cell-period"),
        ("Атлантида;2023;5", "policy-cell-place"),
        ("Ұлытау;2020;5", "policy-cell-place"),
    ],
)
def test_a_cell_that_cannot_be_read_gives_no_figure(tmp_path: Path, row: str, code: str) -> None:
    taken = take(tmp_path, LONG, f"Область;Год;Население\n{row}\nАктюбинская;2023;7\n")
    assert [p.code for p in taken.problems] == [code]
    assert [p.place for p in taken.points] == ["KZ-15"]


def test_a_word_that_the_mapping_does_not_explain_is_named(tmp_path: Path) -> None:
    taken = take(tmp_path, WIDE, "Region,Sex,2022\nKZ-11,X,0.05\n")
    assert [p.code for p in taken.problems] == ["policy-cell-word"]


def test_a_period_without_a_vintage_is_named(tmp_path: Path) -> None:
    taken = take(tmp_path, LONG.replace('KZ-16: "", ', ""), "Область;Год;Население\nАкмолинская;2010;5\n")
    assert [p.code for p in taken.problems] == ["policy-cell-vintage"]


def test_workbooks_are_read_like_text(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("1.1")
        for at, row in enumerate([["Область", "Год", "Население"], ["Атырауская", 2023, 693085]]):
            sheet.write_row(at, 0, row)
    taken = read_series(path, parse_mapping(f"sheet: '1.1'\n{LONG}", "m.yaml"), PLACES)
    assert [(p.place, p.value) for p in taken.points] == [("KZ-23", 693085.0)]
    with pytest.raises(Problem, match="sheet"):
        read_series(path, parse_mapping(f"sheet: '2'\n{LONG}", "m.yaml"), PLACES)


def test_a_missing_column_is_named_with_those_that_there_are(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="Население"):
        take(tmp_path, LONG, "Область;Год;Численность\nАкмолинская;2023;5\n")


def test_a_wrong_key_of_the_mapping_is_named() -> None:
    with pytest.raises(Problem, match="unti"):
        parse_mapping(LONG.replace("unit:", "unti:") + "unit: persons\n", "m.yaml")
