"""This round beside the one before."""

from typing import Any

import narwhals as nw

from keruen.matrix.comparing.compare import compare
from keruen.matrix.comparing.lineage import follow, table, units
from keruen.matrix.comparing.verdict import verdict
from keruen.release.release import NO_EARLIER_ROUND, Verdict
from keruen.terms.settings import Round
from keruen.terms.tables import COMPARISON, SETTLED
from keruen.workspace.folder.lineage import read_lineage
from keruen.workspace.running.runner import Step, Tables
from keruen.workspace.running.store import Store
from keruen.workspace.steps.work import Work


def compare_rounds(work: Work, before: Work) -> None:
    """Every place and group of both rounds with its status (table `comparison`)."""
    engine, change, year = work.engine, work.place.programme.change, before.place.round.end[:4]
    _borrow(work, before.runner.store, before.runner.digests["settled"])
    lines, window = read_lineage(work.place.home, work.gazetteer), (before.place.round.start, work.place.round.end)

    def run(tables: Tables) -> Tables:
        frames = {name: engine.lazy(table) for name, table in tables.items()}
        late = nw.concat([_since(frames["parts"], year), _from_none(frames["flows"])]).unique(["place", "group"])
        then, now = frames["previous/settled"], frames["settled"]
        if lines:
            places = (tables[name].column("place").to_pylist() for name in ("previous/settled", "settled"))
            tied = units(lines, *window, *map(set, places))
            then, now = follow(then, now, engine.lazy(table(tied.before)), engine.lazy(table(tied.after)))
        compared = compare(then, now, frames["justifications"], frames["carried"], late, change)
        return {"comparison": engine.arrow(compared, COMPARISON)}

    inputs = ("previous/settled", "settled", "parts", "flows", "justifications", "carried")
    work.runner.run(
        Step("compare", run, {"comparison": COMPARISON}, inputs, (change, year, lines, window), ("matrix", "terms"))
    )


def _since(parts: nw.LazyFrame[Any], year: str) -> nw.LazyFrame[Any]:
    """Places and groups whose people all came after the year of the earlier round."""
    category = nw.col("category")
    early = nw.when((category <= year) | (category == "unknown")).then(1).otherwise(0)
    dated = parts.filter(nw.col("dimension") == "year").group_by(["place", "group"]).agg(early=early.sum())
    return dated.filter(nw.col("early") == 0).select("place", "group")


def _from_none(flows: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Places and groups of which everybody who was asked says that nobody was there at the earlier round."""
    asked = flows.filter(~nw.col("previous").is_null()).group_by(["place", "group"]).agg(most=nw.col("previous").max())
    return asked.filter(nw.col("most") == 0).select("place", "group")


def _borrow(work: Work, store: Store, digest: str) -> None:
    """The earlier round's figures as a table of this build."""
    step = Step(
        "previous", lambda _: {"previous/settled": store.read("settled")}, {"previous/settled": SETTLED}, (), (digest,)
    )
    work.runner.run(step)


def judge(work: Work, previous: Round | None) -> Verdict:
    """May the totals be compared, and why not."""
    if previous is None:
        return NO_EARLIER_ROUND
    comparison = work.engine.lazy(work.runner.store.read("comparison"))
    found = verdict(comparison, previous, work.place.round, work.place.programme.change)
    return Verdict(found.verdict, found.reasons)
