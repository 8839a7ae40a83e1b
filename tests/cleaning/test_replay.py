"""Guarded corrections: what fits is applied, what does not is refused and told."""

import json
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from keruen.cleaning.entry import Entries, read_entries
from keruen.cleaning.replay import Replayed, replay
from keruen.terms.arrow import from_rows
from keruen.terms.sentences import Speaker
from keruen.terms.tables import ANSWERS

HEADER = "record,path,old,new,reason,who,when,status\n"
SAID = (
    ("u1", "lm_persons", "1100"),
    ("u1", "lm_top[1]/lm_top_code", "UZB"),
    ("u1", "lm_top[1]/lm_top_persons", "40"),
    ("u2", "lm_persons", "30"),
)


def answers(rows: tuple[tuple[str, str, str], ...] = SAID) -> pa.Table:
    """ANSWERS of (record, path, value)."""
    question = [path.rsplit("/", 1)[-1] for _, path, _ in rows]
    return from_rows(
        ANSWERS,
        [{"record": r, "path": p, "question": q, "value": v} for (r, p, v), q in zip(rows, question, strict=True)],
    )


def entries(tmp_path: Path, *lines: str) -> Entries:
    """A cleaning.csv of `record,path,old,new` lines, all accepted."""
    text = "".join(f"{line},because,N,2024-01-10,accepted\n" for line in lines)
    path = tmp_path / "cleaning.csv"
    path.write_text(HEADER + text, encoding="utf-8")
    return read_entries(path, "r")


def value(result: Replayed, record: str, path: str) -> str | None:
    """The value of one answer."""
    found = {(row["record"], row["path"]): row["value"] for row in result.answers.to_pylist()}
    return found.get((record, path))


def refusals(result: Replayed) -> list[tuple[str, int]]:
    """(code, row of the file) of the findings."""
    return [(row["code"], row["row"]) for row in result.findings.to_pylist()]


def test_it_replaces_an_answer_whose_old_value_matches(tmp_path: Path) -> None:
    result = replay(answers(), entries(tmp_path, "u1,lm_persons,1100,110"), "r")
    assert value(result, "u1", "lm_persons") == "110"
    assert value(result, "u2", "lm_persons") == "30"
    assert (len(result.applied), refusals(result)) == (1, [])


def test_it_refuses_a_stale_old_value(tmp_path: Path) -> None:
    result = replay(answers(), entries(tmp_path, "u1,lm_persons,900,110"), "r")
    assert value(result, "u1", "lm_persons") == "1100"
    assert refusals(result) == [("cleaning-stale", 2)]
    assert result.applied == ()


def test_it_refuses_both_of_two_entries_that_disagree(tmp_path: Path) -> None:
    result = replay(
        answers(), entries(tmp_path, "u1,lm_persons,1100,110", "u2,lm_persons,30,31", "u1,lm_persons,1100,111"), "r"
    )
    assert value(result, "u1", "lm_persons") == "1100"
    assert value(result, "u2", "lm_persons") == "31"
    assert refusals(result) == [("cleaning-disagree", 2), ("cleaning-disagree", 4)]


def test_entries_that_continue_each_other_are_a_chain(tmp_path: Path) -> None:
    result = replay(answers(), entries(tmp_path, "u1,lm_persons,1100,110", "u1,lm_persons,110,105"), "r")
    assert value(result, "u1", "lm_persons") == "105"
    assert len(result.applied) == 2


def test_the_same_entry_twice_is_no_disagreement(tmp_path: Path) -> None:
    result = replay(answers(), entries(tmp_path, *["u1,lm_persons,1100,110"] * 2), "r")
    assert (value(result, "u1", "lm_persons"), refusals(result)) == ("110", [])


def test_an_empty_new_value_takes_the_answer_away_and_an_empty_old_one_adds_it(tmp_path: Path) -> None:
    result = replay(answers(), entries(tmp_path, "u1,lm_persons,1100,", "u2,lm_top[1]/lm_top_code,,KGZ"), "r")
    assert value(result, "u1", "lm_persons") is None
    assert value(result, "u2", "lm_top[1]/lm_top_code") == "KGZ"


def test_it_refuses_an_unknown_record_and_an_unknown_question(tmp_path: Path) -> None:
    result = replay(answers(), entries(tmp_path, "u9,lm_persons,1,2", "u1,lm_person,1100,110"), "r")
    assert refusals(result) == [("cleaning-record-unknown", 2), ("cleaning-question-unknown", 3)]
    assert "lm_persons" in result.findings.to_pylist()[1]["params"]


def test_a_question_of_the_form_may_be_answered_first_by_a_correction(tmp_path: Path) -> None:
    result = replay(answers(), entries(tmp_path, "u1,visit_date,,2023-12-05"), "r", questions={"visit_date"})
    assert value(result, "u1", "visit_date") == "2023-12-05"


def test_a_removed_record_loses_all_answers_and_its_corrections_are_refused(tmp_path: Path) -> None:
    result = replay(answers(), entries(tmp_path, "u1,lm_persons,1100,110", "u1,*,,remove"), "r")
    assert result.removed == ("u1",)
    assert result.answers.column("record").to_pylist() == ["u2"]
    assert refusals(result) == [("cleaning-on-removed", 2)]
    assert result.keep(pa.table({"record": ["u1", "u2"]})).column("record").to_pylist() == ["u2"]


def test_a_star_with_another_value_than_remove_removes_nothing(tmp_path: Path) -> None:
    result = replay(answers(), entries(tmp_path, "u1,*,,delete it"), "r")
    assert (result.removed, refusals(result)) == ((), [("cleaning-star", 2)])


def test_a_record_without_any_answer_is_known_when_the_records_are_given(tmp_path: Path) -> None:
    result = replay(answers(), entries(tmp_path, "u3,lm_persons,,7"), "r", records=["u1", "u2", "u3"])
    assert value(result, "u3", "lm_persons") == "7"


def test_without_entries_the_table_is_the_same(tmp_path: Path) -> None:
    before = answers()
    assert replay(before, read_entries(tmp_path / "absent.csv", "r"), "r").answers is before


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_each_refusal_says_itself(tmp_path: Path, language: str) -> None:
    lines = (
        "u1,lm_persons,1,2",
        "u9,lm_persons,1,2",
        "u1,nothing,1,2",
        "u2,*,,no",
        "u2,lm_persons,30,1",
        "u2,lm_persons,30,2",
    )
    result = replay(answers(), entries(tmp_path, *lines), "r")
    say = Speaker(language)
    sentences = [say(f["code"], **json.loads(f["params"])) for f in result.findings.to_pylist()]
    assert len(set(sentences)) == len(sentences) == 6
    assert all("cleaning.csv" in sentence for sentence in sentences)


VALUES = st.sampled_from(["", "1100", "110", "30", "x"])
LINES = st.lists(
    st.tuples(
        st.sampled_from(["u1", "u2", "u9"]), st.sampled_from(["lm_persons", "lm_top[1]/lm_top_code"]), VALUES, VALUES
    ),
    max_size=6,
)


@given(LINES)
def test_replaying_twice_is_replaying_once(
    tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[str, ...]]
) -> None:
    folder = tmp_path_factory.mktemp("c")
    made = entries(folder, *(",".join(line) for line in lines))
    once = replay(answers(), made, "r", records=["u1", "u2"])
    twice = replay(once.answers, made, "r", records=["u1", "u2"])
    assert sorted(map(str, once.answers.to_pylist())) == sorted(map(str, twice.answers.to_pylist()))


@given(LINES)
def test_each_accepted_entry_is_applied_or_refused(
    tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[str, ...]]
) -> None:
    folder = tmp_path_factory.mktemp("c")
    made = entries(folder, *(",".join(line) for line in lines))
    result = replay(answers(), made, "r")
    told = {entry.row for entry in result.applied}
    cells = {(entry.record, entry.path) for entry in made.accepted if entry.row in {row for _, row in refusals(result)}}
    refused = {entry.row for entry in made.accepted if (entry.record, entry.path) in cells}
    assert told | refused == {entry.row for entry in made.accepted}
    assert not told & refused


def test_a_correction_undone_and_made_again_holds(tmp_path: Path) -> None:
    there, back = "u1,lm_persons,1100,110", "u1,lm_persons,110,1100"
    assert value(replay(answers(), entries(tmp_path, there, back), "r"), "u1", "lm_persons") == "1100"
    assert value(replay(answers(), entries(tmp_path, there, back, there), "r"), "u1", "lm_persons") == "110"


def test_a_removal_that_was_taken_back_keeps_the_record(tmp_path: Path) -> None:
    result = replay(answers(), entries(tmp_path, "u1,*,,remove", "u1,*,,restore"), "r")
    assert (result.removed, value(result, "u1", "lm_persons"), refusals(result)) == ((), "1100", [])
    again = replay(answers(), entries(tmp_path, "u1,*,,remove", "u1,*,,restore", "u1,*,,remove"), "r")
    assert again.removed == ("u1",)
