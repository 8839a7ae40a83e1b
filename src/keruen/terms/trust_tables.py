"""The tables that say how far figures may be trusted, beside those of `tables.py`."""

from keruen.terms.tables import Table, flag, real, text, whole

CLASSES = ("red", "orange", "green")  # from the least to the most credible

CREDIBILITY = Table(
    "credibility",
    "what the interviews of one assessed settlement are worth",
    (
        text("round", "id of the round"),
        text("place", "settlement"),
        whole("informants", "informants asked; null where the source does not say who", "persons", optional=True),
        whole("phone_low", "1 if more than half of the interviews were surely by phone, else 0"),
        whole("phone_high", "1 if they may have been: the mode of some is unknown"),
        whole("observation", "lower median of the matches with the observation, 0-3; null: unknown", optional=True),
        whole("list", "the best list that a source has, 0-3; null: unknown", optional=True),
        whole("agreement", "how far the informants agree, 0-3; null: no group has two numbers", optional=True),
        whole("groups", "groups with two numbers or more"),
        whole("low", "the fewest points that the facts allow"),
        whole("high", "the most points"),
        text("lower", "class at the fewest points, under which the settlement counts: red, orange, green"),
        text("upper", "class at the most points"),
    ),
)

SPREADS = Table(
    "spreads",
    "how far informants who describe the same settlement differ, by what they base their number on",
    (
        text("basis", "register, count, observation, opinion"),
        whole("freedom", "degrees of freedom of the round's own estimates"),
        real("own", "spread of the round's estimates; null without degrees of freedom", "of the logarithm", optional=True),
        real("used", "spread that is used", "of the logarithm"),
        flag("declared", "the declared spread is used, for the round has too few estimates"),
    ),
)  # fmt: skip

UNCERTAINTY = Table(
    "uncertainty",
    "the interval of one total at one correlation of errors; not a sampling error",
    (
        text("round", "id of the round"),
        text("place", "country or region"),
        whole("level", "0 or 1"),
        text("group", "group"),
        text("measure", "persons or households"),
        text("at", "rho_0, declared or rho_1"),
        whole("total", "the sum of the figures", "persons or households"),
        real("rho", "correlation of errors"),
        real("sd", "standard deviation of the total", "persons or households"),
        real("low", "lower end of the interval", "persons or households"),
        real("high", "upper end", "persons or households"),
        flag("declared", "most of the deviation rests on declared spreads, not on the round's own"),
    ),
)

BACKCHECKS = Table(
    "backchecks",
    "one answer that another person asked for again",
    (
        text("round", "id of the round"),
        text("place", "settlement", optional=True),
        text("record", "the interview"),
        text("again", "the interview that asked again"),
        text("enumerator", "who asked first", optional=True),
        text("checker", "who asked again", optional=True),
        text("path", "question with its repeat positions"),
        text("question", "name of the question"),
        text("first", "first answer; null: none", optional=True),
        text("second", "second answer; null: none", optional=True),
        text("verdict", "same, near (numbers within the tolerance), differs, unknown (one of them has no answer)"),
    ),
)

LINEAGE = Table(
    "lineage",
    "a place that became another: merged, split or renamed (lineage.csv)",
    (
        text("old", "id of the earlier place"),
        text("new", "id of the later place"),
        text("kind", "renamed, merged, split"),
        text("date", "first day of the later place, ISO date"),
    ),
)
