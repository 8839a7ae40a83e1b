"""Open a round, bring what districts and settlements said up to date, and choose."""

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from keruen.matrix.selecting.select import Wish
from keruen.places.gazetteer import Gazetteer
from keruen.workspace.build import earlier, opened, settle_round
from keruen.workspace.running.engine import engine
from keruen.workspace.selecting.selection import Chosen, choose
from keruen.workspace.settings.round import Place, open_round
from keruen.workspace.steps.work import Progress, silent


def selecting(
    folder: Path, now: str, environment: Mapping[str, str], wish: Wish, progress: Progress = silent
) -> tuple[Place, Gazetteer, Chosen]:
    """The round, its places and the settlements to visit; what was disputed in the round before must be visited."""
    place = open_round(folder)
    with ExitStack() as stack:
        powered = stack.enter_context(engine(environment))
        work = stack.enter_context(opened(place, now, powered, progress))
        before = earlier(work, now, stack)
        settle_round(work)
        disputed: set[str] = set()
        if before is not None:
            settled = before.runner.store.read("settled").to_pylist()
            disputed = {row["place"] for row in settled if row["apart"] or row["presence_dispute"]}
        return place, work.gazetteer, choose(work, wish, sorted(disputed))
