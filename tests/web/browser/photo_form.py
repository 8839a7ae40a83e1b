"""A short form with a photo, for drafts and edits."""

from io import BytesIO

import openpyxl

_SURVEY = (
    ("type", "name", "label::English (en)", "label::Кыргызча (ky)", "required"),
    ("text", "who", "Who?", "Ким?", "yes"),
    ("integer", "persons", "How many?", "Канча?", "yes"),
    ("image", "photo", "Photo", "Сүрөт", ""),
)


def photo_form() -> bytes:
    """The XLSX file."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    survey, settings = book.create_sheet("survey"), book.create_sheet("settings")
    for row in _SURVEY:
        survey.append(row)
    for row in (("form_id", "form_title", "version"), ("photo", "Photo", "1")):
        settings.append(row)
    written = BytesIO()
    book.save(written)
    return written.getvalue()
