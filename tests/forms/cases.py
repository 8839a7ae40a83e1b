"""A small programme, a small gazetteer, and XLSForms written as tables."""

import io
from functools import cache

import xlsxwriter

from keruen.forms.making.build import build_xlsform
from keruen.forms.reading.model import FormModel, read_xlsform
from keruen.places.gazetteer import Gazetteer
from keruen.terms.settings import Programme, Round
from keruen.terms.vocabulary import codes, standard_group

LANGUAGES = ("en", "ru", "kk", "ky")
PROGRAMME = Programme(
    code="kazakhstan",
    title={"en": "Kazakhstan", "ru": "Казахстан", "kk": "Қазақстан", "ky": "Казакстан"},
    country="KAZ",
    root="KZ",
    languages=LANGUAGES,
    levels={1: {"en": "region"}, 2: {"en": "district"}, 9: {"en": "settlement"}},
    groups=tuple(standard_group(code) for code in codes("groups")),
    services=codes("services"),
)
ROUND = Round(
    code="2023-3",
    title={"en": "Round 3"},
    number="3",
    start="2023-12-01",
    end="2023-12-31",
    window=("2020", "2021", "2022", "2023"),
)

# place | level | parent | English | Kazakh | from | to
_PLACES = """
KZ      | 0 |       | Kazakhstan        | Қазақстан          |            |
KZ-47   | 1 | KZ    | Mangystau region  | Маңғыстау облысы   |            |
KZ-39   | 1 | KZ    | Kostanay region   | Қостанай облысы    |            |
KZ-71   | 1 | KZ    | Astana city       | Астана қаласы      |            |
KZ-99   | 1 | KZ    | Former region     | Бұрынғы облыс      | 2018-01-01 | 2022-06-07
KZ4710  | 2 | KZ-47 | Aktau             | Ақтау              |            |
KZ4720  | 2 | KZ-47 | Beyneu district   | Бейнеу ауданы      |            |
KZ3910  | 2 | KZ-39 | Rudny             | Рудный             |            |
KZ4710A | 9 | KZ4710 | Synthetic village A | Синтетикалық ауыл A |         |
KZ4720B | 9 | KZ4720 | Synthetic village B |                  |            |
KZ3910C | 9 | KZ3910 | Synthetic village C |                  |            |
KZ-71D  | 9 | KZ-71 | Synthetic quarter D |                   |            |
"""


def _place(line: str) -> dict[str, object]:
    place, level, parent, english, kazakh, start, end = (cell.strip() for cell in line.split("|"))
    names = {"name_en": english, "name_kk": kazakh or None, "name_ru": None, "name_ky": None}
    rest = dict.fromkeys(("iso", "kato", "pcode", "latitude", "longitude"))
    span = {"valid_from": start or None, "valid_to": end or None}
    kind = {"0": "country", "1": "region", "2": "district", "9": "settlement"}[level]
    return {"place": place, "level": int(level), "parent": parent or None, "kind": kind, **names, **rest, **span}


GAZETTEER = Gazetteer.from_rows(_place(line) for line in _PLACES.strip().splitlines())


@cache
def built(instrument: str) -> bytes:
    """Our instrument for the small programme."""
    return build_xlsform(instrument, PROGRAMME, GAZETTEER, ROUND)


@cache
def model(instrument: str) -> FormModel:
    """Its model."""
    return read_xlsform(built(instrument), f"{instrument}.xlsx")


def xlsform(tables: str) -> bytes:
    """An XLSForm from a text: `| survey |` begins a sheet, the next line is its header, `| | text | name |` are its rows."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page, number = None, 0
        for line in tables.strip().splitlines():
            first, *cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if first:
                page, number = book.add_worksheet(first), 0
                continue
            assert page is not None
            for column, text in enumerate(cells):
                if text:
                    page.write(number, column, float(text) if text.replace(".", "").isdigit() else text)
            number += 1
    return out.getvalue()


def form(tables: str, file: str = "form.xlsx") -> FormModel:
    """The model of such an XLSForm."""
    return read_xlsform(xlsform(tables), file)
