"""What leaves."""

from keruen.terms.tables.shape import Table, real, text, whole

FIGURES = Table(
    "figures",
    "one figure that may leave, with all that is needed to print, judge and trace it",
    (
        text("key", "measure@group%dimension=value@place@round"),
        text("table", "the table of the publication that it belongs to: totals, by_region, by_country_share, ..."),
        text("group", "group; '' for figures of the round"),
        text("dimension", "region, nationality, year, sex, total, coverage, a service, ..."),
        text("category", "the value of the dimension"),
        text("place", "the place that the figure speaks of"),
        text("round", "id of the round"),
        text("measure", "persons, households, settlements, informants, countries, share, growth, ..."),
        text("unit", "persons, households, percent, settlements, countries, regions, number, month, ..."),
        real(
            "value",
            "the figure, unrounded where it is a share (percent: 0..100); null if unknown, undefined or a text",
            optional=True,
        ),
        text(
            "printed",
            "the figure as the neutral text that is printed (point as decimal sign, no grouping); '' if hidden",
        ),
        whole("decimals", "digits after the decimal sign"),
        whole("numerator", "of a share or growth, exact, in millionths of the unit counted", optional=True),
        whole("denominator", "of a share or growth, exact, in the same unit", optional=True),
        text("base", "key of the figure that a share is of; '' otherwise"),
        whole("rank", "order within its table and place, 1 first; other and unknown last", optional=True),
        text("state", "shown, suppressed, unknown, undefined"),
        text("level", "public, restricted, internal"),
        whole("n_settlements", "settlements with a figure under it", optional=True),
        whole("n_informants", "informants' estimates under it", optional=True),
        whole("n_none", "settlements assessed, none present", optional=True),
        whole("n_unknown", "settlements assessed, number unknown", optional=True),
        whole("n_not_assessed", "settlements of the frame not assessed", optional=True),
        whole("n_at_least", "settlements whose figure is a lower bound", optional=True),
        text("method", "name of the method page"),
        text("fingerprint", "sha256 of the inputs under it, first 16 hex digits"),
    ),
)
