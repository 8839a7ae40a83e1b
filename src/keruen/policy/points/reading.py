"""Points systems from their files: the schema, and what is said when a file does not keep to it."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

from keruen.policy.points.system import Block, Factor, Group, System, Table
from keruen.terms.problems import Problem

HOW = ("one", "least", "each", "times")
STATUS = ("law", "pilot", "bill")
SHAPE = "blocks: [{code: a, factors: [{code: b, steps: {0: 1, 5: 2}}]}]"
KEYS = {
    "name", "title", "country", "since", "until", "status", "source", "check", "pass_mark", "cap", "needs", "blocks",
    "extends", "add", "groups",
}  # fmt: skip
FACTOR = {"code", "of", "how", "steps", "words", "across", "unit", "when", "cap", "least", "under"}
BLOCK = {"code", "factors", "cap", "take", "caps"}


def read_system(path: Path) -> System:
    """A system from a file of a person. Problems file-missing, points-file, evaluation-encoding."""
    if not path.is_file():
        raise Problem("file-missing", file=path.name)
    try:
        return parse(path.read_text(encoding="utf-8-sig"), path.name)
    except UnicodeDecodeError:
        raise Problem("evaluation-encoding", file=path.name) from None
    except (
        TypeError,
        ValueError,
        KeyError,
        AttributeError,
    ) as fault:  # a list where a table should be, a word for a number
        raise Problem("points-file", file=path.name, key=str(fault), expected=SHAPE) from fault


@cache
def shipped() -> dict[str, System]:
    """The systems that ship, by name."""
    folder = files("keruen.policy.points") / "systems"
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".yaml")), key=lambda f: f.name)
    systems = (parse(file.read_text(encoding="utf-8"), file.name) for file in found)
    return {system.name: system for system in systems}


def in_force(day: str) -> tuple[System, ...]:
    """The systems that ship and are in force on a day (ISO date)."""
    return tuple(s for s in shipped().values() if s.since <= day and (not s.until or day <= s.until))


def find(name: str) -> System:
    """A system that ships, or one in a file ending in .yaml. Problem points-unknown."""
    if name.endswith((".yaml", ".yml")):
        return read_system(Path(name))
    if name not in shipped():
        raise Problem("points-unknown", name=name, known=", ".join(shipped()))
    return shipped()[name]


def parse(text: str, file: str) -> System:
    """A system from the text of its file."""
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError:
        raise Problem("points-file", file=file, key="-", expected="YAML") from None
    if not isinstance(data, Mapping):
        raise Problem("points-file", file=file, key="-", expected="name, blocks")
    _only(data, KEYS, file)
    if "extends" in data:
        data = _extended(dict(data), file)
    blocks = tuple(_block(said, file) for said in data.get("blocks", ()))
    codes = [factor.code for block in blocks for factor in block.factors]
    twice = next((code for code in codes if codes.count(code) > 1), "")
    if twice:
        raise Problem("points-file", file=file, key=f"factors: {twice}", expected="each code once")
    made = System(
        _text(data, "name", file), _text(data, "title", file), _text(data, "country", file), _day(data, "since", file),
        _day(data, "until", file) if data.get("until") else "", _one_of(data, "status", STATUS, "law", file),
        _text(data, "source", file), str(data.get("check", "")), data.get("pass_mark"), data.get("cap"),
        tuple(data.get("needs", ())), blocks, _groups(data, blocks, file),
    )  # fmt: skip
    if set(made.needs) - set(codes):
        raise Problem("points-file", file=file, key="needs", expected=", ".join(codes))
    return made


def _groups(data: Mapping[str, Any], blocks: tuple[Block, ...], file: str) -> tuple[Group, ...]:
    made = tuple(Group(code, tuple(said["blocks"]), int(said["cap"])) for code, said in data.get("groups", {}).items())
    known = [block.code for block in blocks]
    for group in made:
        if not set(group.blocks) <= set(known):
            raise Problem("points-file", file=file, key=f"groups: {group.code}", expected=", ".join(known))
    return made


def _extended(data: dict[str, Any], file: str) -> Mapping[str, Any]:
    """The other file's data with this one's own keys, and the factors of `add` put into its blocks."""
    folder = files("keruen.policy.points") / "systems"
    base = folder / f"{data.pop('extends')}.yaml"
    if not base.is_file():
        raise Problem(
            "points-file", file=file, key="extends", expected=", ".join(sorted(f.name for f in folder.iterdir()))
        )
    whole = dict(yaml.safe_load(base.read_text(encoding="utf-8")))
    whole.pop("until", None)
    add = data.pop("add", {})
    blocks = [{**b, "factors": [*b["factors"], *add.get(b["code"], ())]} for b in whole["blocks"]]
    return {**whole, "blocks": blocks, **data}


def _block(said: Mapping[str, Any], file: str) -> Block:
    _only(said, BLOCK, file)
    return Block(
        _text(said, "code", file),
        tuple(_factor(one, file) for one in said.get("factors", ())),
        said.get("cap"),
        _one_of(said, "take", ("sum", "best"), "sum", file),
        said.get("caps"),
    )


def _factor(said: Mapping[str, Any], file: str) -> Factor:
    _only(said, FACTOR, file)
    code = _text(said, "code", file)
    of = said.get("of", code)
    how = _one_of(said, "how", HOW, "one", file)
    if how != "times" and ("steps" in said) == ("words" in said):
        raise Problem("points-file", file=file, key=code, expected="steps / words")
    return Factor(
        code,
        tuple(of if isinstance(of, list) else [of]),
        how,
        _table(said, f"{file}: {code}") if how != "times" else Table(),
        tuple(said.get("across", ())),
        int(said.get("unit", 1)),
        {str(k): _word(v) for k, v in said["when"].items()} if "when" in said else None,
        said.get("cap"),
        said.get("least"),
        said.get("under"),
    )


def _table(said: Mapping[str, Any], where: str) -> Table:
    if "words" in said:
        return Table(words={_word(word): _entry(entry, where) for word, entry in said["words"].items()})
    steps = tuple((float(start), _entry(entry, where)) for start, entry in said["steps"].items())
    if list(steps) != sorted(steps, key=lambda step: step[0]):
        raise Problem("points-file", file=where, key="steps", expected="0, 1, 2, ...")
    return Table(steps=steps)


def _entry(entry: Any, where: str) -> "int | Table":
    if isinstance(entry, Mapping):
        return _table(entry, where)
    if isinstance(entry, bool) or not isinstance(entry, int):
        raise Problem("points-file", file=where, key=str(entry), expected="0, 5, 10, ...")
    return entry


def _word(value: Any) -> str:
    """YAML reads yes and no as flags; applicants say words."""
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _only(said: Mapping[str, Any], known: set[str], file: str) -> None:
    for key in said:
        if key not in known:
            raise Problem("points-file", file=file, key=str(key), expected=", ".join(sorted(known)))


def _text(said: Mapping[str, Any], key: str, file: str) -> str:
    if not isinstance(said.get(key), str) or not said[key].strip():
        raise Problem("points-file", file=file, key=key, expected="text")
    return str(said[key])


def _day(said: Mapping[str, Any], key: str, file: str) -> str:
    try:
        return date.fromisoformat(str(said.get(key))).isoformat()
    except ValueError:
        raise Problem("points-file", file=file, key=key, expected="2026-11-21") from None


def _one_of(said: Mapping[str, Any], key: str, known: tuple[str, ...], default: str, file: str) -> str:
    value = str(said.get(key, default))
    if value not in known:
        raise Problem("points-file", file=file, key=f"{key}: {value}", expected=", ".join(known))
    return value
