"""Sums over settlements for every place above them, with what stands beside every sum.

A sum holds reported figures and zeros of "none present"; settlements where the number is unknown, and those of the frame
that were not assessed, are counted beside it and never added.
"""

import narwhals as nw

from keruen.matrix.words import KEY, MICRO, C, Frame, distinct, whole

GROUP = ["round", "group", "measure"]
SUMS = ("micro", "n_settlements", "n_confirming", "n_informants", "micro_single", "n_at_least")
STATES = ("n_none", "n_unknown", "n_not_assessed")
ORDER = (
    "round", "place", "level", "group", "measure", "dimension", "category", "micro", "n_settlements", "n_confirming", "n_none",
    "n_unknown", "n_not_assessed", "n_informants", "micro_single", "n_at_least",
)  # fmt: skip


def total(settled: Frame, parts: Frame, ancestors: Frame, frame: Frame) -> Frame:
    """SETTLED, PARTS, ancestors (place, ancestor, level), frame (place) -> TOTALS of all levels at once.

    A settlement without ancestors is in no sum: intake lets no unknown place in.
    """
    nearest = ancestors.group_by("place").agg(level=C("level").max()).join(ancestors, on=["place", "level"])
    nearest = nearest.select("place", nearest=C("ancestor"))
    ladder = distinct(ancestors.join(nearest, on="place"), "nearest", "ancestor", "level")
    located = settled.join(nearest, on="place")
    numbers = _numbers(located, ladder, _planned(settled, ancestors, frame), frame)
    cells = _climb(_cells(settled, parts, nearest), ladder, ["dimension", "category"], SUMS)
    states = numbers.select("ancestor", *GROUP, *STATES)
    # The states of a group's number stand beside each of its parts.
    broken = cells.join(states, on=["ancestor", *GROUP])
    plain = numbers.with_columns(dimension=nw.lit(""), category=nw.lit(""))
    columns = [name for name in ORDER if name != "place"]
    both = nw.concat([plain.select("ancestor", *columns), broken.select("ancestor", *columns)])
    return both.rename({"ancestor": "place"}).select(*ORDER)


def _numbers(located: Frame, ladder: Frame, planned: Frame, frame: Frame) -> Frame:
    """The groups' numbers and the states of the settlements, for every place above them."""
    there, single = ~C("value").is_null(), C("n_used") == 1
    framed = distinct(frame, "place").with_columns(framed=nw.lit(1))
    rows = located.join(framed, on="place", how="left").select(
        "nearest",
        *GROUP,
        micro=nw.when(there).then(C("value") * MICRO).otherwise(0),
        n_settlements=_one(there),
        n_confirming=_one(C("value") > 0),
        n_informants=nw.when(there).then(C("n_used")).otherwise(0),
        micro_single=nw.when(there & single).then(C("value") * MICRO).otherwise(0),
        n_at_least=_one(there & C("at_least")),
        n_none=_one(C("value") == 0),
        n_unknown=_one(C("state") == "unknown"),
        # Settlements of the frame are not assessed until somebody was asked.
        n_not_assessed=nw.when((C("state") != "not_assessed") & (C("framed") == 1)).then(-1).otherwise(0),
    )
    columns = (*SUMS, *STATES)
    both = nw.concat([_climb(rows, ladder, [], columns), planned.select("ancestor", "level", *GROUP, *columns)])
    return both.group_by(["ancestor", "level", *GROUP]).agg(*_sums(columns))


def _planned(settled: Frame, ancestors: Frame, frame: Frame) -> Frame:
    """The settlements of the frame under every place, for each group and measure of the round."""
    groups = distinct(settled, *GROUP)
    planned = distinct(frame, "place").join(ancestors, on="place").group_by(["ancestor", "level"])
    zeros = {name: whole(nw.lit(0)) for name in (*SUMS, "n_none", "n_unknown")}
    return planned.agg(n_not_assessed=whole(nw.len())).join(groups, how="cross").with_columns(**zeros)


def _cells(settled: Frame, parts: Frame, nearest: Frame) -> Frame:
    """The parts of the figures with the place nearest above their settlement."""
    there, single = C("micro") > 0, C("n_used") == 1
    bounds = settled.filter(C("at_least")).select(*KEY, least=nw.lit(1))  # few: a small table to look up in
    return (
        parts.join(nearest, on="place")
        .join(bounds, on=KEY, how="left")
        .select(
            "nearest",
            *GROUP,
            "dimension",
            "category",
            "micro",
            n_settlements=_one(there),
            n_confirming=_one(there),
            n_informants=nw.when(there).then(C("n_used")).otherwise(0),
            micro_single=nw.when(single).then(C("micro")).otherwise(0),
            n_at_least=_one(there & (C("least") == 1)),
        )
    )


def _climb(rows: Frame, ladder: Frame, cell: list[str], sums: tuple[str, ...]) -> Frame:
    """Summed under the nearest place first, then under every place above: few rows climb the ladder."""
    low = rows.group_by(["nearest", *GROUP, *cell]).agg(*_sums(sums))
    keys = ["ancestor", "level", *GROUP, *cell]
    return low.join(ladder, on="nearest").group_by(keys).agg(*_sums(sums)).select(*keys, *sums)


def _sums(names: tuple[str, ...]) -> list[nw.Expr]:
    return [whole(C(name).sum()).alias(name) for name in names]


def _one(condition: nw.Expr) -> nw.Expr:
    return nw.when(condition).then(1).otherwise(0)
