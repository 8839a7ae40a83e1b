"""XLSForm to XForm by pyxform, so that a bad form is a problem that says itself and never a crash."""

from dataclasses import dataclass
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile

from pyxform.errors import PyXFormError
from pyxform.validators.odk_validate import ODKValidateError
from pyxform.xls2xform import convert as _pyxform

from keruen.terms.problems import Problem

# What pyxform 4.5 raises on forms that people really have, beside its own error (25 of 629 that were tried).
_BAD_FORM = (
    PyXFormError, ODKValidateError, TypeError, AttributeError, KeyError, IndexError, ValueError, BadZipFile, ExpatError,
    OSError, RecursionError,
)  # fmt: skip


@dataclass(frozen=True)
class Converted:
    """An XForm and what pyxform thinks of it."""

    xform: str
    warnings: tuple[str, ...]


def convert(form: bytes, file: str = "form.xlsx", *, validate: bool = False) -> Converted:
    """The XForm of an XLSForm (XLSX or XLS, told by its content). `validate` asks ODK Validate too, which needs Java.

    Problem: forms-refused, with pyxform's message, which names the row.
    """
    ending = ".xls" if form[:4] == b"\xd0\xcf\x11\xe0" else ".xlsx"
    try:
        result = _pyxform(form, file_type=ending, form_name="data", validate=validate)
    except _BAD_FORM as error:
        raise Problem(
            "forms-refused", file=file, message=" ".join(str(error).split()) or type(error).__name__
        ) from error
    return Converted(result.xform, tuple(str(warning) for warning in result.warnings))
