"""Every bad input that an office meets says where it is and what to do next, in English and in Russian."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from keruen.intake.limits import Limits
from keruen.intake.merge import merge
from keruen.intake.read import read_outlined
from keruen.intake.reading import Reading
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.workspace.settings.programme import read_programme
from tests.intake.intake_cases import derived, forms, interview, kobo_rows, labour, repeat_rows, write_csv, write_xlsx

Case = Callable[[Path], Reading]
RATHER = {"B2": kobo_rows([interview(**labour())])}


def written(tmp_path: Path, *cases: dict[str, Any], name: str = "b2.xlsx", **sheets: Any) -> Reading:
    return read_outlined(write_xlsx(tmp_path / name, {"B2": kobo_rows(cases), **sheets}), forms(), "r")


def sheet(tmp_path: Path) -> Reading:
    return written(tmp_path, interview(**labour(lm_top_count=1)), rm_top=repeat_rows("rm_top", "B2", []))


def version(tmp_path: Path) -> Reading:
    return written(tmp_path, interview(**labour(), __version__="2022-1"))


def place(tmp_path: Path) -> Reading:
    return written(tmp_path, interview(settlement="not_listed", settlement_other="Zhana Turmys"))


def negative(tmp_path: Path) -> Reading:
    return written(tmp_path, interview(**labour(lm_persons=-5)))


def words(tmp_path: Path) -> Reading:
    return written(tmp_path, interview(**labour(lm_persons="about fifty")))


def twice(tmp_path: Path) -> Reading:
    other = written(tmp_path, interview(**labour(lm_persons=50)), name="again.xlsx")
    return merge([written(tmp_path, interview(**labour())), other], "r")


def outside(tmp_path: Path) -> Reading:
    return written(tmp_path, interview(**labour(), visit_date="2025-12-04"))


@pytest.mark.parametrize(
    ("case", "english", "russian"),
    [
        (sheet, ["b2.xlsx", "the sheet “lm_top” is missing", "Export the form again"],
         ["b2.xlsx", "нет листа «lm_top»", "Выгрузите форму заново"]),
        (version, ["b2.xlsx, sheet B2, row 2", "form version 2022-1", "into forms/"],
         ["b2.xlsx, лист B2, строка 2", "2022-1", "forms/"]),
        (place, ["row 2, column settlement_other", "“Zhana Turmys” is not in places.csv", "First district (S1)", "cleaning.csv"],
         ["строка 2, столбец settlement_other", "«Zhana Turmys»", "(S3)", "cleaning.csv"]),
        (negative, ["row 2, column lm_persons", "-5 is negative", "cleaning.csv"],
         ["строка 2, столбец lm_persons", "-5", "отрицательн", "cleaning.csv"]),
        (words, ["row 2, column lm_persons", "“about fifty” is not a whole number", "cleaning.csv"],
         ["строка 2, столбец lm_persons", "«about fifty»", "не целое число", "cleaning.csv"]),
        (twice, ["again.xlsx, sheet B2, row 2", "uuid:u1 was edited since b2.xlsx (row 2)", "(lm_persons)", "keruen withdraw"],
         ["again.xlsx, лист B2, строка 2", "uuid:u1", "b2.xlsx", "отличается 1 ответ", "keruen withdraw"]),
        (outside, ["row 2, column visit_date", "2025-12-04 lies outside the round (2023-11-01 to 2023-12-31)", "round.toml"],
         ["строка 2, столбец visit_date", "2025-12-04", "2023-12-31", "round.toml"]),
    ],
)  # fmt: skip
def test_a_finding_says_where_and_what_to_do(
    tmp_path: Path, case: Case, english: list[str], russian: list[str]
) -> None:
    reading = case(tmp_path)
    found = [*reading.findings.to_pylist(), *derived(reading).findings.to_pylist()]
    assert len(found) == 1
    params = json.loads(found[0]["params"])
    for language, texts in (("en", english), ("ru", russian)):
        say = Speaker(language)
        told = f"{say(found[0]['code'], **params)} {say(found[0]['code'] + '.next', **params)}"
        assert [text for text in texts if text not in told] == [], told


def cut(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "b2.xlsx", RATHER)
    path.write_bytes(path.read_bytes()[:900])
    read_outlined(path, forms(), "r")


def large(tmp_path: Path) -> None:
    path = tmp_path / "b2.xlsx"
    with path.open("wb") as stream:  # sparse: it takes no room
        stream.truncate(2_100_000_000)
    read_outlined(path, forms(), "r", Limits())


def empty(tmp_path: Path) -> None:
    read_outlined(write_csv(tmp_path / "b2.xlsx", kobo_rows([interview()])[:1]), forms(), "r")


def key(tmp_path: Path) -> None:
    content = 'code = "small"\ncountry = "KAZ"\nroot = "KZ"\nlanguages = ["en"]\nsyntetic = true\n'
    more = '[title]\nen = "Small"\n[levels.1]\nen = "region"\n[[group]]\ncode = "labour_migrant"\n'
    (tmp_path / "programme.toml").write_text(content + more)
    read_programme(tmp_path)


@pytest.mark.parametrize(
    ("case", "english", "russian"),
    [
        (cut, ["b2.xlsx is damaged or was cut off", "download it again"], ["b2.xlsx", "повреждён", "ещё раз"]),
        (large, ["b2.xlsx has 2,100 MB; the limit is 2,000 MB", "in parts"], ["b2.xlsx", "МБ", "частями"]),
        (empty, ["b2.xlsx has no rows", "Export it again"], ["b2.xlsx нет ни одной строки", "raw/"]),
        (key, ["programme.toml, line 5, has a key that Keruen does not know: syntetic", "Did you mean synthetic?"],
         ["programme.toml", "syntetic", "synthetic"]),
    ],
)  # fmt: skip
def test_a_problem_says_where_and_what_to_do(
    tmp_path: Path, case: Callable[[Path], None], english: list[str], russian: list[str]
) -> None:
    with pytest.raises(Problem) as caught:
        case(tmp_path)
    for language, texts in (("en", english), ("ru", russian)):
        told = " ".join(caught.value.tell(Speaker(language)))
        assert [text for text in texts if text not in told] == [], told
