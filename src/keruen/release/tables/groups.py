"""Each group's number: in the country, by region, by district."""

from dataclasses import replace

from keruen.release.figure import MICRO, Counts, Figure, count, percent
from keruen.release.hiding.rules import Rules
from keruen.release.view import View

_METHOD = "totals"
_OPEN = ("nationality", "country_of_return", "country_of_destination")


def figures(view: View, rules: Rules) -> list[Figure]:
    """Tables totals, by_region, by_region_households, by_region_share, by_place and by_place_share."""
    made: list[Figure] = []
    for group, measure in view.groups_measures():
        made += _total(view, group, measure)
        made += _by_region(view, group, measure)
    for settings in view.programme.groups:
        made += _confirming(view, settings.code)
        if view.programme.release_level >= 2:
            made += _by_place(view, settings.code, rules)
    return made


def _total(view: View, group: str, measure: str) -> list[Figure]:
    cell = view.number(view.root, group, measure)
    slot = view.slot("totals", view.key(measure, group, view.root), _METHOD, measure, "total")
    if cell is None or not cell.counts.n_settlements:
        return [count(slot, None, measure, cell.counts if cell else Counts())]
    return [count(slot, cell.micro // MICRO, measure, cell.counts)]


def _confirming(view: View, group: str) -> list[Figure]:
    cell = view.number(view.root, group)
    if cell is None:
        return []
    at = ("totals", "total")
    made = [
        count(view.slot(at[0], view.key("settlements_confirming", group, view.root), _METHOD, "settlements_confirming", at[1]),
              cell.n_confirming, "settlements", cell.counts)
    ]  # fmt: skip
    for dimension in view.programme.group(group).dimensions:
        if dimension.code in _OPEN:
            named = [c for c, sum_ in view.cells(view.root, group, "persons", dimension.code).items()
                     if sum_.micro > 0 and c not in ("other", "unknown")]  # fmt: skip
            slot = view.slot(
                at[0], view.key("countries", group, view.root, dimension.code, "named"), _METHOD, "countries", at[1]
            )
            made.append(count(slot, len(named), "countries"))
    return made


def _by_region(view: View, group: str, measure: str) -> list[Figure]:
    """Regions by size."""
    suffix = "" if measure == "persons" else f"_{measure}"
    whole = view.persons(view.root, group, measure)
    persons = {r: view.persons(r, group, measure) for r in view.places(1) if view.number(r, group, measure)}
    regions = sorted(persons, key=lambda r: (-persons[r], r))
    made: list[Figure] = []
    for rank, region in enumerate(regions, start=1):
        cell = view.number(region, group, measure)
        assert cell is not None
        key = view.key(measure, group, region)
        known = persons[region] if cell.counts.n_settlements else None
        base = view.key(measure, group, view.root)
        share = replace(key, measure=f"share_{measure}")
        slot = view.slot(f"by_region{suffix}", key, _METHOD, "region", region, rank)
        share_slot = view.slot(f"by_region_share{suffix}", share, _METHOD, "region", region, rank)
        made += [count(slot, known, measure, cell.counts), percent(share_slot, known, whole, base, cell.counts)]
    return made


def _primary(view: View, place: str, group: str, rules: Rules) -> bool:
    """Whether a place's number is too small, or rests on too few settlements, and no decision lets it out."""
    cell = view.number(place, group)
    if cell is None or cell.micro == 0 or rules.permits(view.key("persons", group, place)):
        return False
    return rules.small(cell.micro // MICRO) or cell.n_confirming < rules.settlements


def _by_place(view: View, group: str, rules: Rules) -> list[Figure]:
    """Districts of at least k persons and enough settlements by name, the others of a region together."""
    made: list[Figure] = []
    whole, base = view.persons(view.root, group), view.key("persons", group, view.root)
    lines: list[tuple[int, str, str, Counts]] = []  # persons, region, district or other_districts, counts
    for region in view.places(1):
        districts = {
            d: view.persons(d, group)
            for d in view.places(2)
            if view.gazetteer.at(d, 1) == region and view.number(d, group)
        }
        named = {d for d, n in districts.items() if n and not _primary(view, d, group, rules)}
        rest = sorted((n, d) for d, n in districts.items() if d not in named)
        spare = sorted((districts[d], d) for d in named if not rules.permits(view.key("persons", group, d)))
        while (0 < sum(1 for n, _ in rest if n) < 2 or rules.small(sum(n for n, _ in rest))) and spare:
            rest.append(spare.pop(0))
            named.discard(rest[-1][1])
        lines += [(districts[d], region, d, _counts(view, d, group)) for d in named]
        together = sum(n for n, _ in rest)
        if together and not rules.small(together) and sum(1 for n, _ in rest if n) > 1:
            lines.append((together, region, "other_districts", Counts()))
    lines.sort(key=lambda line: (-line[0], line[1], line[2]))
    for rank, (persons, region, category, counts) in enumerate(lines, start=1):
        other = category == "other_districts"
        key = view.key("persons", group, region, "place", category) if other else view.key("persons", group, category)
        share = replace(key, measure="share_persons")
        made.append(count(view.slot("by_place", key, _METHOD, "place", category, rank), persons, "persons", counts))
        made.append(
            percent(view.slot("by_place_share", share, _METHOD, "place", category, rank), persons, whole, base, counts)
        )
    return made


def _counts(view: View, place: str, group: str) -> Counts:
    cell = view.number(place, group)
    return cell.counts if cell else Counts()
