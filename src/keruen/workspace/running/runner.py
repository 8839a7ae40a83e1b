"""Run steps, each only when something it depends on has changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pyarrow as pa

from keruen.terms.tables import Table
from keruen.workspace.running.fingerprint import of_code, of_values
from keruen.workspace.running.ledger import Entry, Ledger
from keruen.workspace.running.store import Store

Tables = Mapping[str, pa.Table]
OF_FILES = ("read/", "derived/")  # the names of steps that come and go with raw files


@dataclass(frozen=True)
class Step:
    """A function from tables to tables with everything that decides its result.

    `tables` names the tables it may read: it is given these and no others. `settings` are values and
    fingerprints of files; `code` are the rooms whose source makes the result. `outputs` are the tables it makes.
    """

    name: str
    run: Callable[[Tables], Tables]
    outputs: Mapping[str, Table | None]
    tables: tuple[str, ...] = ()
    settings: tuple[object, ...] = ()
    code: tuple[str, ...] = ()


@dataclass
class Runner:
    """Runs steps over a store and remembers, in the ledger, what they were made from."""

    store: Store
    ledger: Ledger
    ran: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    digests: dict[str, str] = field(default_factory=dict)
    on_stale: Callable[[], None] = lambda: None  # called before the first step that runs

    def run(self, step: Step) -> bool:
        """Run a step if it is stale; says whether it was."""
        inputs = self.fingerprint(step)
        self.seen.add(step.name)
        known = self.ledger.entries.get(step.name)
        if known and known.inputs == inputs and set(known.outputs) == set(step.outputs) and self._whole(known):
            self.digests |= known.outputs
            return False
        if not self.ran:
            self.on_stale()
        made = step.run({name: self.store.read(name) for name in step.tables})
        digests = {name: self.store.write(name, made[name], table) for name, table in step.outputs.items()}
        self.ledger.note(step.name, Entry(inputs, digests))
        for name in set(known.outputs) - set(digests) if known else ():
            self.store.remove(name)
        self.digests |= digests
        self.ran.append(step.name)
        return True

    def fingerprint(self, step: Step) -> str:
        """The fingerprint of all that a step depends on; KeyError for a table that no step before it has made."""
        tables = tuple((name, self.digests[name]) for name in step.tables)
        return of_values(step.name, tables, step.settings, of_code(*step.code))

    def tidy(self) -> None:
        """Remove what the steps of raw files left behind that are not there any more."""
        others = {name for name in self.ledger.entries if not name.startswith(OF_FILES)}
        for table in self.ledger.forget(self.seen | others):
            if table not in self.digests:
                self.store.remove(table)

    def _whole(self, entry: Entry) -> bool:
        return all(self.store.holds(name, digest) for name, digest in entry.outputs.items())
