"""On which line of a TOML file a key stands, so that a person finds it; the parser itself does not say."""

import re

_TABLE = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""^\s*(["']?)([A-Za-z0-9_-]+)\1\s*(?:=|\.)""")


def line_of(text: str, path: str) -> int:
    """The line of a key (`release.level`, `group[2].prefix`) or of a table's head, counted from 1; 0: not found."""
    here, counted = "", dict[str, int]()
    for number, line in enumerate(text.splitlines(), start=1):
        table, key = _TABLE.match(line), _KEY.match(line)
        if table:
            here = _named(table[2].replace(" ", ""), table[1] == "[[", counted)
            if here == path or here.startswith(f"{path}."):
                return number
        elif key and path == (f"{here}.{key[2]}" if here else key[2]):
            return number
    return 0


def _named(name: str, several: bool, counted: dict[str, int]) -> str:
    """A table as messages name it: the tables of a list are numbered, and what stands in them follows their number."""
    outer, _, inner = name.rpartition(".")
    full = f"{_numbered(outer, counted)}.{inner}" if outer else inner
    if several:
        counted[full] = counted.get(full, 0) + 1
    return _numbered(full, counted) if several else full


def _numbered(name: str, counted: dict[str, int]) -> str:
    pieces: list[str] = []
    for piece in name.split("."):
        whole = ".".join((*pieces, piece))
        pieces.append(f"{piece}[{counted[whole]}]" if whole in counted else piece)
    return ".".join(pieces)
