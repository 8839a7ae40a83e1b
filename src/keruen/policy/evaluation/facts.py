"""Series rows by what they say: one figure for a measure, place, period and dimensions, or the reason why there is none."""

from collections.abc import Iterable, Mapping
from typing import Any

from keruen.policy.evaluation.value import Value, subtract, unknown

Row = Mapping[str, Any]


def dimensions(**pairs: str) -> str:
    """`name=value` pairs by name, joined by |, as `terms.tables.SERIES` writes them."""
    return "|".join(f"{name}={pairs[name]}" for name in sorted(pairs) if pairs[name])


def key(measure: str, split: str, place: str, period: str) -> str:
    """The key of a series row as `terms.tables.OUTCOMES.inputs` writes it: measure@dimensions@place@period."""
    return f"{measure}@{split}@{place}@{period}"


class Facts:
    """Series rows behind one door. Rows that say different things, or that `doubted` names, give no number.

    doubted: key -> reason (from `doubts.doubts`). The rows themselves are never changed.
    """

    def __init__(self, rows: Iterable[Row], doubted: Mapping[str, str] | None = None) -> None:
        self._rows: dict[str, Row] = {}
        self._doubted = dict(doubted or {})
        for row in rows:
            name = key(row["measure"], row["dimensions"], row["place"], row["period"])
            if name in self._rows and self._rows[name]["value"] != row["value"]:
                self._doubted.setdefault(name, "duplicate")
            self._rows[name] = row

    def get(self, measure: str, place: str, period: str, **split: str) -> Value:
        """The figure, or unknown with its reason (missing_input, duplicate, the reason of the row or of the doubt)."""
        name = key(measure, dimensions(**split), place, period)
        row = self._rows.get(name)
        if name in self._doubted:
            return unknown(self._doubted[name], name)
        if row is None:
            return unknown("missing_input", name)
        if row["value"] is None:
            return unknown("not_converted" if row["state"] == "converted" else "missing_input", name)
        return Value(float(row["value"]), inputs=(name,))

    def population(self, place: str, year: int) -> Value:
        """Persons on 1 January of the year."""
        return self.get("population", place, f"{year}-01-01")

    def net(self, place: str, period: str, **split: str) -> Value:
        """Arrivals less departures; where neither side is known, the net figure that the source gives itself."""
        net = subtract(self.get("arrivals", place, period, **split), self.get("departures", place, period, **split))
        if net.known:
            return net
        stated = self.get("net_migration", place, period, **split)
        return stated if stated.known else net

    def rows(self, measure: str, **split: str) -> tuple[Row, ...]:
        """The rows of a measure whose dimensions are exactly these, as they came."""
        wanted = dimensions(**split)
        return tuple(r for r in self._rows.values() if r["measure"] == measure and r["dimensions"] == wanted)

    def under(self, measure: str, place: str, period: str) -> dict[str, Value]:
        """Every figure of a measure, place and period, by its dimensions."""
        found = {}
        for name, row in self._rows.items():
            if row["measure"] == measure and row["place"] == place and row["period"] == period:
                ok = row["value"] is not None and name not in self._doubted
                found[str(row["dimensions"])] = (
                    Value(float(row["value"]), inputs=(name,))
                    if ok
                    else unknown(self._doubted.get(name, "missing_input"), name)
                )
        return found
