"""The folder that the demonstration writes, and what the real pipeline makes of it."""

import csv
import datetime
import hashlib
import os
from pathlib import Path

import pyarrow as pa
import pytest

from keruen.demo.kazakhstan import write
from keruen.demo.kazakhstan.calibrating.settlements import Settlement
from keruen.demo.kazakhstan.collecting.round3 import World, world
from keruen.demo.kazakhstan.settings import PRACTICE, ROUND, programme, round_settings
from keruen.demo.published import published
from keruen.demo.reproduce import Outcome, counts, reproduce
from keruen.places.gazetteer import Gazetteer
from keruen.release.inputs import Inputs
from keruen.release.make import make
from keruen.workspace.build import Built, build
from keruen.workspace.folder.decided import read_permissions
from keruen.workspace.settings.programme import read_programme
from keruen.workspace.settings.round import read_round
from tests.demo.demo_oracle import SEED

NOW = datetime.datetime(2024, 2, 6, tzinfo=datetime.UTC).isoformat()


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def digests(folder: Path) -> dict[str, str]:
    """Every file as written; what a build adds is left out."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and "build" not in path.parts)
    named = {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    return {name: digest for name, digest in named.items() if not name.endswith("manifest.csv")}


def test_equal_seeds_give_equal_bytes(folder: Path, tmp_path: Path):
    write(tmp_path, SEED)
    assert digests(tmp_path) == digests(folder)


def test_another_seed_gives_other_answers(seen: World, settlements: tuple[Settlement, ...]):
    other = world(settlements, programme(), round_settings(ROUND), published(), SEED + 1)
    for group, answers in seen.groups.items():
        assert answers.figures != other.groups[group].figures


def test_every_raw_file_says_that_it_is_synthetic(folder: Path):
    files = [path for path in folder.glob("rounds/*/raw/*") if path.name != "manifest.csv"]
    assert len(files) == 11
    assert {path.suffix for path in files} == {".xlsx", ".json", ".zip", ".csv"}
    assert all(path.name.startswith("SYNTHETIC-") for path in files)


def test_the_settings_are_read_as_the_generator_knows_them(folder: Path):
    assert read_programme(folder) == programme()
    for code in (ROUND, PRACTICE):
        assert read_round(folder / "rounds" / code, programme()) == round_settings(code)


def test_programme_and_rounds_say_in_four_languages_that_they_are_synthetic():
    words = {"en": "ynthetic", "ru": "интетич", "kk": "интетикалық", "ky": "интетикалык"}
    assert programme().synthetic
    for language, word in words.items():
        assert word in programme().title[language]
        assert word in programme().source[language]
        for code in (ROUND, PRACTICE):
            assert word in round_settings(code).title[language]


def test_the_practice_round_is_not_called_by_a_publisher_s_number():
    assert round_settings(ROUND).previous == PRACTICE
    assert round_settings(PRACTICE).number == "practice"
    assert round_settings(PRACTICE).window == round_settings(ROUND).window


def test_every_written_permission_says_why_who_and_when(folder: Path):
    decisions = rows(folder / "rounds" / ROUND / "release.csv")
    assert all(all(row.values()) for row in decisions)
    keys = {row["key_pattern"] for row in decisions}
    assert f"persons@emigrant@KZ-10@{ROUND}" in keys
    assert f"key_informants@all%occupation=other@KZ@{ROUND}" in keys


@pytest.fixture(scope="module")
def built(folder: Path) -> Built:
    return build(folder / "rounds" / ROUND, NOW, dict(os.environ), publish=False)


@pytest.fixture(scope="module")
def figures(folder: Path, built: Built) -> pa.Table:
    """The release's figures, from the tables of the build."""
    names = ("totals", "settled", "services", "interviews", "estimates", "frame")
    tables = {name: built.store.read(name) for name in names}
    permissions = read_permissions(folder / "rounds" / ROUND)
    gazetteer = Gazetteer.read(folder / "places.csv")
    return make(Inputs(programme(), round_settings(ROUND), gazetteer, **tables, permissions=permissions)).figures


@pytest.fixture(scope="module")
def outcomes(figures: pa.Table) -> tuple[Outcome, ...]:
    return reproduce(published(), figures.to_pylist())


def test_the_pipeline_reproduces_210_published_rows_and_three_contradict_others(outcomes: tuple[Outcome, ...]):
    assert counts(outcomes) == {"reproduced": 210, "differs": 0, "contradicts": 3, "not_published": 0}


def test_without_the_written_permissions_small_cells_do_not_leave(folder: Path, built: Built):
    names = ("totals", "settled", "services", "interviews", "estimates", "frame")
    tables = {name: built.store.read(name) for name in names}
    gazetteer = Gazetteer.read(folder / "places.csv")
    strict = make(Inputs(programme(), round_settings(ROUND), gazetteer, **tables)).figures
    missing = {o.row.key for o in reproduce(published(), strict.to_pylist()) if o.verdict == "not_published"}
    assert ("by_region", "emigrant", "region", "KZ-10") in missing
    assert ("informants", "", "occupation", "other") not in missing  # it is printed, with others merged into it
    assert ("by_place", "return_migrant", "place", "Kostanay city") in missing


def test_nothing_that_was_written_fails_to_enter(built: Built):
    assert {row["severity"] for row in built.findings.to_pylist()} <= {"warning", "note"}


def test_corrections_and_decisions_are_all_used(folder: Path, built: Built):
    assert built.store.read("corrected/applied").num_rows == len(rows(folder / "rounds" / ROUND / "cleaning.csv"))
    settled = built.store.read("settled").to_pylist()
    assert sum(row["method"] == "decision" for row in settled) == len(rows(folder / "rounds" / ROUND / "decisions.csv"))
    assert not any(row["stale_decision"] for row in settled)


def test_the_four_states_and_a_few_disputes_are_in_the_tables(folder: Path, built: Built):
    settled = built.store.read("settled").to_pylist()
    assert {row["state"] for row in settled} == {"reported", "none_present", "unknown"}
    assert built.store.read("frame").num_rows == 1308
    assert 5 <= sum(row["apart"] for row in settled) <= 30
    assert sum(row["at_least"] for row in settled) == 2


def test_the_panel_tells_another_story_than_the_difference_of_the_totals(built: Built):
    compared = [row for row in built.store.read("comparison").to_pylist() if row["measure"] == "persons"]
    changes = {}
    for group in ("labour_migrant", "return_migrant"):
        own = [row for row in compared if row["group"] == group]
        panel = [row for row in own if row["status"] == "panel"]
        before, after = (sum(row[side] or 0 for row in own) for side in ("previous", "current"))
        panel_before, panel_after = (sum(row[side] or 0 for row in panel) for side in ("previous", "current"))
        assert 0.7 < panel_before / before < 0.95
        changes[group] = (panel_after - panel_before, after - before)
    assert changes["labour_migrant"][0] < changes["labour_migrant"][1]
    assert changes["return_migrant"][0] > 0 > changes["return_migrant"][1]
    assert {"panel", "new_coverage", "dropped", "number_lost", "number_gained"} <= {row["status"] for row in compared}


def test_some_of_the_large_changes_are_explained(built: Built):
    asked = [row for row in built.store.read("comparison").to_pylist() if row["needs_justification"]]
    explained = sum(row["justified"] for row in asked)
    assert 0 < explained < len(asked)
