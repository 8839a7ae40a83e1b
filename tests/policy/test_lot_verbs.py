"""The verbs points, barometer and quotas: help in every language, results printed, problems said."""

import csv
from pathlib import Path

import pytest

from keruen.cli.main import run
from keruen.terms.languages import LANGUAGES

SUBS = {
    "points": ("list", "assess", "diff", "simulate"),
    "barometer": ("form", "build"),
    "quotas": ("allocate", "assign", "compare"),
}


def call(capsys: pytest.CaptureFixture[str], *words: object, code: int = 0) -> str:
    assert run([str(word) for word in words], {"KERUEN_LANG": "en"}) == code
    said = capsys.readouterr()
    return said.out + said.err


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("verb", "subs"), SUBS.items())
def test_help_speaks_every_language(
    verb: str, subs: tuple[str, ...], language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = call(capsys, "--lang", language, verb, "--help")
    assert all(sub in page for sub in subs)
    for sub in subs:
        assert f"keruen {verb} {sub}" in call(capsys, "--lang", language, verb, sub, "--help")


def test_points_of_one_applicant_are_shown_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    said = call(capsys, "points", "assess", "us_raise_2017", "age=30", "education=us_bachelor")
    assert "Total 16; the pass mark is 30." in said
    assert "english_decile" in said
    assert "does not know" in call(capsys, "points", "assess", "us_raise_2017", "education=much", code=2)
    assert "nobody is scored" in call(capsys, "points", "assess", "kz_pilot_2026", code=2)
    assert "salary/salary/41700+" in call(capsys, "points", "diff", "uk_skilled_worker_2024", "uk_skilled_worker_2025")


def test_a_pool_is_simulated_and_its_scores_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pool, scores = tmp_path / "pool.csv", tmp_path / "scores.csv"
    rows = ["age,education,english_decile,origin", "30,us_doctorate,10,KG", "30,us_doctorate,9,UZ", "60,none,1,UZ"]
    pool.write_text("\n".join(rows) + "\n", "utf-8")
    said = call(
        capsys, "points", "simulate", "us_raise_2017", pool, "--invitations", 1, "--against", "nz_smc_2023",
        "--by", "origin", "--scores", scores,
    )  # fmt: skip
    assert "Cut-off for 1 invitations: 35." in said
    assert "KG" in said
    with scores.open(encoding="utf-8") as file:
        assert [row["us_raise_2017.total"] for row in csv.DictReader(file)] == ["35", "34", "0"]
    wrong = call(capsys, "points", "simulate", "us_raise_2017", pool, "--invitations", 1, "--by", "colour", code=2)
    assert "no column “colour”" in wrong


def test_a_barometer_goes_from_the_form_to_its_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = tmp_path / "form.xlsx"
    call(capsys, "barometer", "form", form, "--occupations", "22,71", "--round", "2026-2")
    assert form.stat().st_size > 5_000
    assert "no group 99" in call(capsys, "barometer", "form", form, "--occupations", "99", code=2)
    now, ago = tmp_path / "now.csv", tmp_path / "ago.csv"
    for file, word in ((now, "shortage"), (ago, "balance")):
        lines = [f"r{n},KZ-11,{word},shortage" for n in range(3)] + ["r9,KZ-55,balance,balance"]
        file.write_text("\n".join(["rater,region,o22/now_22,o22/ahead_22", *lines]) + "\n", "utf-8")
    said = call(capsys, "barometer", "build", now, "--earlier", ago, "--into", tmp_path / "out")
    assert "Of 1 earlier outlooks 1 came true exactly" in said
    found = {path.name: path.read_text("utf-8") for path in (tmp_path / "out").glob("*.csv")}
    assert {path.name for path in (tmp_path / "out").iterdir()} - set(found) == {
        "barometer.html", "barometer.xlsx", "matrix-now.svg", "matrix-ahead.svg", "maps",
    }  # fmt: skip
    assert set(found) == {"cells.csv", "matrix.csv", "map.csv", "demand.csv", "outlooks.csv", "history.csv"}
    assert found["demand.csv"] == "region,labour_demand\nKZ-11,1\nKZ-55,0\n"
    assert "now,22,shortage,few" in found["matrix.csv"]
    assert "KZ-11,22,now,shortage,shortage" in found["history.csv"]
    assert found["map.csv"].count("\n") == 41  # twenty tiles, now and ahead


def test_quotas_are_allocated_assigned_and_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def file(name: str, text: str) -> Path:
        (tmp_path / name).write_text(text, "utf-8")
        return tmp_path / name

    regions = file("r.csv", "region,people,floor,cap\nA,53,,2\nB,24,,\nC,23,2,\n")
    said = call(capsys, "quotas", "allocate", regions, "--persons", 7, "--keys", "people")
    assert "without caps: 1" in said
    assert "floors need 2 people" in call(
        capsys, "quotas", "allocate", regions, "--persons", 1, "--keys", "people", code=2
    )
    families = file("f.csv", "family,A,B\n1,0.8,0.2\n2,0.1,0.9\n2,0.08,0.75\n")
    capacity = file("c.csv", "region,capacity\nA,1\nB,2\n")
    assert "Expected: 2.45" in call(capsys, "quotas", "assign", families, capacity)
    compared = call(capsys, "quotas", "compare", file("s.csv", "region,quota,settled\nA,100,90\nB,100,30\n"))
    assert "25.0 %" in compared


@pytest.mark.parametrize(("language", "words"), [("en", "No map was drawn: KG02"), ("ru", "Карта не нарисована: KG02")])
def test_a_barometer_of_another_country_says_that_it_has_no_map(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    file = tmp_path / "now.csv"
    lines = [f"r{n},KG02,shortage,shortage" for n in range(3)]
    file.write_text("\n".join(["rater,region,o22/now_22,o22/ahead_22", *lines]) + "\n", "utf-8")
    assert words in call(capsys, "barometer", "build", file, "--into", tmp_path / "out", "--lang", language)
    assert not (tmp_path / "out/map.csv").exists()
    assert (tmp_path / "out/barometer.html").is_file()
