"""Rows and files of a round under test."""

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from keruen.web.collect.models import Submission
from keruen.web.rounds.models import Programme, Round
from keruen.workspace.build import TABLES
from keruen.workspace.running.store import Store


def arrived(programme: Programme, round_: Round, place: str, instance: str, **more: Any) -> Submission:
    """An interview of a settlement that was received."""
    return Submission.objects.create(
        programme=programme, round=round_, form_id="b2", instance_id=instance, xml=b"", place=place, **more
    )


def table(folder: Path, places: list[str | None], outcomes: list[str] | None = None) -> None:
    """The built table of interviews, with nothing but their settlements and how they ended."""
    path = Store(folder / "build" / TABLES).path("interviews")
    path.parent.mkdir(parents=True, exist_ok=True)
    ended = {"outcome": pa.array(outcomes, pa.string())} if outcomes else {}
    pq.write_table(pa.table({"place": pa.array(places, pa.string()), **ended}), path)
