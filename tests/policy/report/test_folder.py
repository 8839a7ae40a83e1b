"""The folder of an evaluation: laid out, read strictly, filled from tables, built, traced."""

import json
import re
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from python_calamine import CalamineWorkbook

from keruen.policy.series.find import Series
from keruen.policy.series.shipped import shipped
from keruen.terms.problems import Problem
from keruen.workspace.policy.build import Built, build, fingerprint
from keruen.workspace.policy.files import read_folder, write_file
from keruen.workspace.policy.init import init_policy
from keruen.workspace.policy.settings import read_evaluation
from keruen.workspace.policy.taking import take_in
from keruen.workspace.policy.trace import trace

MAPPING = """
header: [Region, Year]
place: {column: Region}
period: {column: Year}
measure: arrivals
dimensions: {direction: external}
value: {column: Persons}
unit: persons
vintage: KZ-20
source: A yearbook
retrieved: 2026-11-20
"""


def lay_out(folder: Path, *languages: str) -> Path:
    init_policy(folder, date(2026, 11, 21), "en")
    settings = folder / "policy.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(re.sub(r"languages = .*", f"languages = {json.dumps(list(languages))}", text), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(lay_out(tmp_path_factory.mktemp("policy") / "kz", "ru"))


def test_the_folder_carries_the_series_that_ship(tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "kz", "en")
    assert {p.address for p in read_folder(folder / "series")} == {p.address for p in Series.of(shipped()).points}
    settings = read_evaluation(folder)
    assert [(p.first, p.last, p.vintage, len(p.regions)) for p in settings.plans] == [
        (2006, 2022, "KZ-16", 16),
        (2022, 2024, "KZ-20", 20),
    ]
    with pytest.raises(Problem, match="not empty"):
        init_policy(folder, date(2026, 11, 21), "en")


def test_series_files_are_read_as_they_were_written(tmp_path: Path) -> None:
    points = Series.of(shipped("corridors", "sdg")).points
    write_file(tmp_path / "a.csv", points)
    assert read_folder(tmp_path) == points


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [("2015,", "spring,", "period"), ("observed", "seen", "state"), (",5,", ",five,", "value"), (",5,", ",,", "value")],
)
def test_a_wrong_cell_of_a_series_file_is_named(tmp_path: Path, old: str, new: str, column: str) -> None:
    head = "place,period,measure,dimensions,value,unit,vintage,state,note,source,retrieved\n"
    row = "KZ-11,2015,arrivals,,5,persons,KZ-16,observed,,a yearbook,2026-11-20\n"
    (tmp_path / "a.csv").write_text(head + row.replace(old, new))
    with pytest.raises(Problem, match=f"a.csv, line 2: {column}"):
        read_folder(tmp_path)


def test_a_folder_without_settings_is_none(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"policy\.toml"):
        read_evaluation(tmp_path)


def test_a_table_is_taken_in_with_its_doubts(tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "kz", "en")
    (tmp_path / "m.yaml").write_text(MAPPING)
    rows = "".join(
        f"KZ-11,{year},{value}\n" for year, value in ((2019, 12000), (2020, 13), (2021, 12500), (2022, 12100))
    )
    (tmp_path / "new.csv").write_text(f"Region,Year,Persons\n{rows}Atlantis,2022,7\n")
    taken = take_in(folder, tmp_path / "new.csv", tmp_path / "m.yaml")
    assert [p.code for p in taken.problems] == ["policy-cell-place"]
    assert [d.reason for d in taken.doubts] == ["thousands_or_persons"]
    assert len(read_folder(folder / "series")) == len(Series.of(shipped()).points) + 4
    assert (folder / "raw/new.csv").is_file()


def test_the_report_is_there_in_its_language(built: Built) -> None:
    folder = built.settings.publication / "ru"
    document = pdfium.PdfDocument((folder / "report.pdf").read_bytes())
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    assert len(document) > 20
    for words in ("Миграционная политика Казахстана", "Таблица 7 статьи", "приток слабеет", "Нет ряда"):
        assert words in text
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert 'lang="ru"' in page
    assert not re.search(r"""(?:src|href)=["']https?:""", page)
    assert "Монитор" in (folder / "monitor.html").read_text(encoding="utf-8")


def test_unknown_figures_are_empty_in_the_workbook_and_say_why(built: Built) -> None:
    book = CalamineWorkbook.from_path(str(built.settings.publication / "ru/workbook.xlsx"))
    rows = book.get_sheet_by_name("Индексы").to_python()
    heads = rows[0]
    value, state, why = (heads.index(name) for name in ("Значение", "Состояние", "Правило или причина"))
    unknown = [row for row in rows[1:] if row[state] == "неизвестно"]
    assert unknown
    assert all(row[value] == "" and row[why] for row in unknown)


def test_every_figure_leads_to_its_rows(built: Built) -> None:
    key = "internal_net_migration_rate@article_3.KZ-17@KZ-19-2018@2022"
    found = trace(built.settings.folder, key)
    assert found.figure["value"] == "-36"
    assert {p.place for item in found.inputs for p in item.of} == {"KZ-19", "KZ-33"}
    with pytest.raises(Problem, match="Did you mean"):
        trace(built.settings.folder, key.replace("2022", "2021"))


def test_a_second_build_does_nothing_and_a_changed_series_is_noticed(built: Built) -> None:
    folder = built.settings.folder
    again = build(folder)
    assert (again.fresh, again.figures, again.known) == (True, built.figures, built.known)
    before = fingerprint(folder)
    (folder / "series/quotas.csv").rename(folder / "quotas.csv")
    assert fingerprint(folder) != before
    (folder / "quotas.csv").rename(folder / "series/quotas.csv")
    assert fingerprint(folder) == before


def test_tracing_needs_a_build(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="not been built"):
        trace(lay_out(tmp_path / "kz", "en"), "x")


def test_without_any_series_there_is_nothing_to_print(tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "kz", "en")
    for file in (folder / "series").iterdir():
        file.unlink()
    with pytest.raises(Problem, match="No file"):
        build(folder)
    assert not (folder / "publication").exists()


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('vintage = "KZ-16"', 'vintage = "KZ-18"', "KZ-18"),
        ("first = 2006", "first = 2030", "last"),
        ('day = "2026-11-21"', 'day = "today"', "day"),
        ("article = true", "articel = true", "article"),
    ],
)
def test_a_wrong_setting_is_named_at_the_door(tmp_path: Path, old: str, new: str, named: str) -> None:
    settings = lay_out(tmp_path / "kz", "en") / "policy.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(Problem, match=named):
        read_evaluation(tmp_path / "kz")
