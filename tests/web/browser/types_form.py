"""A form with every type of question and appearance that common XLSForms have, and the files that it names."""

from io import BytesIO

import openpyxl

_HEAD = ("type", "name", "label::English (en)", "label::Кыргызча (ky)", "appearance", "required", "constraint", "calculation",
         "choice_filter", "repeat_count", "relevant", "parameters")  # fmt: skip


def _row(kind: str, name: str = "", appearance: str = "", **more: str) -> tuple[str, ...]:
    label = "" if kind in _SILENT else name.replace("_", " ").capitalize()
    cells = {
        "type": kind,
        "name": name,
        "label::English (en)": label,
        "label::Кыргызча (ky)": label and f"{label} (ky)",
    }
    cells |= {"appearance": appearance, **more}
    return tuple(cells.get(column, "") for column in _HEAD)


_SILENT = ("start", "end", "today", "username", "deviceid", "audit", "calculate", "end group", "end repeat", "hidden",
           "background-audio", "start-geopoint")  # fmt: skip

TYPED = {  # page "Typed": question -> (what is typed, what is stored)
    "text": ("Айгүл", "Айгүл"), "lines": ("one", "one"), "digits": ("0701", "0701"), "secret": ("hush", "hush"),
    "whole": ("1 200", "1200"), "decimal": ("2,5", "2.5"), "day": ("2026-03-01", "2026-03-01"), "month": ("2026-03", "2026-03-01"),
    "year": ("2026", "2026-01-01"), "hour": ("08:30", "08:30:00.000"), "moment": ("2026-03-01T08:30", "2026-03-01T08:30:00.000"),
    "bars": ("4870001", "4870001"), "calendar": ("2026-03-02", "2026-03-02"), "outside": ("by hand", "by hand"),
}  # fmt: skip
LACKING = ("calendar", "outside", "signature", "on_the_map", "place_map", "searched")
CHOSEN = ("few", "short", "many", "likert", "in_columns", "packed", "two", "pictures", "sought", "quick", "on_the_map", "other",
          "table_one", "searched")  # fmt: skip

SURVEY = (
    _row("start", "start"), _row("end", "end"), _row("today", "today"), _row("username", "username"),
    _row("deviceid", "deviceid"), _row("audit", "audit"), _row("background-audio", "recording"), _row("start-geopoint", "begun_at"),
    _row("hidden", "kept_back"), _row("calculate", "twice", calculation="${whole} * 2"),
    _row("begin group", "typed", "field-list"),
    _row("text", "text"), _row("text", "lines", "multiline"), _row("text", "digits", "numbers"), _row("text", "secret", "masked"),
    _row("integer", "whole", constraint=". < 5000"), _row("decimal", "decimal"),
    _row("date", "day"), _row("date", "month", "month-year"), _row("date", "year", "year"), _row("time", "hour"),
    _row("dateTime", "moment"), _row("barcode", "bars"), _row("date", "calendar", "ethiopian"),
    _row("text", "outside", "ex:org.example.scale"), _row("note", "said"), _row("acknowledge", "agreed"),
    _row("range", "range", parameters="start=1 end=5 step=1"),
    _row("end group"),
    _row("begin group", "chosen", "field-list"),
    _row("select_one yn", "few"), _row("select_one yn", "short", "minimal"), _row("select_multiple abc", "many"),
    _row("select_one abc", "likert", "likert"), _row("select_one abc", "in_columns", "columns"),
    _row("select_multiple abc", "packed", "columns-pack"), _row("select_one abc", "two", "columns-2"),
    _row("select_one pictures", "pictures", "no-buttons"), _row("select_one_from_file places.csv", "sought", "autocomplete"),
    _row("select_one yn", "quick", "quick"), _row("select_one yn", "on_the_map", "map"), _row("select_one abc or_other", "other"),
    _row("rank abc", "rank"), _row("select_one far", "searched", "search('places')"),
    _row("end group"),
    _row("begin group", "table", "table-list"), _row("select_one yn", "table_one"), _row("end group"),
    _row("begin group", "taken", "field-list"),
    _row("image", "photo"), _row("image", "signature", "signature"), _row("audio", "sound"), _row("video", "film"),
    _row("file", "document"), _row("geopoint", "place"), _row("geopoint", "place_map", "placement-map"),
    _row("geotrace", "way"), _row("geoshape", "area"),
    _row("end group"),
    _row("integer", "members"),
    _row("begin repeat", "member", "field-list", repeat_count="${members}"), _row("text", "member_name"), _row("end repeat"),
    _row("begin repeat", "visitor", "field-list"), _row("text", "visitor_name"), _row("end repeat"),
)  # fmt: skip
CHOICES = (
    ("list_name", "name", "label::English (en)", "label::Кыргызча (ky)", "image::English (en)", "image::Кыргызча (ky)"),
    ("yn", "yes", "Yes", "Ооба", "", ""), ("yn", "no", "No", "Жок", "", ""),
    *(("abc", code, f"Choice {code}", f"Тандоо {code}", "", "") for code in "abc"),
    ("far", "name", "label", "label", "", ""),
    ("pictures", "one", "First", "Биринчи", "one.png", "one.png"), ("pictures", "two", "Second", "Экинчи", "one.png", "one.png"),
)  # fmt: skip
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fccfc0f01f0005050202"
    "5fc8f1d20000000049454e44ae426082"
)
MEDIA = {"one.png": PICTURE, "places.csv": "name,label\nq,Қызылорда\nt,Тараз\n".encode()}


def types_form() -> bytes:
    """The XLSX file."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    sheets = {"survey": (_HEAD, *SURVEY), "choices": CHOICES,
              "settings": (("form_id", "form_title", "version", "style"), ("types", "Types", "1", "pages"))}  # fmt: skip
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    written = BytesIO()
    book.save(written)
    return written.getvalue()
