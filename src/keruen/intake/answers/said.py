"""The answers of one submission, by question and by repeat."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import pyarrow as pa

from keruen.intake.findings import Where

Answers = dict[str, str]  # question -> value


class Instance(dict[str, str]):
    """The answers of one instance of a repeat, question -> value; `prefix` is where it stands: `listed[2]/`."""

    def __init__(self, prefix: str, answers: Mapping[str, str] | None = None) -> None:
        super().__init__(answers or {})
        self.prefix = prefix


def path_of(answers: Mapping[str, str], question: str) -> str:
    """Where an answer stands, as a correction names it: `listed[2]/b1_lm_persons`; outside repeats its question."""
    return answers.prefix + question if isinstance(answers, Instance) and question else question


_POSITION = re.compile(r"\[([0-9]+)\]")


def _positions(prefix: str) -> list[int]:
    return [int(number) for number in _POSITION.findall(prefix)]


@dataclass
class Said:
    """What one submission says: answers outside repeats, and for each repeat its instances in order."""

    record: str
    where: Where
    version: str | None
    root: Answers = field(default_factory=dict)
    repeats: dict[str, dict[str, Answers]] = field(default_factory=dict)  # repeat -> prefix -> answers

    def instances(self, repeat: str) -> list[Answers]:
        """The instances of a repeat, in the order of their positions."""
        found = self.repeats.get(repeat, {})
        return [found[prefix] for prefix in sorted(found, key=_positions)]


def gather(records: pa.Table, answers: pa.Table) -> list[Said]:
    """One Said for each record, in the order of `records`; answers of unknown records are left out."""
    said = {
        row["record"]: Said(
            row["record"], Where(row["source"], row["sheet"], row["row"], row["record"]), row["version"]
        )
        for row in records.select(["record", "source", "sheet", "row", "version"]).to_pylist()
    }
    columns = [answers.column(name).to_pylist() for name in ("record", "path", "question", "value")]
    for record, path, question, value in zip(*columns, strict=True):
        one = said.get(record)
        if one is None:
            continue
        if path == question:
            one.root[question] = value
        else:
            _inside(one, path, question, value)
    return list(said.values())


def _inside(said: Said, path: str, question: str, value: str) -> None:
    prefix = path[: -len(question) - 1]
    repeat = prefix.rsplit("/", 1)[-1].split("[", 1)[0]
    said.repeats.setdefault(repeat, {}).setdefault(prefix, Instance(f"{prefix}/"))[question] = value


def merged(said: Said, instance: Mapping[str, str]) -> Answers:
    """The answers of an instance over those outside repeats; they keep the instance's place."""
    prefix = instance.prefix if isinstance(instance, Instance) else ""
    return Instance(prefix, said.root | dict(instance))
