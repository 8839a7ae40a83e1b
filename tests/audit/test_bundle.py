"""Bundles: tables and claims that somebody wrote down; and the sentences that bad ones are met with."""

from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.workspace.auditing.bundle import audit_path
from keruen.workspace.auditing.page import page
from keruen.workspace.auditing.report import write_report
from keruen.workspace.auditing.workbook import workbook

TOML = 'name = "A report"\nlanguage = "en"\n\n[[table]]\nname = "years"\nfile = "years.csv"\n'
YEARS = 'group,2020,2021,2022,2023,"all, together"\nlabour,"64,045","103,455","162,799","309,500","639,799"\n'
CLAIMS = "kind,form,claimed,inputs,periods,quoted\n"


def bundle(folder: Path, claims: str, toml: str = TOML, years: str = YEARS) -> Path:
    (folder / "bundle.toml").write_text(toml, encoding="utf-8")
    (folder / "years.csv").write_text(years, encoding="utf-8")
    (folder / "claims.csv").write_text(claims, encoding="utf-8")
    return folder


def test_claims_name_cells_texts_and_stars(tmp_path: Path) -> None:
    text = (
        'growth,change,"""47 %""","years[labour, 2022]; years[labour, 2023]","years[labour, *]",\n'
        'sum,,"years[labour, all, together]","years[labour, 20*]",,\n'
        'growth,change,"""79 %""","years[labour, 2020]; years[labour, 2023]",,a leaflet\n'
    )
    found = audit_path(bundle(tmp_path, CLAIMS + text))
    assert [one.verdict for one in found.judged] == ["fails", "holds", "fails"]
    assert [len(one.claim.inputs) for one in found.judged] == [2, 4, 2]
    assert [one.refuses for one in found.judged] == [True, False, False]


def test_a_text_of_a_bundle_is_read_too_and_may_be_quoted(tmp_path: Path) -> None:
    folder = bundle(tmp_path, CLAIMS, TOML + '\n[[text]]\nfile = "said.txt"\nquoted = "a leaflet"\n')
    (folder / "said.txt").write_text("Migrants grew by 47% from 162,799 to 309,500.", encoding="utf-8")
    failing = audit_path(folder).of("fails")
    assert [(one.claim.quoted, one.refuses) for one in failing] == [("a leaflet", False)]


@pytest.mark.parametrize(
    ("claims", "code", "said"),
    [
        ("kind,claimed\n", "audit-columns", "inputs"),
        (CLAIMS + 'grows,,"""1""","""1""",,\n', "audit-kind-unknown", "grows"),
        (CLAIMS + 'growth,twice,"""1""","""1"";""2""",,\n', "audit-kind-unknown", "twice"),
        (CLAIMS + 'sum,,"years[labor, 2020]","""1""",,\n', "audit-cell-unknown", "years[labour, 2020]"),
        (CLAIMS + 'growth,,"""1""","""1""",,\n', "audit-inputs", "line 2"),
        ("kind,claimed,inputs,formula\n" + 'identity,"""1""","""1""",a ** b\n', "audit-formula", "a ** b"),
    ],
)
def test_a_bad_row_of_claims_is_named(tmp_path: Path, claims: str, code: str, said: str) -> None:
    with pytest.raises(Problem) as met:
        audit_path(bundle(tmp_path, claims))
    assert met.value.code == code
    assert said in str(met.value)
    assert all(met.value.tell(Speaker(language)) for language in ("ru", "kk", "ky"))


def test_a_folder_of_files_is_read_whole_but_not_the_report_about_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Migrants grew by 47% from 162,799 to 309,500.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("It rose from 1,033 to 1,743 (69%).", encoding="utf-8")
    found = audit_path(tmp_path)
    write_report(found, tmp_path, None, "en")
    again = audit_path(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "audit.html", "audit.xlsx", "b.txt"]
    assert [one.verdict for one in again.judged] == ["fails", "holds"]


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.exe").write_bytes(b"MZ")
    (tmp_path / "b.docx").write_bytes(b"no office file")
    (tmp_path / "c.pdf").write_bytes(b"no paper")
    (tmp_path / "d.xlsx").write_bytes(b"no sheet")
    for name, code in {"a.exe": "audit-nothing-to-read", "none": "file-missing"}.items():
        with pytest.raises(Problem) as met:
            audit_path(tmp_path / name)
        assert met.value.code == code
    for name in ("b.docx", "c.pdf", "d.xlsx"):
        with pytest.raises(Problem) as met:
            audit_path(tmp_path / name)
        assert (met.value.code, met.value.values["file"]) == ("audit-file-broken", name)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The change was divided by the later figure"),
        ("ru", "Изменение разделили на более позднее число"),
        ("kk", "Өзгеріс алдыңғы санға емес"),
        ("ky", "Өзгөрүү мурдагы санга эмес"),
    ],
)
def test_the_report_speaks_four_languages(tmp_path: Path, language: str, said: str) -> None:
    text = 'growth,change,"""47 %""","years[labour, 2022]; years[labour, 2023]",,\n'
    found = audit_path(bundle(tmp_path, CLAIMS + text))
    html = page(found, language)
    assert said in html
    assert f'<html lang="{language}">' in html
    assert workbook(found, language)[:2] == b"PK"
