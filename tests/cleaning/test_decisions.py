"""decisions.csv and justifications.csv as people write them."""

from pathlib import Path

from keruen.cleaning.decisions import read_decisions, read_justifications

DECISIONS = "place,group,measure,seen,value,reason,who,when\n"
JUSTIFICATIONS = "place,group,previous,current,reason,who,when\n"


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "d.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_decision_names_what_it_saw_in_ascending_order(tmp_path: Path) -> None:
    found = read_decisions(written(tmp_path, DECISIONS + "S1,lm,persons,90 40,60,called back,N,2024-01-30\n"), "r")
    row = found.table.to_pylist()[0]
    assert (row["seen"], row["value"]) == ("40 90", 60)
    assert found.findings.num_rows == 0


def test_two_decisions_on_one_figure_that_differ_are_both_refused(tmp_path: Path) -> None:
    rows = "S1,lm,persons,40 90,60,a,N,2024-01-30\nS1,lm,persons,40 90,70,b,N,2024-01-31\nS2,lm,persons,1 2,2,c,N,2024-01-31\n"
    found = read_decisions(written(tmp_path, DECISIONS + rows), "r")
    assert [row["place"] for row in found.table.to_pylist()] == ["S2"]
    assert [(f["code"], f["row"]) for f in found.findings.to_pylist()] == [
        ("cleaning-decided-twice", 2),
        ("cleaning-decided-twice", 3),
    ]


def test_a_figure_in_words_is_refused(tmp_path: Path) -> None:
    rows = "S1,lm,persons,40 90,sixty,a,N,2024-01-30\nS1,lm,persons,forty,60,a,N,2024-01-30\nS1,lm,people,40,60,a,N,2024-01-30\n"
    found = read_decisions(written(tmp_path, DECISIONS + rows), "r")
    assert found.table.num_rows == 0
    codes = [(f["code"], f["column"]) for f in found.findings.to_pylist()]
    assert codes == [("cleaning-number", "value"), ("cleaning-number", "seen"), ("intake-option-unknown", "measure")]


def test_a_justification_names_both_figures(tmp_path: Path) -> None:
    rows = "S1,lm,70,130,a dormitory was built,N,2024-01-29\nS1,lm,70,,no figure,N,2024-01-29\n"
    found = read_justifications(written(tmp_path, JUSTIFICATIONS + rows), "r")
    assert [(row["previous"], row["current"]) for row in found.table.to_pylist()] == [(70, 130)]
    assert [(f["code"], f["row"], f["column"]) for f in found.findings.to_pylist()] == [
        ("cleaning-incomplete", 3, "current")
    ]


def test_absent_files_have_no_rows(tmp_path: Path) -> None:
    assert read_decisions(tmp_path / "no.csv", "r").table.num_rows == 0
    assert read_justifications(tmp_path / "no.csv", "r").table.num_rows == 0


def test_a_decision_that_was_taken_back_counts_no_more_and_another_may_follow(tmp_path: Path) -> None:
    rows = "S1,lm,persons,40 90,60,a,N,2024-01-30\nS1,lm,persons,40 90,-,a slip,N,2024-01-31\n"
    assert read_decisions(written(tmp_path, DECISIONS + rows), "r").table.num_rows == 0
    again = rows + "S1,lm,persons,40 90,70,b,N,2024-02-01\n"
    found = read_decisions(written(tmp_path, DECISIONS + again), "r")
    assert [row["value"] for row in found.table.to_pylist()] == [70]
    assert found.findings.num_rows == 0


def test_a_justification_that_was_taken_back_explains_nothing(tmp_path: Path) -> None:
    rows = "S1,lm,40,90,harvest,N,2024-01-30\nS1,lm,40,90,-,N,2024-01-31\nS2,lm,1,9,harvest,N,2024-01-30\n"
    found = read_justifications(written(tmp_path, JUSTIFICATIONS + rows), "r")
    assert [row["place"] for row in found.table.to_pylist()] == ["S2"]
