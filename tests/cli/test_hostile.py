"""Wrong files in a folder with spaces and Cyrillic: a sentence, exit code 2, no traceback, nothing written."""

from pathlib import Path

import pytest

from keruen.cli.main import run

FILES = {
    "ab.csv": b"a,b\n1,2\n",
    "cp1251.csv": "Область,Всего\nЮг,1\n".encode("cp1251"),
    "utf16.csv": "a,b\n1,2\n".encode("utf-16"),
    "semicolons.csv": b"region;pop\nA;5\n",
    "twice.csv": b"region,pop\nA,5\nA,6\n",
    "random.xlsx": bytes(range(256)) * 8,
    "empty.csv": b"",
    "five.yaml": b"name: x\nblocks: 5\n",
    "steps.yaml": b"name: x\nblocks: [{code: a, factors: [{code: f, steps: {x: 1}}]}]\n",
    "random.yaml": bytes(range(128, 256)),
    "open.yaml": b"name: [unclosed\n",
}

# The call, what is said in English, what in Russian; {} is the folder.
CALLS = [
    ("audit {}/cp1251.csv", "encoding that the file does not name", "в кодировке, которую файл не называет"),
    ("audit {}/random.xlsx", "is damaged", "повреждён"),
    ("audit {}/empty.csv", "is damaged", "повреждён"),
    ("audit {}/nofile.pdf", "There is no file nofile.pdf", "Нет файла nofile.pdf"),
    ("points list {}/five.yaml", "five.yaml:", "blocks: ["),
    ("points list {}/steps.yaml", "steps.yaml:", "blocks: ["),
    ("points list {}/random.yaml", "not written in UTF-8", "UTF-8"),
    ("points list {}/open.yaml", "YAML", "YAML"),
    ("points list {}/folder.yaml", "There is no file folder.yaml", "Нет файла folder.yaml"),
    ("points list --on 2025-13-01", "no day of the calendar", "такого дня в календаре нет"),
    ("points list --on yesterday", "no day of the calendar", "такого дня в календаре нет"),
    ("points simulate us_raise_2017 {}/folder --invitations 5", "There is no file folder", "Нет файла folder"),
    ("points simulate us_raise_2017 {}/cp1251.csv --invitations 5", "not written in UTF-8", "UTF-8"),
    ("points simulate us_raise_2017 {}/empty.csv --invitations 5", "has no applicants", "нет заявителей"),
    ("quotas allocate {}/semicolons.csv --persons 9 --keys pop", "semicolons", "точками с запятой"),
    ("quotas allocate {}/twice.csv --persons 9 --keys pop", "stands in an earlier line too", "в более ранней строке"),
    ("quotas compare {}/ab.csv", "no column “region”", "region"),
    ("quotas compare {}/random.xlsx", "not written in UTF-8", "UTF-8"),
    ("barometer form {}/nowhere/form.xlsx", "no folder to write it into", "папки, в которую его записать"),
    ("barometer build {}/folder", "There is no file folder", "Нет файла folder"),
    ("policy build {}/folder", "policy.toml", "policy.toml"),
    ("check {}/folder", "neither a round nor a programme", "не раунд и не программа"),
    ("demo {}", "is not empty", "не пуста"),
    ("places {}/ab.csv {}/open.yaml", "programme.toml", "programme.toml"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "мои файлы 2026"
    (made / "folder").mkdir(parents=True)
    (made / "folder.yaml").mkdir()
    for name, content in FILES.items():
        (made / name).write_bytes(content)
    return made


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(("call", "en", "ru"), CALLS, ids=[call for call, _, _ in CALLS])
def test_a_wrong_file_gets_two_sentences_and_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str], call: str, en: str, ru: str, language: str
) -> None:
    words = [word.replace("{}", str(folder)) for word in call.split()]
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert run([*words, "--lang", language], {}) == 2
    said = capsys.readouterr().err
    assert (en if language == "en" else ru) in said, said
    assert len(said.strip().splitlines()) >= 2, said
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Nothing was found that can be checked"), ("ru", "Не найдено ничего")]
)
def test_an_audit_that_finds_no_figures_does_not_say_that_none_fails(
    folder: Path, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    assert run(["audit", str(folder / "utf16.csv"), "--into", str(folder / "out"), "--lang", language], {}) == 0
    assert words in capsys.readouterr().out


def test_a_page_in_the_encoding_that_it_declares_is_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = "Число мигрантов выросло на 47 % — с 162 799 до 309 500 человек."
    page = f'<meta charset="windows-1251"><p>{said}</p>'.encode("cp1251")
    (folder / "page.html").write_bytes(page)
    assert run(["audit", str(folder / "page.html"), "--lang", "en"], {}) == 1
    (folder / "page.html").write_bytes(page.replace(b"windows-1251", b"x-nowhere"))
    assert run(["audit", str(folder / "page.html"), "--lang", "en"], {}) == 2
