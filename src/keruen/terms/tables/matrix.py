"""What the matrix makes: figures of settlements, their parts, totals, comparisons."""

from keruen.terms.tables.shape import Table, flag, text, whole

SETTLED = Table(
    "settled",
    "the reconciled figure of one settlement, group and measure",
    (
        text("round", "id of the round"),
        text("place", "settlement"),
        text("group", "group"),
        text("measure", "persons or households"),
        text("state", "reported, none_present, unknown, not_assessed"),
        whole(
            "value",
            "the figure; 0 for none_present; null for unknown and not_assessed",
            "persons or households",
            optional=True,
        ),
        flag("at_least", "the figure is a lower bound"),
        text("method", "decision, register, count, opinions, parts, presence, none"),
        whole("n", "informants asked"),
        whole("n_used", "estimates that the figure rests on"),
        whole("n_unknown", "informants who did not know"),
        whole("spread_low", "lower quartile or lower answer", optional=True),
        whole("spread_high", "upper quartile or upper answer", optional=True),
        flag("apart", "the informants contradict each other (a dispute)"),
        flag("presence_dispute", "they contradict each other on whether anyone is there"),
        flag("far_register", "a register or count is far from the opinions"),
        flag("stale_decision", "a decision no longer matches the values it decided on"),
    ),
)

PARTS = Table(
    "parts",
    "one part of a settlement's figure, unrounded, in millionths of a person",
    (
        text("round", "id of the round"),
        text("place", "settlement"),
        text("group", "group"),
        text("measure", "persons or households"),
        text("dimension", "nationality, year, sex, ..."),
        text("category", "value of the dimension; what informants left open is `unknown`"),
        whole("micro", "part x 1 000 000; the parts of a figure add to figure x 1 000 000", "millionths"),
        whole("n_used", "informants whose breakdown was used"),
    ),
)

SERVICES = Table(
    "services",
    "the reconciled access of one settlement to one service",
    (
        text("round", "id of the round"),
        text("place", "settlement"),
        text("service", "service"),
        text("access", "yes, no, unknown, not_assessed"),
        text("band", "the longest distance band named where access is no; '' otherwise"),
        whole("households", "households of the settlement; null: unknown", "households", optional=True),
        whole("n", "informants asked"),
    ),
)

TOTALS = Table(
    "totals",
    "a sum over settlements for one place of any level",
    (
        text("round", "id of the round"),
        text("place", "country, region, district"),
        whole("level", "level of that place"),
        text("group", "group"),
        text("measure", "persons or households"),
        text("dimension", "'' for the number itself"),
        text("category", "'' for the number itself"),
        whole("micro", "the sum x 1 000 000 (exact, unrounded)", "millionths"),
        whole("n_settlements", "settlements with a figure in the sum (reported or none present)"),
        whole("n_confirming", "settlements with a figure above zero"),
        whole("n_none", "settlements assessed, none present"),
        whole("n_unknown", "settlements assessed, number unknown"),
        whole("n_not_assessed", "settlements of the frame not assessed"),
        whole("n_informants", "estimates that the sum rests on"),
        whole("micro_single", "the part of the sum that rests on one informant", "millionths"),
        whole("n_at_least", "settlements whose figure is a lower bound"),
    ),
)

COMPARISON = Table(
    "comparison",
    "one (place, group) of the union of two rounds, with its one status",
    (
        text("group", "group"),
        text("measure", "persons or households"),
        text("place", "settlement (lineage: the id in the later round)"),
        text("status", "panel, new_coverage, presence_began, carried, dropped, number_lost, number_gained"),
        whole("previous", "figure of the earlier round; null where it has none", optional=True),
        whole("current", "figure of the later round; null where it has none", optional=True),
        flag("needs_justification", "|b - a| > 50 and |b - a| > 0.5 a"),
        flag("justified", "a justification names exactly these two figures"),
    ),
)
