"""Every word of the command line in the person's language."""

import re
from pathlib import Path

import pytest

from keruen.cli.main import VERBS, run
from keruen.terms.languages import LANGUAGES

# The verbs inside a verb: policy, points, barometer, quotas; and the short names of services.
INNER = (
    "fetch",
    "monitor",
    "list",
    "assess",
    "simulate",
    "form",
    "allocate",
    "assign",
    "compare",
    "bns",
    "taldau",
    "cisstat",
    "unsdg",
)
# Words of Latin letters that are names in every language: files, formats, codes, tools, keys.
NAMES = re.compile(
    r"""--?[a-z-]+ | keruen(\s+(FILE|places))? | Keruen | [\w./*-]+\.(toml|csv|xlsx|parquet|ftl)\b | \.(csv|parquet|xlsx)\b
    | publication/\S+ | build/\S+ | \b(SDMX|XLSX|CSV|ZIP|JSON|XML|XLSForm|KoboToolbox|Kobo|ODK|YAML|HTML|PDF|DOCX|sha256)\b
    | \b(SQLite|PostgreSQL|KERUEN_[A-Z_]+)\b
    | `[^`]+`(\s+\([a-z,:\s]+\))? | \b(en|ru|kk|ky)\b | \b(draft|shared_with_government|cleared)\b
    | persons@\S+ | \b[a-z]+_[a-z_]+\b
    | \b(table|group|dimension|category|value|unit)\b | \b(kazakhstan|kyrgyzstan|tajikistan|uzbekistan)\b
    | \b(export|review|reach|ipa|iecorrect|survey|choices|REACH|interview|contacts|raw)\b """
    + "".join(rf"| \b{verb}\b" for verb in (*VERBS, *INNER)),
    re.VERBOSE,
)


def helps(capsys: pytest.CaptureFixture[str], language: str, *words: str) -> str:
    assert run([*words, "--help", "--lang", language], {}) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("verb", ["", *VERBS])
def test_no_english_is_left_in_a_help_page(language: str, verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    lines = helps(capsys, language, *([verb] if verb else [])).splitlines()
    page = " ".join(
        " ".join(line for line in lines if not line.startswith("  keruen ")).split()
    )  # calls to copy are the same everywhere
    left = re.findall(r"[A-Za-z]{2,}", NAMES.sub(" ", page))
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_fits_a_terminal(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    for verb in ("", *VERBS):
        assert max(map(len, helps(capsys, language, *([verb] if verb else [])).splitlines())) <= 80


def test_the_language_comes_from_the_call_then_from_the_environment(capsys: pytest.CaptureFixture[str]) -> None:
    run(["--help"], {"LANG": "kk_KZ.UTF-8"})
    assert "Шақыру:" in capsys.readouterr().out
    run(["--help"], {"LANG": "kk_KZ.UTF-8", "KERUEN_LANG": "ky"})
    assert "Чакыруу:" in capsys.readouterr().out
    run(["--lang=ru", "--help"], {"KERUEN_LANG": "ky"})
    assert "Вызов:" in capsys.readouterr().out
    run(["--help"], {"LANG": "C.UTF-8"})
    assert "Usage:" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (["buidl"], "Нет команды buidl. Возможно, вы имели в виду build?"),
        (["check", "--al"], "Нет параметра --al. Возможно, вы имели в виду --all?"),
        (["import"], "Не указано: ФАЙЛ"),
        (["check", "--first", "many"], "--first — это целое число, не меньше 1."),
        (["check", "--first"], "После параметра --first нужно значение."),
        (["build", "one", "two"], "Команда вызвана так, что её нельзя понять."),
        (["--lang", "de", "build"], "language"),
    ],
)
def test_a_wrong_call_is_explained_and_ends_with_two(
    call: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(call, {"LANG": "ru_RU"}) == 2
    shown = capsys.readouterr().err
    assert told in shown or told == "language"
    assert "Traceback" not in shown


def test_without_a_verb_the_page_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([], {}) == 0
    assert "Usage: keruen" in capsys.readouterr().out


def test_every_sentence_of_the_command_line_is_said_somewhere() -> None:
    root = Path(__file__).resolve().parents[2] / "src/keruen"
    sentences = (root / "terms/sentences/en/cli.ftl").read_text(encoding="utf-8")
    code = "\n".join(path.read_text(encoding="utf-8") for path in (root / "cli").rglob("*.py"))
    put_together = tuple(re.findall(r'f"(cli-[a-z][a-z-]*-)\{', code))
    pages = {f"cli-{name}" for name in ("keruen", *VERBS)}
    told = re.findall(r"^(cli-[a-z-]+) =", sentences, re.MULTILINE)
    assert len(told) > 100
    said = {name for name in told if re.search(rf"""["']{name}[."']""", code) or name.startswith(put_together)}
    assert set(told) - said - pages == set()
