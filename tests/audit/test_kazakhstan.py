"""The two published sources on Kazakhstan: what is found, and that the page about it says the same."""

import csv
from pathlib import Path

import pytest

from keruen.terms.sentences import Speaker
from keruen.workspace.auditing.bundle import audit_path
from keruen.workspace.auditing.telling import Teller

ROOT = Path(__file__).parents[2]
BUNDLES = ROOT / "docs" / "audit-kazakhstan"
SHARED = ROOT.parent / "shared" / "data"


def test_five_claims_of_round_3_fail_and_no_other() -> None:
    found = audit_path(BUNDLES / "round3")
    failing = [(one.claim.claimed.text, [d.code for d in one.diagnoses]) for one in found.of("fails")]
    assert failing == [
        ("47 %", ["later_base"]),
        ("79 %", ["later_base"]),
        ("522,046", []),
        ("19", ["truncated"]),
        ("6", ["truncated"]),
    ]
    assert (len(found.of("holds")), len(found.of("unknown"))) == (45, 0)


def test_eight_claims_of_the_article_fail_and_no_other() -> None:
    found = audit_path(BUNDLES / "article")
    failing = [(one.claim.claimed.text, [d.code for d in one.diagnoses]) for one in found.of("fails")]
    assert failing == [
        ("-21.6", ["sign"]),
        ("-33041", ["sign"]),
        ("-21.6", ["sign"]),
        ("20.3", ["sign"]),
        ("1.7 times", ["ratio_change"]),
        ("1.7 times", ["truncated"]),
        ("9.8", []),
        ("100", []),
    ]
    assert [one.reason for one in found.of("unknown")] == ["undefined"]


@pytest.mark.parametrize("bundle", ["round3", "article"])
def test_the_page_says_what_the_program_says(bundle: str) -> None:
    page = (ROOT / "docs" / "audit-kazakhstan.md").read_text(encoding="utf-8")
    found = audit_path(BUNDLES / bundle)
    for row in Teller(Speaker("en")).rows(found):
        if row.code != "holds":
            assert f"| {row.where} | {row.claimed} | {row.identity} | {row.computed} | {row.explanation} |" in page
    counts = [len(found.judged), *(len(found.of(verdict)) for verdict in ("holds", "fails", "unknown"))]
    assert "Claims judged: {}. Hold: {}. Fail: {}. Unknown: {}.".format(*counts) in page


@pytest.mark.shared
def test_the_bundles_hold_the_published_figures() -> None:
    if not SHARED.is_dir():
        pytest.skip("../shared/data is absent")
    held = {cell.replace(",", "") for file in BUNDLES.rglob("*.csv") for row in csv.reader(file.open()) for cell in row}
    with (SHARED / "kazakhstan_round3" / "published.csv").open() as stream:
        published = [row for row in csv.DictReader(stream) if row["table"] in ("by_region", "by_country", "by_year")]
    assert [row for row in published if row["value"] not in held] == []
