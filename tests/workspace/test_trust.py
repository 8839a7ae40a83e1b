"""The profiles of programme.toml, and lineage.csv: what is read, and what is refused by name."""

from pathlib import Path
from typing import Any

import pytest

from keruen.matrix.comparing.lineage import Line
from keruen.places.gazetteer import Gazetteer
from keruen.places.place import Place
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.terms.trust_settings import DEFAULT, PROFILES, Profile, Trust, Uncertainty
from keruen.workspace.folder.lineage import read_lineage
from keruen.workspace.settings.config import Section
from keruen.workspace.settings.trust import read_trust

PLACES = Gazetteer([Place("a", 9, "", "settlement"), Place("b", 9, "", "settlement")])


def read(**sections: dict[str, Any]) -> Trust:
    return read_trust(Section("programme.toml", sections))


def test_without_sections_the_defaults_hold() -> None:
    assert read() == Trust(DEFAULT, Uncertainty())


def test_a_shipped_profile_is_named_and_takes_no_keys() -> None:
    assert read(credibility={"profile": "veto"}).credibility == PROFILES["veto"]
    with pytest.raises(Problem) as caught:
        read(credibility={"profile": "veto", "green": 9})
    assert caught.value.code == "config-key-unknown"


def test_a_profile_of_its_own_begins_with_the_default() -> None:
    found = read(credibility={"profile": "ours", "version": 2, "three": 8, "green": 12, "veto": True}).credibility
    assert found == Profile("ours", 2, three=8, green=12, veto=True)


def test_green_is_not_below_orange_and_rho_not_above_one() -> None:
    for sections in ({"credibility": {"profile": "ours", "green": 7}}, {"uncertainty": {"rho": 120}}):
        with pytest.raises(Problem) as caught:
            read(**sections)
        assert caught.value.code == "config-value-wrong"


def test_spreads_are_declared_in_hundredths() -> None:
    assert read(uncertainty={"opinion": 40, "rho": 50}).uncertainty == Uncertainty(opinion=40, rho=50)


def lineage(folder: Path, *lines: str) -> tuple[Line, ...]:
    (folder / "lineage.csv").write_text("\n".join(["old,new,kind,date", *lines]), encoding="utf-8")
    return read_lineage(folder, PLACES)


def test_lineage_is_read_and_absent_it_is_empty(tmp_path: Path) -> None:
    assert read_lineage(tmp_path, PLACES) == ()
    assert lineage(tmp_path, "a,b,renamed,2023-07-01") == (Line("a", "b", "renamed", "2023-07-01"),)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("a,c,renamed,2023-07-01", "trust-lineage-unknown"), ("a,b,moved,2023-07-01", "trust-lineage-wrong"),
        ("a,b,merged,July", "trust-lineage-wrong"), ("a,a,merged,2023-07-01", "trust-lineage-wrong"),
    ],
)  # fmt: skip
def test_a_line_that_is_wrong_is_named_with_its_number(tmp_path: Path, line: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        lineage(tmp_path, "", "a,b,merged,2023-07-01", line)
    assert caught.value.code == code
    for language in ("en", "kk"):
        assert "lineage.csv" in caught.value.tell(Speaker(language))[0]
