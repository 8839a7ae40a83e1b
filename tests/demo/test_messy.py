"""The proof of the checks on a messy round: what is planted is found, little else is told, and the figures come back."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from keruen.demo.kazakhstan.collecting.submission import Submission
from keruen.demo.messy.desk import spoilt
from keruen.demo.messy.fault import Change, Fault
from keruen.demo.messy.score import about, score
from keruen.workspace.review.proof import FOUND, PLANTED, Proof, prove

SEED = 1


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("messy")


@pytest.fixture(scope="module")
def proof(folder: Path) -> Proof:
    return prove(folder, SEED, "2024-02-20T12:00:00", {}, "en", lambda *_: None)


def test_the_round_holds_hundreds_of_faults_of_many_kinds(proof: Proof) -> None:
    planted = Counter(fault.kind for fault in proof.messy.faults)
    assert (len(planted), planted.total()) == (43, 627)
    assert {kind.id: kind.many for kind in proof.messy.kinds} == planted
    assert proof.messy.submissions == 3978


def test_every_planted_fault_is_found_by_a_finding_meant_for_it(proof: Proof) -> None:
    assert proof.score.missed == ()
    assert sum(row.found for row in proof.score.rows) == 627


def test_false_alarms_are_rare(proof: Proof) -> None:
    assert len(proof.score.false_records) == 11
    assert proof.score.false_share < 0.02
    assert dict(proof.score.false_findings) == {
        "checks-change": 30,
        "checks-household-multiples": 1,
        "checks-outlier-kind": 2,
        "checks-services-without-households": 2,
        "checks-stock-flow": 10,
    }


def test_the_corrections_of_a_perfect_reviewer_bring_the_published_figures_back(proof: Proof) -> None:
    assert proof.taken.findings.num_rows == 0
    assert (proof.taken.cleaning, proof.taken.justifications) == (1779, 20)
    assert proof.before["reproduced"] == 65
    assert proof.after == {"reproduced": 210, "differs": 0, "contradicts": 3, "not_published": 0}


def test_what_was_planted_stands_outside_the_round(proof: Proof, folder: Path) -> None:
    rows = list(csv.DictReader((folder / PLANTED).open(encoding="utf-8")))
    assert len({row["fault"] for row in rows}) == len(proof.messy.faults)
    assert not list((folder / "programme").rglob(PLANTED))
    found = list(csv.DictReader((folder / FOUND).open(encoding="utf-8")))
    assert sum(int(row["found"]) for row in found) == 627
    texts = "".join(
        path.read_text(encoding="utf-8") for path in (folder / "programme").rglob("*.csv") if path.is_file()
    )
    assert "leaves_out" not in texts


def finding(code: str, record: str = "", **more: str) -> dict[str, str]:
    return {"code": code, "record": record, "place": "", "group": "", "params": "{}"} | more


def test_a_finding_is_about_a_fault_by_record_enumerator_or_settlement() -> None:
    one = Fault("swapped", (Change("a", "lm_persons", "5", "50"),))
    habit = Fault("rounds", (Change("b", "lm_persons", "12", "10"),), enumerator="E1")
    place = Fault("unexplained", place="p1", group="emigrant")
    assert about(one, finding("checks-household-size", "uuid:a"))
    assert not about(one, finding("checks-household-size", "uuid:b"))
    assert about(habit, finding("checks-heaping", params='{"enumerator": "E1"}'))
    assert not about(habit, finding("checks-heaping", params='{"enumerator": "E2"}'))
    assert about(place, finding("checks-change", place="p1", group="emigrant"))
    assert not about(place, finding("checks-change", place="p1", group="labour_migrant"))


def test_a_missed_fault_and_a_false_alarm_are_counted(proof: Proof) -> None:
    kinds = [kind for kind in proof.messy.kinds if kind.id in ("swapped", "negative")]
    faults = [
        Fault("swapped", (Change("a", "im_persons", "5", "50"),)),
        Fault("negative", (Change("b", "lm_persons", "12", "-12"),)),
    ]
    told = [
        finding("intake-number-negative", "uuid:b"),
        finding("checks-duration", "uuid:a"),  # about it, but not meant for it
        finding("checks-duration", "uuid:c"),
        finding("matrix-opinions-apart", "uuid:d"),  # what informants contradict is no fault of the data
    ]
    said = score(kinds, faults, told, 100)
    assert {row.kind: (row.planted, row.found, row.told, row.missed) for row in said.rows} == {
        "negative": (1, 1, 1, 0),
        "swapped": (1, 0, 1, 1),
    }
    assert [fault.kind for fault in said.missed] == ["swapped"]
    assert (said.false_records, said.false_share) == (frozenset({"uuid:c"}), 0.01)


def test_a_planted_answer_stands_in_the_place_of_the_true_one(proof: Proof) -> None:
    negative = [change for fault in proof.messy.faults if fault.kind == "negative" for change in fault.changes]
    assert [change.planted for change in negative] == [f"-{change.true}" for change in negative]
    true = Submission("a", "f", "1", "", "", {"x": "5", "y": "6"})
    (messy,) = spoilt([true], [Fault("negative", (Change("a", "x", "5", "-5"), Change("a", "y", "6", "")))])
    assert messy.answers == {"x": "-5"}


PAGE = (Path(__file__).parents[2] / "docs/messy-round.md").read_text(encoding="utf-8")


def test_the_page_names_every_kind_its_findings_and_its_number(proof: Proof) -> None:
    for kind in proof.messy.kinds:
        (line,) = [line for line in PAGE.splitlines() if line.startswith(f"| `{kind.id}` |")]
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        assert cells[2:] == [", ".join(f"`{code}`" for code in kind.codes), str(kind.many)]


def test_the_page_says_what_came_out(proof: Proof) -> None:
    score, taken = proof.score, proof.taken
    wrong, records = len(score.false_records), score.records
    assert f"| submissions with a false alarm | {wrong} of {records:,} ({100 * score.false_share:.1f} %;" in PAGE
    assert f"gave | {taken.cleaning:,} and {taken.justifications} |" in PAGE
    assert f"before the corrections | {proof.before['reproduced']} of 213 |" in PAGE
    assert f"after them | {proof.after['reproduced']}, and {proof.after['contradicts']} that" in PAGE
