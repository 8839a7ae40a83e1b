"""What the dataset says of itself: a dictionary for people (CSV, Markdown) and a data package for programs (Frictionless)."""

import json
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

from keruen.publish.dataset.files import text
from keruen.publish.dataset.tables import DataTable
from keruen.release.release import Release

SYNTHETIC = "SYNTHETIC DATA: made up for demonstration; no person or place was asked."
_TYPES = {"text": "string", "int": "integer", "float": "number"}


def about(release: Release) -> dict[str, str]:
    """What every file of the dataset carries with it."""
    found = release.about
    return {
        "programme": found.programme.code,
        "round": found.round.code,
        "title": f"{_english(found.programme.title)}: {_english(found.round.title)}",
        "collection": f"{found.round.start}/{found.round.end}",
        "publisher": _english(found.programme.publisher),
        "source": _english(found.programme.source),
        "licence": found.programme.licence,
        "clearance": found.clearance,
        "comparison": found.verdict.verdict,  # may the totals of two rounds be set side by side
        "fingerprint": found.fingerprint,
        "keruen": found.version,
        "synthetic": SYNTHETIC if found.synthetic else "no",
    }


def _english(texts: dict[str, str]) -> str:
    return texts.get("en") or next(iter(texts.values()), "")


def dictionary_csv(tables: tuple[DataTable, ...]) -> bytes:
    """One row a column of a table: table, column, type, unit, meaning, hashtag."""
    head = ["table", "column", "type", "unit", "meaning", "hxl"]
    return text(
        [head, *([t.name, c.name, c.kind, c.unit, c.meaning, c.hxl] for t in tables for c in t.columns)]
    ).encode()


def dictionary_markdown(release: Release, tables: tuple[DataTable, ...]) -> bytes:
    """The same for reading, with what the round is and how the files are to be read."""
    facts = about(release)
    lines = [f"# {facts['title']}", ""]
    if release.about.synthetic:
        lines += [f"**{SYNTHETIC}**", ""]
    lines += [f"- {name}: {value}" for name, value in facts.items() if value and name not in ("title", "synthetic")]
    lines += [
        "",
        "CSV files have a header row, then a row of HXL hashtags, and are UTF-8 with a byte order mark. Parquet files hold",
        "the same rows without the hashtags. An empty number is not zero: `state` says whether it was withheld (`suppressed`),",
        "nobody could say (`unknown`), or there was nothing to divide by (`undefined`). Codes are text and keep their zeros.",
    ]
    for table in tables:
        lines += ["", f"## {table.name}", "", f"A row is {table.row}.", "", *_columns(table)]
    return ("\n".join(lines) + "\n").encode()


def _columns(table: DataTable) -> list[str]:
    head = ["| column | type | unit | meaning | HXL |", "|---|---|---|---|---|"]
    return head + [
        f"| {c.name} | {c.kind} | {c.unit} | {c.meaning.replace('|', '&#124;')} | `{c.hxl}` |" for c in table.columns
    ]


def datapackage(release: Release, tables: tuple[DataTable, ...], files: dict[str, bytes]) -> bytes:
    """datapackage.json (Frictionless Data Package 1): a tabular resource for each CSV, its schema, size and checksum."""
    facts = about(release)
    by_path = {f"{table.name}.csv": table for table in tables}
    package: dict[str, Any] = {
        "profile": "data-package",
        "name": f"{release.about.programme.code}-{release.about.round.code}".lower(),
        "title": facts["title"],
        "description": SYNTHETIC
        if release.about.synthetic
        else "Key informants' estimates, reconciled by settlement and summed.",
        "licenses": [{"name": facts["licence"]}] if facts["licence"] else [],
        "sources": [{"title": facts["source"]}] if facts["source"] else [],
        "contributors": [{"title": facts["publisher"], "role": "publisher"}] if facts["publisher"] else [],
        "round": {
            name: facts[name] for name in ("round", "collection", "clearance", "comparison", "fingerprint", "keruen")
        },
        "resources": [_resource(path, content, by_path.get(path)) for path, content in sorted(files.items())],
    }
    return (json.dumps({k: v for k, v in package.items() if v}, ensure_ascii=False, indent=1) + "\n").encode()


def _resource(path: str, content: bytes, table: DataTable | None) -> dict[str, Any]:
    kind = PurePosixPath(path).suffix[1:]
    resource: dict[str, Any] = {
        "name": path.replace(".", "-").replace("_", "-"), "path": path, "format": kind, "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
    }  # fmt: skip
    if table is None:
        return resource
    fields = [
        {
            "name": c.name,
            "type": _TYPES[c.kind],
            "description": c.meaning,
            **({"unit": c.unit} if c.unit else {}),
            "hxl": c.hxl,
        }
        for c in table.columns
    ]
    return {
        **resource,
        "profile": "tabular-data-resource",
        "title": table.row,
        "encoding": "utf-8",
        # The row of hashtags begins with #, so a reader that skips comments reads the rest as typed data.
        "dialect": {"delimiter": ",", "commentChar": "#"},
        "schema": {"fields": fields, "missingValues": [""]},
    }
