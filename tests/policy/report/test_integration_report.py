"""The integration audit in the report: every question with its evidence, finding and recommendation, and nothing unasked."""

from datetime import date
from pathlib import Path

import pytest

from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.policy.write import write
from keruen.publish.telling.story import TableBlock
from keruen.publish.telling.text import plain
from keruen.release.policy import PolicyRelease
from keruen.terms.languages import LANGUAGES
from keruen.workspace.policy.build import evaluate_folder, release_of
from keruen.workspace.policy.init import init_policy
from keruen.workspace.policy.settings import read_evaluation

HEAD = "question,finding,evidence,recommendation\n"
MET = 'language_offer,met,"document: Order 12 of the school board, 2026-02-01",\n'
SHORT = 'attitudes_measured,not_met,"interview: three akims, 2026-03-05",Ask once a year\n'


def released(folder: Path, answers: str) -> PolicyRelease:
    init_policy(folder, date(2026, 11, 21), "en")
    for path in (folder / "series").glob("*.csv"):
        if path.name != "sdg.csv":
            path.unlink()
    (folder / "effectiveness/integration_audit.csv").write_text(HEAD + answers, encoding="utf-8")
    settings = read_evaluation(folder)
    return release_of(settings, evaluate_folder(settings))


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> PolicyRelease:
    return released(tmp_path_factory.mktemp("audited") / "kz", MET + SHORT)


def asked(release: PolicyRelease, language: str) -> list[list[str]]:
    found = [
        b for b in write(PolicyDesk(release, language)).blocks if isinstance(b, TableBlock) and len(b.columns) == 4
    ]
    heads = PolicyDesk(release, language).say("policy-audit-recommendation")
    return [
        [plain(cell).replace("\u00a0", " ") for cell in row.cells]
        for b in found
        if b.columns[3].label == heads
        for row in b.rows
    ]


def test_each_of_the_questions_stands_with_evidence_finding_and_recommendation(answered: PolicyRelease) -> None:
    rows = asked(answered, "en")
    assert len(rows) == 21
    assert rows[0][1:] == ["document: Order 12 of the school board, 1 February 2026", "met", ""]
    (short,) = [row for row in rows if row[2] == "not met"]
    assert short[0].startswith("Is it known what people think of newcomers")
    assert (short[1], short[3]) == ("interview: three akims, 5 March 2026", "Ask once a year")


def test_an_open_question_names_what_can_answer_it(answered: PolicyRelease) -> None:
    assert asked(answered, "en")[1][1:] == ["none yet; can be answered by: statistics and survey", "open", ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_are_asked_in_every_language(answered: PolicyRelease, language: str) -> None:
    rows = asked(answered, language)
    assert len({row[0] for row in rows}) == 21
    assert not [row for row in rows if "_" in "".join(row)]


def test_without_an_answer_no_question_is_printed(tmp_path: Path) -> None:
    assert asked(released(tmp_path / "kz", "language_offer,open,,\n"), "en") == []
