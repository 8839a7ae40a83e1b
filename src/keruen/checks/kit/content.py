"""What an interview says, without who, where and when: the answers that a copied interview shares with its model."""

import narwhals as nw

from keruen.checks.kit.check import C
from keruen.checks.kit.data import Data, Frame

ROLES = (
    "number", "band", "part", "part_code", "basis", "covers", "scope", "knowledge", "answer_kind", "dimensions_known",
    "households", "access", "distance", "groups_present", "flow_previous", "flow_arrived", "flow_left",
)  # fmt: skip
_NUMBERS = ("number", "part", "households", "flow_previous", "flow_arrived", "flow_left")


def content(data: Data) -> Frame:
    """record, instrument, form, path, value, number (null where the answer is none), numeric (whether one is asked for),
    figure (1 for a number above 9)."""
    said = data["bound"].filter(C("role").is_in(list(ROLES)) & (C("value") != ""))
    numeric = C("role").is_in(list(_NUMBERS))
    figure = nw.when(numeric & (C("number") >= 10)).then(1).otherwise(0)
    answers: Frame = said.with_columns(
        number=nw.when(numeric).then(C("number")), numeric=numeric, figure=figure
    ).select("record", "instrument", "form", "path", "value", "number", "numeric", "figure")
    return answers
