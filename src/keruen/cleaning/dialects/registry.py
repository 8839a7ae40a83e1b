"""Every dialect of this folder, by its name; a new module with a DIALECT is one more."""

import importlib
import pkgutil
from collections.abc import Sequence
from pathlib import Path

from keruen.cleaning import dialects
from keruen.cleaning.dialects.dialect import Dialect
from keruen.intake.sheets import Sheet
from keruen.terms.problems import Problem


def _found() -> dict[str, Dialect]:
    names = sorted(module.name for module in pkgutil.iter_modules(dialects.__path__))
    modules = (importlib.import_module(f"{dialects.__name__}.{name}") for name in names if name != "registry")
    return {module.DIALECT.name: module.DIALECT for module in modules if hasattr(module, "DIALECT")}


DIALECTS: dict[str, Dialect] = _found()


def dialect_of(sheets: Sequence[Sheet], file: Path) -> Dialect:
    """The dialect that a file looks like. Problem logs-unknown: none of them."""
    for dialect in DIALECTS.values():
        if dialect.knows(sheets):
            return dialect
    raise Problem("logs-unknown", file=file.name, known=", ".join(DIALECTS))
