"""Remittances at one rate of exchange: what a corridor sent, without what the sender's currency lost or won.

A transfer is earned in the sender's currency. deflated(t) = nominal(t), in US dollars, x e(t) / e(base), where e is how many
units of the sender's currency a dollar costs and base is the first year of the line. Without the rates it is unknown.
"""

from collections.abc import Iterable
from dataclasses import replace

from keruen.policy.series.find import Point, Series

RATE = "exchange_rate"  # place: the sender's country; dimension currency=usd; unit: units of its currency for a dollar
_ALPHA2 = {"RUS": "RU", "KAZ": "KZ", "KGZ": "KG", "TJK": "TJ", "UZB": "UZ", "TUR": "TR", "KOR": "KR", "USA": "US"}


def deflated(series: Series) -> Iterable[Point]:
    """A point of `remittances_deflated` for each point of remittances with a partner; unknown without rates of exchange."""
    for point in series.select("remittances"):
        partner = _ALPHA2.get(point.pairs.get("partner", ""), "")
        if not partner or point.unit != "usd":
            continue
        first = min(
            p.period for p in series.select("remittances", place=point.place) if p.dimensions == point.dimensions
        )
        now, base = (series.value(RATE, partner, period, currency="usd") for period in (point.period, first))
        made = replace(point, measure="remittances_deflated", state="converted", note=f"rate:{first}")
        if point.value is None or not now or not base:
            yield replace(made, value=None, state="unknown", note="no_exchange_rate")
        else:
            yield replace(made, value=point.value * now / base)
