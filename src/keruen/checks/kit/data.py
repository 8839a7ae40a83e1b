"""What a check may read: the tables of the round by name, its settings, its forms, its boundaries."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import narwhals as nw
import pyarrow as pa

from keruen.checks.kit.bound import BOUND
from keruen.forms.reading.form import FormModel
from keruen.places.boundary import Boundary
from keruen.terms.settings import Programme, Round
from keruen.terms.tables import (
    COMPARISON,
    ESTIMATES,
    INTERVIEWS,
    PLACES,
    RECORDS,
    SERVICE_ANSWERS,
    SETTLED,
    Table,
)

Frame = nw.LazyFrame[Any]

READ: dict[str, Table] = {
    "records": RECORDS, "bound": BOUND, "estimates": ESTIMATES, "interviews": INTERVIEWS,
    "service_answers": SERVICE_ANSWERS, "settled": SETTLED, "previous": SETTLED, "comparison": COMPARISON, "places": PLACES,
}  # fmt: skip


@dataclass(frozen=True)
class Data:
    """The tables of READ (empty where the round has none) and what stands beside them."""

    frames: Mapping[str, Frame]
    programme: Programme
    round: Round
    models: tuple[FormModel, ...] = ()
    boundaries: Mapping[str, tuple[Boundary, ...]] = field(default_factory=dict)  # by place

    def __getitem__(self, name: str) -> Frame:
        return self.frames[name]


def arrow(frame: Frame) -> pa.Table:
    """A lazy frame, computed."""
    computed: pa.Table = frame.collect("pyarrow").to_native()
    return computed


def rows(frame: Frame) -> list[dict[str, Any]]:
    """A lazy frame, computed, as rows."""
    found: list[dict[str, Any]] = arrow(frame).to_pylist()
    return found
