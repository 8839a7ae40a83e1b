"""Back-checks: pairs of interviews, answer by answer, by enumerator and by question."""

from typing import Any

import pyarrow as pa

from keruen.matrix.trust.backchecks import Tolerance, backchecks, by, pairs
from keruen.terms.tables import ANSWERS, INTERVIEWS
from tests.matrix.matrix_rows import Engine, duckdb_engine

Row = dict[str, Any]
QUESTIONS = pa.table({"question": ["lm_persons", "lm_basis"], "numeric": [1, 0]})


def visit(record: str, place: str, informant: str, enumerator: str | None, outcome: str = "assessed") -> Row:
    row = dict.fromkeys(INTERVIEWS.names) | {"round": "r1", "instrument": "b2", "outcome": outcome}
    return row | {"record": record, "place": place, "informant": informant, "enumerator": enumerator}


def answer(record: str, value: str, question: str = "lm_persons") -> Row:
    return {"record": record, "path": question, "question": question, "value": value}


def checked(engine: Engine, first: list[Row], second: list[Row], said: list[Row], again: list[Row]) -> Any:
    found = pairs(engine.of(INTERVIEWS, first), engine.of(INTERVIEWS, second))
    questions = engine.table(QUESTIONS)
    return backchecks(found, engine.of(ANSWERS, said), engine.of(ANSWERS, again), questions, Tolerance())


FIRST = [visit("r1", "a", "a/x", "E1"), visit("r2", "b", "b/x", "E1"), visit("r3", "c", "c/x", "E2")]
AGAIN = [visit("q1", "a", "a/x", "C1"), visit("q2", "b", "b/x", "C1"), visit("q3", "c", "c/x", "E2")]


def test_answers_are_compared_one_by_one(engine: Engine) -> None:
    said = [
        answer("r1", "50"),
        answer("r1", "opinion", "lm_basis"),
        answer("r2", "50"),
        answer("r2", "yes", "other"),
        answer("r3", "9"),
    ]
    again = [
        answer("q1", "55"),
        answer("q1", "opinion", "lm_basis"),
        answer("q2", "200"),
        answer("q2", "count", "lm_basis"),
        answer("q3", "9"),
    ]
    found = engine.rows(checked(engine, FIRST, AGAIN, said, again))
    assert {(r["record"], r["question"]): (r["first"], r["second"], r["verdict"]) for r in found} == {
        ("r1", "lm_persons"): ("50", "55", "near"), ("r1", "lm_basis"): ("opinion", "opinion", "same"),
        ("r2", "lm_persons"): ("50", "200", "differs"), ("r2", "lm_basis"): (None, "count", "unknown"),
    }  # fmt: skip


def test_who_asks_himself_again_checks_nothing() -> None:
    engine = duckdb_engine()
    found = pairs(engine.of(INTERVIEWS, FIRST), engine.of(INTERVIEWS, AGAIN))
    assert [(r["record"], r["again"], r["enumerator"], r["checker"]) for r in engine.rows(found, "record")] == [
        ("r1", "q1", "E1", "C1"), ("r2", "q2", "E1", "C1"),
    ]  # fmt: skip


def test_one_pair_for_an_informant_who_was_asked_thrice() -> None:
    engine = duckdb_engine()
    again = [*AGAIN, visit("q0", "a", "a/x", "C2"), visit("q9", "a", "a/x", "C2", "refused")]
    found = engine.rows(pairs(engine.of(INTERVIEWS, FIRST), engine.of(INTERVIEWS, again)), "record")
    assert [(r["record"], r["again"]) for r in found] == [("r1", "q0"), ("r2", "q2")]


def test_enumerators_and_questions_have_their_counts(engine: Engine) -> None:
    said = [answer("r1", "50"), answer("r2", "50"), answer("r2", "count", "lm_basis")]
    again = [answer("q1", "50"), answer("q2", "200"), answer("q2", "count", "lm_basis")]
    made = checked(engine, FIRST, AGAIN, said, again)
    assert engine.rows(by(made, "enumerator")) == [
        {"enumerator": "E1", "interviews": 2, "same": 2, "near": 0, "differs": 1, "unknown": 0, "compared": 3}
    ]
    questions = {r["question"]: (r["compared"], r["differs"]) for r in engine.rows(by(made, "question"))}
    assert questions == {"lm_persons": (2, 1), "lm_basis": (1, 0)}
    first = next(iter(engine.rows(by(made, "enumerator", "question"), "question")))
    assert (first["enumerator"], first["question"], first["compared"]) == ("E1", "lm_basis", 1)


def test_a_number_in_words_is_compared_as_words() -> None:
    found = duckdb_engine()
    rows = found.rows(checked(found, FIRST, AGAIN, [answer("r1", "about 50")], [answer("q1", "about 50")]))
    assert [row["verdict"] for row in rows] == ["same"]
