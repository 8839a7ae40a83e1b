"""Decides which entries hold, and writes a finding, with the entry's row, for each that does not."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from keruen.cleaning.entry import REMOVE, RESTORE, Entry
from keruen.cleaning.judging.asked import Asked, Target, misplaced
from keruen.cleaning.judging.fits import Misfit, misfit
from keruen.cleaning.judging.several import Fault, Step, settle, truth
from keruen.intake.findings import Notebook, Where

Steps = Sequence[tuple[Entry, Target]]


@dataclass(frozen=True)
class Judge:
    """The judge of one file of entries."""

    file: str
    notes: Notebook
    asked: Asked

    def refuse(self, code: str, entry: Entry, **params: str) -> None:
        """Write the finding that says why an entry was not used."""
        where = Where(self.file, None, entry.row, entry.record)
        self.notes.add(code, "error", where, column=entry.path, **params)

    def removals(self, entries: Sequence[Entry], known: Collection[str]) -> dict[str, int]:
        """Records to remove, with the row of the entry that says so; a later entry may take a removal back."""
        found: dict[str, int] = {}
        for entry in entries:
            if not entry.removes:
                continue
            if entry.new.casefold() == RESTORE:
                found.pop(entry.record, None)
            elif entry.new.casefold() != REMOVE:
                self.refuse("cleaning-star", entry, value=entry.new)
            elif entry.record not in known:
                self.refuse("cleaning-record-unknown", entry, id=entry.record)
            else:
                found.setdefault(entry.record, entry.row)
        return found

    def target(self, entry: Entry, removed: Mapping[str, int], known: Collection[str]) -> Target | None:
        """The answer that an entry changes; None, with a finding, where there is none or its new value cannot be one."""
        if entry.record in removed:
            self.refuse("cleaning-on-removed", entry, other=str(removed[entry.record]))
            return None
        if entry.record not in known:
            self.refuse("cleaning-record-unknown", entry, id=entry.record)
            return None
        target = self.asked.target(entry.record, entry.path)
        if target is None:
            nearest = self.asked.nearest(entry.record, entry.path)
            self.refuse("cleaning-question-unknown", entry, question=entry.question, nearest=nearest)
            return None
        return target if target.item is None or self._fits(entry, target) else None

    def _fits(self, entry: Entry, target: Target) -> bool:
        assert target.item is not None
        if right := misplaced(target.path, target.item):
            self.refuse("cleaning-misplaced", entry, question=entry.path, nearest=right)
            return False
        if target.option:
            said = next((value for value in (entry.old, entry.new) if truth(value) is None), None)
            if said is not None:
                self.refuse("cleaning-type", entry, kind="chosen", value=said)
            return said is None
        wrong = misfit(target.item, entry.new)
        if wrong is not None:
            self._refuse_value(entry, wrong)
        return wrong is None

    def _refuse_value(self, entry: Entry, wrong: Misfit) -> None:
        if wrong.option:
            self.refuse("cleaning-option", entry, option=wrong.option, nearest=wrong.nearest)
        else:
            self.refuse("cleaning-type", entry, kind=wrong.kind, value=entry.new)

    def settle(self, steps: Steps, now: str) -> str | None:
        """What the entries of one answer make of it; None, with a finding for each that is at fault, where they do not fit."""
        item = steps[0][1].item
        if item is None or not item.multiple:
            return self._chain([entry for entry, _ in steps], now)
        given = [Step(target.option, entry.old, entry.new) for entry, target in steps]
        reached = settle(given, now, item.options)
        if not isinstance(reached, Fault):
            return reached
        entry = steps[reached.step][0]
        if reached.before is None:
            expected = "0" if steps[reached.step][1].option and not entry.old else entry.old
            self.refuse("cleaning-stale", entry, expected=expected, found=reached.found)
        else:
            self._disagree(steps[reached.before][0], entry)
        return None

    def _chain(self, entries: Sequence[Entry], now: str) -> str | None:
        """The last new value if each entry continues the one before it and the first fits the answer."""
        if len(entries) == 1 and now == entries[0].old:
            return entries[0].new
        ordered = sorted(entries, key=lambda entry: entry.row)
        continued = all(before.new == after.old for before, after in pairwise(ordered))
        if continued and now in (
            ordered[0].old,
            ordered[-1].new,
        ):  # one value may come back: corrected, undone, corrected
            return ordered[-1].new
        steps = list({(entry.old, entry.new): entry for entry in reversed(entries)}.values())[::-1]
        steps.sort(key=lambda entry: entry.row)
        for before, after in pairwise(steps):
            if after.old != before.new:
                self._disagree(before, after)
                return None
        if now not in (steps[0].old, steps[-1].new):  # the last new value: it was replayed before
            self.refuse("cleaning-stale", steps[0], expected=steps[0].old, found=now)
            return None
        return steps[-1].new

    def _disagree(self, one: Entry, other: Entry) -> None:
        self.refuse("cleaning-disagree", one, other=str(other.row))
        self.refuse("cleaning-disagree", other, other=str(one.row))
