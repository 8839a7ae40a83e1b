"""What the columns and tables of the dataset mean, in English: from terms.tables where the column is the same there."""

from keruen.terms.tables import FIGURES

PERCENT = "percent"
_FIGURES = {column.name: column.meaning for column in FIGURES.columns}
_COLUMNS = {
    "round": "code of the round",
    "group": "code of the group; empty for figures of the round itself",
    "group_name": "the group in English",
    "dimension": "what the category is a value of: nationality, year, sex, a service, ...",
    "dimension_name": "the dimension in English",
    "category": "the value: a country (ISO 3166-1 alpha-3), a year, a place, a code; other, unknown and total are values too",
    "category_name": "the value in English",
    "country_code": "ISO 3166-1 alpha-3 code of the country",
    "place": "id of the place that the row speaks of; the country itself where it is not narrower",
    "value": "the number as printed; empty where it is a text, hidden, unknown or undefined",
    "printed": "the figure as neutral text, point as decimal sign; empty where it is hidden, unknown or undefined",
    "unit": "what the value counts",
    "state": "shown; suppressed: withheld for disclosure; unknown: nobody could say; undefined: nothing to divide by. "
    "The cells of the row that carry no number do so for this reason",
    "persons": "persons of the group",
    "households": "households of the group; for a service, households of the settlements without it",
    "settlements": "settlements",
    "settlements_confirming": "settlements with at least one person of the group",
    "settlements_left_out": "settlements that could not be counted in the households because their number is not known",
    "key_informants": "key informants asked",
    "countries": "countries named",
    "arrived": "persons who arrived, as informants of the destination say",
    "left": "persons who left, as informants of the origin say",
    "fitted": "the reconciled number, fitted to the departures and arrivals of every region",
    "ratio": "arrivals told for each departure told",
    "contribution": "what the places of this status add to the difference of the two rounds' totals, with its sign",
    "share_persons": "share of the group's total in the country, percent",
    "share_households": "share of the group's households in the country, percent",
    "share_settlements": "share of the settlements with a known answer, percent",
    "growth": "change between two arrival years among those who are still there, percent of the first; not the growth of migration",
}
_TABLES = {
    "topline": "one place of a level that may leave, with the number of every group",
    "coverage": "one fact of the round's coverage",
    "not_assessed": "settlements of the frame that were not assessed, by reason",
    "carried_forward": "settlements whose figure an earlier round gave, by that round or by the reason",
    "coverage_by_region": "coverage of one region",
    "informants": "key informants by sex (percent) or kind (persons)",
    "informants_per_settlement": "settlements by number of key informants asked",
    "totals": "one group in the whole country",
    "by_region": "one group in one region",
    "by_place": "one group in one district, or in the smaller districts of a region together",
    "by_settlement": "one group in one settlement, let out by a written decision",
    "by_country": "one group by one country of nationality, return or destination",
    "by_country_top": "as by_country: the five largest, the others together, unknown",
    "growth": "one group from one arrival year to another",
    "service_access": "settlements by access to one service",
    "service_distance": "households of settlements without a service, by distance to the nearest",
    "service_left_out": "settlements without a service whose households are not known",
    "comparison_totals": "one group's total in both rounds, and the difference",
    "comparison_parts": "one part of the difference of two rounds' totals",
    "comparison_panel": "one group in the settlements that both rounds assessed",
    "comparison_unexplained": "settlements whose change needs an explanation, and those that have one",
    "quality": "one sign of the round's quality",
    "credibility": "assessed settlements of one class of credibility; a range counts under its lower class, and is told "
    "again by itself",
    "credibility_by_region": "assessed settlements of one region and one class of credibility",
    "uncertainty": "one end of the interval within which a total probably lies, or how far informants of one settlement differ; "
    "not a sampling error",
    "listed": "persons of one group whom informants of districts (B1) named, whom informants of the named settlements found, and "
    "who were found where no district had named anybody",
    "listed_by_region": "persons of one group whom informants of the districts of one region named (B1)",
    "listed_verdicts": "settlements by how the district's number (B1) and the settlement's own (B2) compare",
    "listed_control": "what districts missed, in the settlements drawn at random",
    "mirror": "one movement from a region of origin (category) to one of destination (place), told on both sides",
}
_PLACES = {
    "code": "id of the level-{level} place (ISO 3166-2 or official code); empty where the row's place lies above that level",
    "pcode": "OCHA P-code of the level-{level} place", "name": "name of the level-{level} place in English",
}  # fmt: skip


def meaning(name: str) -> str:
    """The meaning of a column (`persons`, `adm1_code`, `labour_migrant_persons`) or of a table's row (`table:by_year`)."""
    kind, colon, table = name.partition(":")
    if colon:
        return _TABLES.get(table) or _of_breakdown(table)
    if name in _COLUMNS:
        return _COLUMNS[name]
    if kind.startswith("adm") and kind[3:4].isdecimal():
        return _PLACES[kind.partition("_")[2]].format(level=kind[3])
    if name in _FIGURES:
        return _FIGURES[name]
    group, _, measure = name.rpartition("_")
    return f"{measure} of the group {group}; empty where no figure is printed: hidden, unknown, or nobody below the first level"


def _of_breakdown(table: str) -> str:
    subject, _, dimension = table.partition("_by_")
    if not dimension:
        return f"one group by one value of {table.removeprefix('by_')}"
    return f"one group in one {subject}, by one value of {dimension}"
