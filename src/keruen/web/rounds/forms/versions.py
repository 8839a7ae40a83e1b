"""Versions: given by the server, yyyymmddNN, and written into the form itself."""

import re
from datetime import date
from io import BytesIO
from xml.sax.saxutils import quoteattr

import openpyxl

from keruen.web.rounds.models import FormVersion, Programme

_ROOT = re.compile(r"(<instance>\s*<[^\s/>]+)([^>]*?)(/?>)")
_VERSION = re.compile(r"""\s(?:[\w.-]+:)?version\s*=\s*("[^"]*"|'[^']*')""")


def next_version(programme: Programme, form_id: str, today: date) -> str:
    """The version of a form that is new today: 2026112101, then 2026112102."""
    day = f"{today:%Y%m%d}"
    known = FormVersion.objects.filter(programme=programme, form_id=form_id, version__startswith=day)
    numbers = [int(v[8:]) for v in known.values_list("version", flat=True) if v[8:].isdigit()]
    return f"{day}{max(numbers, default=0) + 1:02d}"


def stamp_xform(xform: str, version: str) -> str:
    """The XForm with this version on its answers: pyxform gives none where the XLSForm names none."""

    def stamped(match: re.Match[str]) -> str:
        return f"{match[1]}{_VERSION.sub('', match[2])} version={quoteattr(version)}{match[3]}"

    return _ROOT.sub(stamped, xform, count=1)


def stamp_xlsx(content: bytes, form_id: str, version: str) -> bytes:
    """The XLSForm with this id and version in its settings, for the programme's folder; an old XLS stays as it is."""
    if content[:4] != b"PK\x03\x04":
        return content
    book = openpyxl.load_workbook(BytesIO(content))
    sheet = book["settings"] if "settings" in book.sheetnames else book.create_sheet("settings")
    heads = [str(cell.value or "").strip() for cell in sheet[1]] if sheet.max_row else []
    for name, value in (("form_id", form_id), ("version", version)):
        if name not in heads:
            heads = [*(head for head in heads if head), name] if not any(heads) else [*heads, name]
            sheet.cell(1, len(heads), name)
        cell = sheet.cell(2, heads.index(name) + 1)
        cell.value = value
        cell.data_type = "s"  # a version is a text, also where it looks like a number
    written = BytesIO()
    book.save(written)
    return written.getvalue()
