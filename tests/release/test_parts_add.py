"""What is printed adds: after rounding and hiding, parts that are all shown are their total, and never more than it."""

from typing import Any

from hypothesis import given, settings

from tests.release.test_never_small import REGION, released

PLACES = ("A", "B")


def shown(figures: list[dict[str, Any]], table: str, place: str = "") -> tuple[list[int], bool]:
    """The printed persons of a table (in a place), and whether all of them are printed."""
    rows = [f for f in figures if f["table"] == table and f["unit"] == "persons" and place in ("", f["place"])]
    return [int(f["printed"]) for f in rows if f["state"] == "shown"], all(f["state"] == "shown" for f in rows)


@settings(max_examples=60, deadline=None)
@given(a=REGION, b=REGION)
def test_parts_add_to_their_totals(a: Any, b: Any) -> None:
    figures = released({"A": a, "B": b})
    (total,) = shown(figures, "totals")[0][:1] or (0,)
    for table in ("by_region", "by_year", "by_country"):
        parts, everything = shown(figures, table)
        if parts:
            assert sum(parts) <= total
            assert not everything or sum(parts) == total
    for place, cells in zip(PLACES, (a, b), strict=True):
        parts, everything = shown(figures, "region_by_year", place)
        if parts:
            assert sum(parts) <= sum(cells.values())
            assert not everything or sum(parts) == sum(cells.values())
