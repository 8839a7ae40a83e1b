"""A file as a document: which rows head a table, which columns name its rows, and its language."""

import re
from pathlib import PurePath

from keruen.audit.document import Document, Grid, Line, Read
from keruen.audit.found.matrix import UNADDED
from keruen.audit.reading import READERS

_CYRILLIC = re.compile(r"[а-яё]", re.I)
_LATIN = re.compile(r"[a-z]", re.I)
_KAZAKH = re.compile(r"[әғқұіһ]", re.I)
_KYRGYZ = re.compile(r"[өү]|\bжана\b|\bменен\b", re.I)
_NUMBER = re.compile(r"^[\s<>~+\-\u2212\u2013]*\d[\d\s\u00a0\u202f\u2009.,]*\s*(?:%|тыс\.?|млн\.?)?\s*$")
_HELD = re.compile(r"^-?\d+\.\d+$")
_YEAR = re.compile(r"^(?:19|20)\d\d(?:\.0)?(?:\s*г\.?)?$")


def read(name: str, content: bytes, language: str = "") -> Document:
    """The document of a file; KeyError where its kind is unknown. `language` "" is told from its letters."""
    raw = READERS[PurePath(name).suffix.lower()](content)
    spoken = language or language_of(" ".join([*(t for _, t in raw.lines), *_words(raw)]))
    tables = [(title, _commas(rows) if raw.points and spoken != "en" else rows) for title, rows in raw.tables]
    grids = [_grid(n, title, rows, spoken) for n, (title, rows) in enumerate(tables, start=1)]
    lines = [Line(place, spoken, text) for place, text in raw.lines]
    return Document(name, tuple(grid for grid in grids if grid is not None), tuple(lines))


def _commas(rows: list[list[str]]) -> list[list[str]]:
    """Rows whose numbers have a decimal comma, as their language writes them."""
    return [[cell.replace(".", ",") if _HELD.match(cell) else cell for cell in row] for row in rows]


def language_of(text: str) -> str:
    """The language of a text by its letters; English where it has none."""
    if len(_CYRILLIC.findall(text)) <= len(_LATIN.findall(text)):
        return "en"
    letters = len(_CYRILLIC.findall(text))
    if len(_KAZAKH.findall(text)) * 50 > letters:
        return "kk"
    return "ky" if len(_KYRGYZ.findall(text)) * 50 > letters else "ru"


def _words(raw: Read) -> list[str]:
    return [cell for _, rows in raw.tables for row in rows for cell in row if not _NUMBER.match(cell)]


def _grid(number: int, title: str, rows: list[list[str]], language: str) -> Grid | None:
    """A table with its heading and labels told from where its numbers begin; None where it has no numbers."""
    width = max(len(row) for row in rows)
    full = [[*(" ".join(cell.split(" ")) for cell in row), *[""] * (width - len(row))] for row in rows]
    first = next((at for at, row in enumerate(full) if _holds_numbers(row)), None)
    if first is None:
        return None
    said, heads = _titled(full[:first] or [[""] * width])
    body = [row for row in full[first:] if any(row)]
    labels = next((at for at in range(width) if _numeric([row[at] for row in body])), width)
    if labels == width:
        return None
    header = tuple(
        " ".join(dict.fromkeys(part for part in column if part)) for column in zip(*_spread(heads), strict=True)
    )
    title = title or said
    name = f"{number}" if not title else f"{number} ({title[:60]})"
    if labels == 0:
        header, body, labels = ("", *header), [[str(at), *row] for at, row in enumerate(body, start=1)], 1
    return Grid(name, language, header, tuple(tuple(row) for row in body), labels, unit=said)


def _titled(heads: list[list[str]]) -> tuple[str, list[list[str]]]:
    """The title that stands right above a heading, in its first cell alone, and the heading without it.

    A title of averages stays with the columns: it says that they are not added.
    """
    said = []
    while len(heads) > 1 and heads[0][0] and not any(heads[0][1:]) and not UNADDED.search(heads[0][0]):
        said.append(heads[0][0])
        heads = heads[1:]
    return " ".join(said), heads


def _spread(heads: list[list[str]]) -> list[list[str]]:
    """Headings over several columns, written over each; the lowest row as it is."""
    spread = []
    for row in heads[:-1]:
        held, made = "", []
        for at, cell in enumerate(row):
            held = cell or (held if at else "")
            made.append(held)
        spread.append(made)
    return [*spread, heads[-1]]


def _holds_numbers(row: list[str]) -> bool:
    """Whether a row holds numbers that are not only years or the numbers of columns."""
    numbers = [cell for cell in row[1:] or row if _NUMBER.match(cell)]
    in_turn = [cell for cell in numbers if cell == str(row.index(cell) + 1)]
    return any(not _YEAR.match(cell.strip()) for cell in numbers) and len(in_turn) < max(2, len(numbers))


def _numeric(column: list[str]) -> bool:
    """Whether a column is one of numbers: most of its filled cells are, and they are no years or 1, 2, 3."""
    filled = [cell for cell in column if cell and cell not in ("-", "\u2013", "\u2014", "\u2026", "x", "х")]
    numbers = [cell for cell in filled if _NUMBER.match(cell)]
    counted = [cell.strip(". ") for cell in numbers] == [str(at) for at in range(1, len(numbers) + 1)] and len(
        numbers
    ) > 1
    years = bool(numbers) and all(_YEAR.match(cell.strip()) for cell in numbers)
    return bool(filled) and 2 * len(numbers) > len(filled) and not counted and not years
