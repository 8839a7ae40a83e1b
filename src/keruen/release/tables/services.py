"""Access to services: settlements with and without, and the households of those without by distance."""

from collections import Counter

from keruen.release.figure import Figure, count, percent
from keruen.release.view import View

_METHOD = "services"


def figures(view: View) -> list[Figure]:
    """Tables service_access, service_access_share, service_distance_households and service_left_out."""
    rows = view.inputs.services.to_pylist()
    made: list[Figure] = []
    for service in view.programme.services:
        of_service = [row for row in rows if row["service"] == service]
        if of_service:
            made += [*_access(view, service, of_service), *_distance(view, service, of_service)]
    return made


def _access(view: View, service: str, rows: list[dict[str, object]]) -> list[Figure]:
    counted = Counter(str(row["access"]) for row in rows)
    planned = len(set(view.inputs.frame.column("place").to_pylist()) | {row["place"] for row in rows})
    counted["not_assessed"] += planned - len(rows)
    known = counted["yes"] + counted["no"]
    made = [
        count(
            view.slot("service_access", view.key("settlements", "", view.root, service, access), _METHOD),
            counted[access],
            "settlements",
        )
        for access in ("yes", "no", "unknown", "not_assessed")
    ]
    return made + [
        percent(view.slot("service_access_share", view.key("share_settlements", "", view.root, service, access), _METHOD),
                counted[access], known, None)
        for access in ("yes", "no")
    ]  # fmt: skip


def _distance(view: View, service: str, rows: list[dict[str, object]]) -> list[Figure]:
    households: Counter[str] = Counter()
    left_out = 0
    for row in rows:
        if row["access"] == "no":
            if isinstance(row["households"], int):
                households[str(row["band"]) or "unknown_band"] += row["households"]
            else:
                left_out += 1
    bands = [*view.programme.bands.get(service, ()), *(["unknown_band"] if households["unknown_band"] else [])]
    lines = [(band, households[band]) for band in bands]
    lines.append(("total", households.total()))
    made = [
        count(view.slot("service_distance_households", view.key("households", "", view.root, service, band), _METHOD, rank=rank),
              number, "households")
        for rank, (band, number) in enumerate(lines, start=1)
    ]  # fmt: skip
    slot = view.slot(
        "service_left_out", view.key("settlements_left_out", "", view.root, service, "no_household_count"), _METHOD
    )
    return [*made, count(slot, left_out, "settlements")]
