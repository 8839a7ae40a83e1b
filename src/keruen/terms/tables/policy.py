"""What passes between official statistics and their evaluation: series in, outcomes out."""

from keruen.terms.tables.shape import Table, real, text, whole

SERIES = Table(
    "series",
    "one official figure: a measure of a place in a period, by dimensions, as its source gives it",
    (
        text("place", "the place, as its ISO 3166 code or the id of a vintage's unit: KZ, KZ-19, KZ-ALM-1997"),
        text("period", "2022, 2022-07, 2022-07-01 (a stock on that day), 2014/2017 (from year to year)"),
        text("measure", "population, births, deaths, arrivals, departures, net_migration, permits, remittances, ..."),
        text("dimensions", "name=value pairs by name, joined by |: direction=external|nationality=UZB; '' for none"),
        real(
            "value",
            "the figure in its unit; whole persons are exact to 2**53; null if unknown",
            optional=True,
        ),
        text("unit", "persons, per_10000, percent, usd, kzt, cases, ..."),
        text(
            "vintage",
            "boundary vintage of the places: KZ-16, KZ-17, KZ-20; the country code where there are no regions",
        ),
        text("state", "observed, as_printed (cannot be rebuilt here), converted (by a crosswalk), unknown"),
        text("note", "why a value is unknown, what breaks here, how it was converted; '' for nothing"),
        text("source", "who published it and where, as a reader would look it up"),
        text("retrieved", "day it was taken from the source, as 2026-11-21"),
    ),
)

OUTCOMES = Table(
    "outcomes",
    "one computed figure or class of an evaluation, with the rule and the inputs it follows from",
    (
        text("table", "the table of the report that it belongs to: components, tendency, indices, attainment, ..."),
        text("place", "the place it speaks of"),
        text("period", "the period it speaks of"),
        text("measure", "what it is: growth_index, net_rate, class, mei, gini, rank_correlation, ..."),
        text("dimension", "what splits it: component, country, factor, profile; '' for none"),
        text("category", "the value of that dimension; of a class: its code"),
        real("value", "the figure, unrounded; null for a class, and where the state is not known", optional=True),
        text("unit", "persons, per_10000, percent, index, rank, class, ..."),
        whole("decimals", "digits after the decimal sign when printed"),
        text("state", "known, undefined (no such number exists), unknown (an input is missing), as_printed"),
        text(
            "reason",
            "code of the reason where not known: sign_change, base_too_small, missing_input, ...; '' otherwise",
        ),
        text("rule", "code of the rule that gave a class; '' for a plain figure"),
        text("method", "name of the method page"),
        text("inputs", "what it follows from: measure@dimensions@place@period of series rows, joined by spaces"),
        text("vintage", "boundary vintage"),
    ),
)
