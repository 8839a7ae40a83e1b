"""What replay promises, whatever the answers and the log are; and each refusal in the words of two languages."""

import json
from pathlib import Path
from random import Random

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keruen.cleaning.decisions import read_decisions
from keruen.cleaning.entry import entries_of
from keruen.cleaning.judging.several import Fault, Step, settle
from keruen.cleaning.replay import Replayed, replay
from keruen.cleaning.reviewing.review import review
from keruen.intake.exports.outline import Item, Outline
from keruen.terms.arrow import from_rows
from keruen.terms.sentences import Speaker
from keruen.terms.tables import ANSWERS

CODES = ("food", "water", "work")
FORM = Outline(
    "b2",
    "f",
    (),
    {
        "persons": Item("persons", "integer"),
        "needs": Item("needs", "select_multiple", options={code: {} for code in CODES}),
        "code": Item("code", "text", ("top",)),
    },
)
PATHS = ("persons", "needs", "needs/food", "needs/water", "top[1]/code", "*")
VALUES = ("", "1", "0", "45", "food", "food water", "work", "remove")
RECORDS = ("u1", "u2", "u3")
LOGS = st.lists(
    st.tuples(st.sampled_from([*RECORDS, "u9"]), st.sampled_from(PATHS), *[st.sampled_from(VALUES)] * 2), max_size=8
)
SAID = st.dictionaries(
    st.tuples(st.sampled_from(RECORDS), st.sampled_from(["persons", "needs", "top[1]/code"])),
    st.sampled_from(["45", "1", "food water", "work"]),
)


def answers(said: dict[tuple[str, str], str]) -> pa.Table:
    """ANSWERS."""
    rows = [{"record": r, "path": p, "question": p.rsplit("/", 1)[-1], "value": v} for (r, p), v in said.items()]
    return from_rows(ANSWERS, rows)


def replayed(table: pa.Table, log: list[tuple[str, ...]]) -> Replayed:
    """A replay of accepted entries."""
    told = {"reason": "because", "who": "N", "when": "2026-01-10", "status": "accepted"}
    rows = [dict(zip(("record", "path", "old", "new"), line, strict=True)) | told for line in log]
    forms = dict.fromkeys(RECORDS, "f")
    return replay(table, entries_of(rows, "cleaning.csv", "r"), "r", RECORDS, (), [FORM], forms)


def content(result: Replayed) -> list[str]:
    """The answers, whatever their order."""
    return sorted(map(str, result.answers.to_pylist()))


@given(SAID, LOGS)
@settings(deadline=None)
def test_replay_is_idempotent(said: dict[tuple[str, str], str], log: list[tuple[str, ...]]) -> None:
    once = replayed(answers(said), log)
    assert content(replayed(once.answers, log)) == content(once)


@given(SAID, LOGS, st.integers(0, 99))
@settings(deadline=None)
def test_the_order_of_the_answers_changes_nothing(
    said: dict[tuple[str, str], str], log: list[tuple[str, ...]], seed: int
) -> None:
    mixed = list(said.items())
    Random(seed).shuffle(mixed)
    one, other = replayed(answers(said), log), replayed(answers(dict(mixed)), log)
    assert content(one) == content(other)
    assert one.findings.to_pylist() == other.findings.to_pylist()
    assert (one.applied, one.removed) == (other.applied, other.removed)


@given(SAID, LOGS, st.integers(0, 99))
@settings(deadline=None)
def test_the_order_of_entries_on_different_submissions_changes_no_answer(
    said: dict[tuple[str, str], str], log: list[tuple[str, ...]], seed: int
) -> None:
    order = [*RECORDS, "u9"]
    Random(seed).shuffle(order)
    moved = [line for record in order for line in log if line[0] == record]
    assert content(replayed(answers(said), moved)) == content(replayed(answers(said), log))


STEPS = st.lists(
    st.one_of(
        st.builds(Step, st.sampled_from(CODES), st.sampled_from("01"), st.sampled_from("01")),
        st.builds(Step, st.just(""), *[st.lists(st.sampled_from(CODES), unique=True).map(" ".join)] * 2),
    ),
    min_size=1,
    max_size=5,
)


@given(STEPS, st.lists(st.sampled_from(CODES), unique=True).map(" ".join))
@settings(max_examples=400, deadline=None)
def test_several_options_settle_once_and_for_all(steps: list[Step], now: str) -> None:
    reached = settle(steps, now, CODES)
    if not isinstance(reached, Fault):
        assert settle(steps, reached, CODES) == reached
        assert len(set(reached.split())) == len(reached.split())


REFUSALS = (
    (("u1", "persons", "44", "46"), "expects “44”, but the answer is “45”", "ожидает «44», но ответ — «45»"),
    (("u9", "persons", "1", "2"), "there is no submission u9", "анкеты u9 нет"),
    (("u1", "person", "1", "2"), "there is no question “person”; the nearest is persons", "вопроса «person» нет"),
    (("u2", "persons", "30", "31"), "removes this submission; the correction was not used", "удаляет эту анкету"),
    (("u1", "*", "", "drop"), "must then be “remove”, not “drop”", "должно быть remove, а не «drop»"),
    (("u1", "needs", "food", "rent"), "no option “rent”", "нет варианта «rent»"),
)


@pytest.mark.parametrize(("line", "english", "russian"), REFUSALS)
def test_each_refusal_is_a_finding_with_the_row_of_the_entry(line: tuple[str, ...], english: str, russian: str) -> None:
    table = answers({("u1", "persons"): "45", ("u1", "needs"): "food", ("u2", "persons"): "30"})
    result = replayed(table, [("u2", "*", "", "remove"), line])
    (finding,) = result.findings.to_pylist()
    assert (finding["row"], finding["source"], finding["severity"]) == (3, "cleaning.csv", "error")
    params = json.loads(finding["params"])
    assert english in Speaker("en")(finding["code"], **params)
    assert russian in Speaker("ru")(finding["code"], **params)
    assert "row 3" in Speaker("en")(finding["code"], **params)


def test_entries_that_contradict_each_other_name_each_other_in_two_languages() -> None:
    result = replayed(
        answers({("u1", "persons"): "45"}), [("u1", "persons", "45", "46"), ("u1", "persons", "45", "47")]
    )
    rows = result.findings.to_pylist()
    assert [row["row"] for row in rows] == [2, 3]
    params = json.loads(rows[0]["params"])
    assert "the one in row 3 want different values" in Speaker("en")(rows[0]["code"], **params)
    assert "запись в строке 3 задают разные значения" in Speaker("ru")(rows[0]["code"], **params)


@pytest.mark.parametrize(
    ("cells", "english", "russian"),
    [
        (
            "S1,labour_migrant,persons,1 2,many,r,N,2026-01-01",
            "“many” is not a whole number",
            "«many» — не целое число",
        ),
        ("S1,labour_migrant,persons,1 2,3,,N,2026-01-01", "the entry has no reason", "не заполнено поле reason"),
        ("S1,labour_migrant,persons,1 2,3,r,N,soon", "“soon” is not a date", "«soon» — не дата"),
        ("S1,labour_migrant,heads,1 2,3,r,N,2026-01-01", "heads", "heads"),
    ],
)
def test_a_decision_that_cannot_be_used_says_why(tmp_path: Path, cells: str, english: str, russian: str) -> None:
    path = tmp_path / "decisions.csv"
    path.write_text(f"place,group,measure,seen,value,reason,who,when\n{cells}\n")
    decided = read_decisions(path, "r")
    (finding,) = decided.findings.to_pylist()
    params = json.loads(finding["params"])
    assert (decided.table.num_rows, finding["row"]) == (0, 2)
    assert english in Speaker("en")(finding["code"], **params)
    assert russian in Speaker("ru")(finding["code"], **params)


@pytest.mark.parametrize(
    ("status", "used"), [("open", 0), ("answered", 0), ("accepted", 1), ("rejected", 0), ("done", 0)]
)
def test_only_an_accepted_entry_is_replayed(status: str, used: int) -> None:
    row = {"record": "u1", "path": "persons", "old": "45", "new": "46", "reason": "r", "who": "N", "when": "2026-01-01"}
    found = entries_of([row | {"status": status}], "cleaning.csv", "r")
    assert len(found.accepted) == used
    assert found.table.num_rows == 1
    assert found.findings.column("code").to_pylist() == (["cleaning-status"] if status == "done" else [])


def test_the_worked_example_of_the_method_page() -> None:
    table = answers({("u1", "persons"): "1100", ("u1", "needs"): "water food"})
    good = replayed(table, [("u1", "persons", "1100", "110"), ("u1", "needs/food", "1", "0")])
    assert {row["path"]: row["value"] for row in good.answers.to_pylist()} == {"persons": "110", "needs": "water"}
    stale = replayed(table, [("u1", "persons", "900", "110")])
    assert stale.findings.column("code").to_pylist() == ["cleaning-stale"]
    assert content(stale) == sorted(map(str, table.to_pylist()))
    found = review(
        table, good, answers({("u1", "persons"): "1100", ("u1", "needs"): "water"}), ["u1"], ["persons", "needs"]
    )
    assert [(row["what"], row["path"]) for row in found.differences.to_pylist()] == [("not_carried_out", "persons")]
