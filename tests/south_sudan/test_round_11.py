"""South Sudan, round 11: a real round of another mission through the whole pipeline, and its own sheets against our sums."""

from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow.compute as pc
import pytest
from tools.south_sudan import PROGRAMME, prepare
from tools.south_sudan_compare import Pair, pairs

from keruen.intake.spreadsheets.mapping_file import load_mapping
from keruen.places.gazetteer import Gazetteer
from keruen.publish.dataset.names import Names
from keruen.release.inputs import Inputs
from keruen.release.make import make
from keruen.terms.labels import Labels
from keruen.workspace.build import TABLES, build
from keruen.workspace.running.store import Store
from keruen.workspace.settings.programme import read_programme
from keruen.workspace.settings.round import open_round

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "dtm_south_sudan"
WORKBOOK = DATA / "dtm_south_sudan_baseline_assessment_round_11.xlsx"
NOW = "2021-11-01T00:00:00+00:00"
shared = pytest.mark.shared
absent = pytest.mark.skipif(not WORKBOOK.is_file(), reason="../shared/data/dtm_south_sudan is not here")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built round."""
    chosen = prepare(WORKBOOK, tmp_path_factory.mktemp("south-sudan"), NOW)
    build(chosen, NOW, {}, publish=False)
    return chosen


@pytest.fixture(scope="module")
def compared(folder: Path) -> list[Pair]:
    return pairs(WORKBOOK, folder)


def table(folder: Path, name: str) -> Any:
    return Store(folder / "build" / TABLES).read(name)


def test_the_programme_and_its_mapping_are_read_without_the_workbook() -> None:
    programme = read_programme(PROGRAMME)
    mapping = load_mapping(PROGRAMME / "mappings" / "baseline.yaml")
    assert [group.code for group in programme.groups] == [group.group for group in mapping.groups]
    assert [level.level for level in mapping.levels] == list(programme.levels)


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_every_group_and_value_has_a_label(language: str) -> None:
    programme = read_programme(PROGRAMME)
    labels = Labels(programme, language)
    for group in programme.groups:
        assert group.labels[language]
        for dimension in group.dimensions:
            assert labels.label("dimensions", dimension.code)
            assert all(labels.category(dimension.code, category) for category in dimension.categories)


@shared
@absent
def test_every_number_of_the_higher_sheets_equals_our_sum(compared: list[Pair]) -> None:
    assert [pair for pair in compared if not pair.equal] == []


@shared
@absent
def test_every_number_of_the_higher_sheets_was_compared(compared: list[Pair]) -> None:
    assert Counter(pair.sheet for pair in compared) == {
        "MT R11 State Summary": 10 * 19 + 4,  # and the row of shares
        "MT R11 County summary": 79 * 18,  # 78 counties and the grand total, whose number of payams is a cell too
        "MT R11 Payam summary": 509 * 17,
        "MT R11 Location Type and County": 79 * 3 + 2,
        "Note": 2,
    }


@shared
@absent
def test_every_location_has_a_state_for_every_group_and_nothing_is_lost(folder: Path) -> None:
    settled = table(folder, "settled").to_pylist()
    assert Counter((row["group"], row["state"]) for row in settled if row["measure"] == "persons") == {
        ("displaced", "reported"): 2672, ("displaced", "none_present"): 663, ("returnee", "reported"): 2703,
        ("returnee", "none_present"): 632, ("relocated", "reported"): 1323, ("relocated", "none_present"): 2012,
        ("not_yet_returned", "reported"): 2260, ("not_yet_returned", "none_present"): 1075,
    }  # fmt: skip
    assert table(folder, "findings").num_rows == 0


@shared
@absent
def test_source_rounds_and_reasons_are_kept(folder: Path) -> None:
    rows = {row["place"]: row for row in table(folder, "carried").to_pylist()}
    assert Counter(row["source_round"] for row in rows.values()) == {"10": 229, "9": 25, "8": 5}
    assert Counter(row["reason"] for row in rows.values()).most_common(2) == [
        ("insecurity_localized_conflict", 74), ("not_accessible_road_flood", 50),
    ]  # fmt: skip
    remarks = table(folder, "merged/answers").filter(pc.field("question") == "Remarks").column("value").to_pylist()
    assert Counter(remarks) == {"Reassessed": 2739, "R11 New Location": 337, "Re-using previous round": 259}


@shared
@absent
def test_the_places_are_those_of_the_workbook(folder: Path) -> None:
    gazetteer = Gazetteer.read(folder.parent.parent / "places.csv")
    assert Counter(place.level for place in gazetteer) == {0: 1, 1: 10, 2: 78, 3: 508, 9: 3335}
    assert gazetteer.name("SS", "ru") == "Южный Судан"
    assert [place.id for place in gazetteer.chain("ssid_SS0101_0002")] == [
        "ssid_SS0101_0002",
        "SS010101",
        "SS0101",
        "SS01",
        "SS",
    ]


@shared
@absent
def test_what_leaves_is_what_the_county_sheet_says_and_no_informant_is_made_up(
    folder: Path, compared: list[Pair]
) -> None:
    place = open_round(folder)
    names = ("totals", "settled", "services", "interviews", "estimates", "frame", "carried")
    inputs = Inputs(
        place.programme, place.round, Gazetteer.read(place.home / "places.csv"), **{n: table(folder, n) for n in names}
    )
    release = make(inputs)
    figures = {row["key"]: row for row in release.figures.to_pylist()}
    for pair in compared:
        if (
            pair.sheet == "MT R11 County summary"
            and pair.column == "estimated # of idp individuals (total)"
            and pair.theirs
        ):
            assert figures[f"persons@displaced@{pair.place}@11"]["printed"] == str(int(pair.theirs))
    assert "key_informants@all@SS@11" not in figures
    assert figures["share@displaced%quality=single_informant@SS@11"]["state"] == "unknown"
    assert figures["share@displaced%quality=carried@SS@11"]["state"] == "shown"
    assert Names(release, "kk").place("SS") == "Оңтүстік Судан"


@shared
@absent
def test_the_checks_find_what_the_page_says(folder: Path) -> None:
    built = build(folder, NOW, {}, publish=False, checks=True)
    assert Counter(code for code in built.findings.column("code").to_pylist() if code.startswith("checks-")) == {
        "checks-household-size": 22,
        "checks-outlier-kind": 22,
        "checks-household-multiples": 3045,
    }
    page = (PROGRAMME.parents[1] / "docs" / "south-sudan.md").read_text(encoding="utf-8")
    for row in built.store.read("checks/tally").to_pylist():
        told = "".join(f" {row[name]:,} |" for name in ("fails", "holds", "unknown"))
        assert not row["fails"] or f"| {row['check']} |{told}" in page
