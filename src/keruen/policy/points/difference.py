"""What changed between two systems, or two versions of one: every rule under an address, and where the two differ."""

from collections.abc import Iterator
from dataclasses import dataclass

from keruen.policy.points.system import Factor, System, Table


@dataclass(frozen=True)
class Change:
    """A rule: where it stands (block/factor/entry), and what it was and is ("" where it is not)."""

    where: str
    before: str
    after: str

    @property
    def kind(self) -> str:
        """added, removed or changed."""
        return "added" if not self.before else "removed" if not self.after else "changed"


def rules(system: System) -> dict[str, str]:
    """Every rule of a system by its address."""
    found = {"pass_mark": _text(system.pass_mark), "cap": _text(system.cap)}
    found |= {f"needs/{code}": "yes" for code in system.needs}
    found |= {f"{group.code}/cap": str(group.cap) for group in system.groups}
    for block in system.blocks:
        found[f"{block.code}/cap"] = _text(block.cap)
        found[f"{block.code}/take"] = block.take
        found |= {f"{block.code}/cap/{condition}": str(cap) for condition, cap in (block.caps or {}).items()}
        for factor in block.factors:
            found |= {f"{block.code}/{factor.code}/{name}": told for name, told in _factor(factor)}
    return {where: told for where, told in found.items() if told}


def _factor(factor: Factor) -> Iterator[tuple[str, str]]:
    yield "of", " + ".join((*factor.of, *factor.across))
    yield "how", factor.how
    yield "unit", str(factor.unit) if factor.how == "times" else ""
    yield "cap", _text(factor.cap)
    yield "least", _text(factor.least)
    yield "under", _text(factor.under)
    yield "when", ", ".join(f"{k}={v}" for k, v in (factor.when or {}).items())
    yield from _entries(factor.table, "")


def _entries(table: Table, under: str) -> Iterator[tuple[str, str]]:
    pairs = table.words.items() if table.words is not None else ((f"{start:g}+", entry) for start, entry in table.steps)
    for name, entry in pairs:
        where = f"{under}/{name}" if under else name
        if isinstance(entry, Table):
            yield from _entries(entry, where)
        else:
            yield where, str(entry)


def differences(before: System, after: System) -> tuple[Change, ...]:
    """Where the two differ, in the order of the later system, what was removed last."""
    old, new = rules(before), rules(after)
    changed = [Change(where, old.get(where, ""), told) for where, told in new.items() if old.get(where, "") != told]
    return (*changed, *(Change(where, told, "") for where, told in old.items() if where not in new))


def _text(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
