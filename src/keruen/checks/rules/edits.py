"""What holds of every form without being written down: parts within their number, flows, households within persons."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import pyarrow as pa

from keruen.checks.rules.parser import parse
from keruen.checks.rules.rule import Written

_FLOWS = ("flow_previous", "flow_arrived", "flow_left")


def edits(questions: pa.Table, mentions: Iterable[tuple[str, str]] = ()) -> tuple[Written, ...]:
    """The rules that QUESTIONS imply; (group, dimension) of `mentions` have parts that may add to more."""
    number: dict[tuple[str, str], str] = {}
    flows: dict[str, dict[str, str]] = defaultdict(dict)
    parts: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for row in questions.to_pylist():
        group, role, question = row["group"], row["role"], row["question"]
        if role == "number":
            number.setdefault((group, row["measure"] or "persons"), question)
        elif role in _FLOWS:
            flows[group][role] = question
        elif role == "part" and (group, row["dimension"]) not in set(mentions):
            parts[group, row["dimension"]][question if row["category"] else f"sum({question})"] = None
    whole = {group: question for (group, measure), question in number.items() if measure == "persons"}
    found = [
        _rule(f"{' + '.join(names)} <= {whole[group]}", f"parts:{group}.{dimension}")
        for (group, dimension), names in parts.items()
        if group in whole
    ]
    found += [_flow(f, whole[group], group) for group, f in flows.items() if len(f) == len(_FLOWS) and group in whole]
    found += [
        _rule(f"{question} <= {whole[group]}", f"households:{group}")
        for (group, measure), question in number.items()
        if measure == "households" and group in whole
    ]
    return tuple(found)


def _flow(asked: Mapping[str, str], number: str, group: str) -> Written:
    previous, arrived, left = (asked[role] for role in _FLOWS)
    return _rule(f"{previous} + {arrived} - {left} = {number}", f"flows:{group}")


def _rule(text: str, name: str) -> Written:
    return Written(name, text, parse(text))
