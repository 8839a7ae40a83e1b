"""Kobo exports in every style that the tool offers."""

from pathlib import Path

import pytest

from keruen.intake.read import read, read_outlined
from keruen.terms.problems import Problem
from tests.intake.intake_cases import (
    bound,
    codes_of,
    derived,
    forms,
    interview,
    kobo_rows,
    labour,
    model,
    numbers,
    repeat_rows,
    said,
    write_csv,
    write_xlsx,
)

TOP = [(1, {"lm_top_code": "UZB", "lm_top_persons": 30}), (1, {"lm_top_code": "KGZ", "lm_top_persons": 5})]


def grouped(name: str) -> str:
    """The header of a question with the groups around it."""
    question = model("b2").question(name)
    return question.path if question else name


def test_it_reads_bare_headers_with_repeats_on_their_sheets(tmp_path: Path) -> None:
    sheets = {"B2": kobo_rows([interview(**labour())]), "lm_top": repeat_rows("lm_top", "B2", TOP)}
    reading = read_outlined(write_xlsx(tmp_path / "b2.xlsx", sheets), forms(), "2023-3")
    answers = said(reading)
    assert answers["lm_persons"] == "45"
    assert answers["lm_top[1]/lm_top_code"] == "UZB"
    assert answers["lm_top[2]/lm_top_persons"] == "5"
    record = reading.records.to_pylist()[0]
    assert (record["record"], record["instrument"], record["sheet"], record["row"]) == ("uuid:u1", "b2", "B2", 2)
    assert codes_of(reading.findings) == []


def test_headers_with_group_paths_give_the_same_answers(tmp_path: Path) -> None:
    case = interview(**labour())
    bare = read_outlined(write_xlsx(tmp_path / "bare.xlsx", {"B2": kobo_rows([case])}), forms(), "r")
    heading = {name: grouped(name) for name in case}
    assert any("/" in text for text in heading.values())
    paths = read_outlined(write_xlsx(tmp_path / "path.xlsx", {"B2": kobo_rows([case], heading)}), forms(), "r")
    assert said(paths) == said(bare)


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_headers_and_answers_as_labels_give_the_same_answers(tmp_path: Path, language: str) -> None:
    case = interview(**labour(groups_present="labour_migrant return_migrant", rm_answer="unknown"))
    form = model("b2")
    labels = {q.name: q.labels.get(language, q.name) for q in form.questions}
    told = {}
    for name in sorted(case, key=[q.name for q in form.questions].index):  # columns follow the form
        question = form.question(name)
        choices = {c.name: c.labels[language] for c in form.choices.get(question.list_name, ())} if question else {}
        words = str(case[name]).split() if choices else [str(case[name])]
        told[name] = " ".join(choices.get(word, word) for word in words)
    reading = read_outlined(write_xlsx(tmp_path / "l.xlsx", {"B2": kobo_rows([told], labels)}), forms(), "r")
    assert said(reading) == {name: str(value) for name, value in case.items() if value != ""}


@pytest.mark.parametrize("style", ["codes", "options", "both"])
def test_a_select_multiple_is_read_in_all_three_shapes(tmp_path: Path, style: str) -> None:
    case = interview(groups_present=None, groups_unknown="internal_migrant")
    if style != "options":
        case["groups_present"] = "labour_migrant return_migrant"
    if style != "codes":
        options = {"labour_migrant": 1, "return_migrant": 1, "internal_migrant": 0}
        case |= {f"groups_present/{code}": chosen for code, chosen in options.items()}
    reading = read_outlined(write_xlsx(tmp_path / "m.xlsx", {"B2": kobo_rows([case])}), forms(), "r")
    assert said(reading)["groups_present"] == "labour_migrant return_migrant"
    assert "groups_present/labour_migrant" not in said(reading)


def test_all_options_at_zero_are_an_answer_and_all_blank_are_none(tmp_path: Path) -> None:
    answered = interview(groups_present=None) | {"groups_present/labour_migrant": 0, "groups_present/return_migrant": 0}
    blank = interview(groups_present=None) | {"groups_present/labour_migrant": "", "groups_present/return_migrant": ""}
    reading = read_outlined(write_xlsx(tmp_path / "z.xlsx", {"B2": kobo_rows([answered, blank])}), forms(), "r")
    assert said(reading, "uuid:u1")["groups_present"] == ""
    assert "groups_present" not in said(reading, "uuid:u2")


@pytest.mark.parametrize(("delimiter", "encoding"), [(";", "utf-8-sig"), (",", "utf-8"), ("\t", "utf-16")])
def test_it_reads_csv_with_any_delimiter_and_mark(tmp_path: Path, delimiter: str, encoding: str) -> None:
    case = interview(informant="Қ1", comment='said "many"; more\nlater')
    reading = read_outlined(write_csv(tmp_path / "b2.csv", kobo_rows([case]), delimiter, encoding), forms(), "r")
    assert said(reading)["informant"] == "Қ1"
    assert said(reading)["comment"] == 'said "many"; more\nlater'


def test_a_code_keeps_its_zeros(tmp_path: Path) -> None:
    reading = read_outlined(
        write_xlsx(tmp_path / "z.xlsx", {"B2": kobo_rows([interview(enumerator="007")])}), forms(), "r"
    )
    assert said(reading)["enumerator"] == "007"


def test_the_sheet_of_a_repeat_is_found_by_its_questions_too(tmp_path: Path) -> None:
    sheets = {"B2": kobo_rows([interview(**labour())]), "Largest ones": repeat_rows("lm_top", "B2", TOP)}
    reading = read_outlined(write_xlsx(tmp_path / "b2.xlsx", sheets), forms(), "r")
    assert said(reading)["lm_top[2]/lm_top_code"] == "KGZ"


def test_a_repeat_row_without_parent_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    lost = [*TOP, (9, {"lm_top_code": "TJK", "lm_top_persons": 2})]
    sheets = {"B2": kobo_rows([interview(**labour())]), "lm_top": repeat_rows("lm_top", "B2", lost)}
    reading = read_outlined(write_xlsx(tmp_path / "b2.xlsx", sheets), forms(), "r")
    finding = reading.findings.to_pylist()[0]
    assert (finding["code"], finding["severity"], finding["sheet"], finding["row"]) == (
        "intake-repeat-orphan",
        "error",
        "lm_top",
        4,
    )
    assert "lm_top[2]/lm_top_code" in said(reading)


def test_the_root_uuid_names_a_submission_that_was_edited(tmp_path: Path) -> None:
    rows = kobo_rows([interview()])
    rows[0].append("meta/rootUuid")
    rows[1].append("uuid:root")
    reading = read_outlined(write_xlsx(tmp_path / "b2.xlsx", {"B2": rows}), forms(), "r")
    assert reading.records.column("record").to_pylist() == ["uuid:root"]


def test_the_same_submission_twice_is_a_note_and_another_with_its_id_an_error(tmp_path: Path) -> None:
    cases = [interview(), interview(), interview(informant="B")]
    rows = kobo_rows([one | {"_uuid": "u1"} for one in cases])
    reading = read_outlined(write_xlsx(tmp_path / "b2.xlsx", {"B2": rows}), forms(), "r")
    found = [(f["code"], f["severity"], f["row"]) for f in reading.findings.to_pylist()]
    assert found == [("intake-double-same", "note", 3), ("intake-double-differs", "error", 4)]
    assert said(reading)["informant"] == "A"


def test_an_unknown_form_version_is_told_once(tmp_path: Path) -> None:
    cases = [interview(__version__="v0"), interview(__version__="v0")]
    reading = read_outlined(write_xlsx(tmp_path / "b2.xlsx", {"B2": kobo_rows(cases)}), forms(), "r")
    assert codes_of(reading.findings) == ["intake-version-unknown"]
    assert reading.records.num_rows == 2


def test_services_are_known_by_their_questions(tmp_path: Path) -> None:
    case = interview(outcome=None, groups_present=None, groups_unknown=None, households=300, hospital_access="no",
                     hospital_distance="6-10", school_access="yes")  # fmt: skip
    reading = read(write_csv(tmp_path / "s.csv", kobo_rows([case])), [model("services"), model("b2")], "r")
    result = derived(reading, "services")
    found = [(r["service"], r["access"], r["band"], r["households"]) for r in result.service_answers.to_pylist()]
    assert found == [("hospital", "no", "6-10", 300), ("school", "yes", "", 300)]
    assert result.interviews.to_pylist()[0]["instrument"] == "services"


def test_an_export_of_no_known_form_is_a_problem(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "other.xlsx", {"Sheet1": [["alpha", "beta"], [1, 2]]})
    with pytest.raises(Problem, match="has the questions of no form"):
        read_outlined(path, forms(), "r")


def test_an_export_without_submissions_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="has no rows"):
        read_outlined(write_xlsx(tmp_path / "e.xlsx", {"B2": kobo_rows([interview()])[:1]}), forms(), "r")


def test_the_whole_way_from_the_export_to_estimates(tmp_path: Path) -> None:
    sheets = {"B2": kobo_rows([interview(**labour())]), "lm_top": repeat_rows("lm_top", "B2", TOP)}
    result = derived(read_outlined(write_xlsx(tmp_path / "b2.xlsx", sheets), forms(), "2023-3"))
    assert bound("b2").num_rows > 50
    assert numbers(result) == [
        ("S1/A", "labour_migrant", "persons", "", "reported", 45, 36, 54),
        ("S1/A", "return_migrant", "persons", "", "none_present", None, None, None),
        ("S1/A", "internal_migrant", "persons", "", "none_present", None, None, None),
        ("S1/A", "internal_migrant", "households", "", "none_present", None, None, None),
    ]
    assert [row[3:6] for row in numbers(result, "nationality")] == [("UZB", "reported", 30), ("KGZ", "reported", 5)]
    assert codes_of(result.findings) == []
