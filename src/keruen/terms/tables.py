"""The tables that pass between packages: every column with its type, unit and meaning.

A step is a function from these tables to these tables. Types are plain words ("text", "int", "float", "flag", "date");
`arrow.py` turns them into a schema. Identifiers and codes are always text: a code keeps its zeros.
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "int", "float", "flag", "date"]


@dataclass(frozen=True)
class Column:
    """One column: its name, type, meaning, unit ("" if it has none) and whether it may be empty (null)."""

    name: str
    kind: Kind
    meaning: str
    unit: str = ""
    optional: bool = False


@dataclass(frozen=True)
class Table:
    """A named table: what one row is, and its columns in order."""

    name: str
    row: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The column names in order."""
        return tuple(column.name for column in self.columns)


def text(name: str, meaning: str, *, optional: bool = False) -> Column:
    """A text column (identifiers and codes among them)."""
    return Column(name, "text", meaning, optional=optional)


def whole(name: str, meaning: str, unit: str = "", *, optional: bool = False) -> Column:
    """A 64-bit integer column."""
    return Column(name, "int", meaning, unit, optional)


def flag(name: str, meaning: str, *, optional: bool = False) -> Column:
    """A true/false column."""
    return Column(name, "flag", meaning, optional=optional)


def real(name: str, meaning: str, unit: str = "", *, optional: bool = False) -> Column:
    """A double precision column; only for what is never summed exactly (coordinates, printed ratios)."""
    return Column(name, "float", meaning, unit, optional)


# --- places ------------------------------------------------------------------------------------------------------------

PLACES = Table(
    "places",
    "one place (country, region, district, settlement) in one span of validity",
    (
        text("place", "permanent id; for official units the code itself (KZ-47, KZ471000), for settlements any stable id"),
        whole("level", "administrative level: 0 country, 1 region, 2 district, 3 third level, 9 settlement"),
        text("parent", "id of the place one level up; empty for a country", optional=True),
        text("kind", "country, region, city_region, district, city, city_district, settlement, camp"),
        text("name_en", "name in English (or in the Latin spelling that the source gives)"),
        text("name_ru", "name in Russian", optional=True),
        text("name_kk", "name in Kazakh", optional=True),
        text("name_ky", "name in Kyrgyz", optional=True),
        text("iso", "ISO 3166-2 code", optional=True),
        text("kato", "KATO code, nine digits", optional=True),
        text("pcode", "OCHA P-code", optional=True),
        text("valid_from", "first day of validity, ISO date; empty: always", optional=True),
        text("valid_to", "last day of validity, ISO date; empty: still valid", optional=True),
        real("latitude", "WGS 84", "degrees", optional=True),
        real("longitude", "WGS 84", "degrees", optional=True),
    ),
)

# --- intake ------------------------------------------------------------------------------------------------------------

RECORDS = Table(
    "records",
    "one submission (interview) as received",
    (
        text("record", "id of the submission: instanceID (uuid:...), or file#row where the source has none"),
        text("round", "id of the round's folder"),
        text("instrument", "b1, b2, services or baseline"),
        text("form", "form id as submitted", optional=True),
        text("version", "form version as submitted", optional=True),
        text("source", "name of the raw file"),
        text("sheet", "sheet or member of the raw file", optional=True),
        whole("row", "row in that sheet, 1-based as a person counts it", optional=True),
        text("submitted", "time of submission, ISO 8601", optional=True),
    ),
)

ANSWERS = Table(
    "answers",
    "one answer of one submission",
    (
        text("record", "id of the submission"),
        text("path", "question name with its repeat positions: lm_state, lm_country[2]/lm_country_code; groups are left out"),
        text("question", "name of the question without positions: lm_country_code"),
        text("value", "the answer as text, exactly as received; select_multiple as codes separated by one space"),
    ),
)

BINDINGS = Table(
    "bindings",
    "what one question of a form means for the estimates",
    (
        text("question", "name of the question in the form"),
        text("role", "a word of keruen.forms.bindings.Role: place, informant, state, number, part, part_code, band, ..."),
        text("group", "the group that the question speaks of; empty for facts of the interview", optional=True),
        text("measure", "persons or households", optional=True),
        text("dimension", "the breakdown: nationality, year, sex, reason, ...; a service for service questions", optional=True),
        text("category", "the breakdown's value where the question fixes it (uzbek column: UZB); else empty", optional=True),
        text("repeat", "the repeat that the question stands in; empty outside repeats", optional=True),
    ),
)

ESTIMATES = Table(
    "estimates",
    "one informant's answer on one place, group, measure and one value of a dimension (dimension '' is the group's number)",
    (
        text("round", "id of the round"),
        text("place", "id of the settlement"),
        text("informant", "pseudonym of the informant, unique within the round"),
        text("record", "id of the submission"),
        text("group", "labour_migrant, return_migrant, ..."),
        text("measure", "persons or households"),
        text("dimension", "'' for the group's number; else nationality, year, sex, reason, ..."),
        text("category", "'' for the group's number; else UZB, 2022, male, ...; `other` and `unknown` are categories"),
        text("state", "reported, none_present, unknown, not_assessed"),
        whole("value", "the stated number, or the middle of a stated band; null unless reported", "persons or households", optional=True),
        whole("low", "lower end of the interval (WORKED_EXAMPLES 1.3); null unless reported", optional=True),
        whole("high", "upper end; null where open (`over 100`) or not reported", optional=True),
        flag("open_ended", "a band without upper end"),
        text("basis", "register, count, observation, opinion; '' unless reported"),
        text("covers", "whole or partial: does the register or count cover the group's definition; '' unless reported"),
        text("scope", "whole (the settlement) or part (a named part of it); '' unless reported"),
        text("part", "name of the part; '' for the whole"),
        whole("weight", "competence of the informant kind (1-3) x knowledge (1-2); at least 1"),
        text("date", "day of the interview, ISO date", optional=True),
    ),
)

INTERVIEWS = Table(
    "interviews",
    "one interview: who was asked, where, when, how; no name of a person",
    (
        text("round", "id of the round"),
        text("record", "id of the submission"),
        text("instrument", "b1, b2, services or baseline"),
        text("place", "id of the settlement (b1: of the district)", optional=True),
        text("informant", "pseudonym, unique within the round"),
        text("informant_kind", "a code of the vocabulary", optional=True),
        text("informant_sex", "male, female", optional=True),
        text("enumerator", "code of the enumerator", optional=True),
        text("date", "day of the interview, ISO date", optional=True),
        text("mode", "in_person or phone", optional=True),
        whole("observation", "matches the enumerator's observation: 0 nothing .. 3 everything; null: unknown", optional=True),
        whole("list", "the source has a list or register: 0 none .. 3 complete; null: unknown", optional=True),
        text("outcome", "assessed, or the reason of not assessing: no_access, refused, no_informant, uninhabited, other"),
        text("version", "form version", optional=True),
    ),
)

SERVICE_ANSWERS = Table(
    "service_answers",
    "one informant's answer on one service of one settlement",
    (
        text("round", "id of the round"),
        text("place", "id of the settlement"),
        text("informant", "pseudonym"),
        text("record", "id of the submission"),
        text("service", "a code of the vocabulary"),
        text("access", "yes, no, unknown, not_assessed"),
        text("band", "distance band where access is no; '' otherwise or unknown"),
        whole("households", "the settlement's households as this informant says; null: unknown", "households", optional=True),
    ),
)

FINDINGS = Table(
    "findings",
    "one thing that a person should see: a row that did not enter, a dispute, a doubt",
    (
        text("round", "id of the round"),
        text("code", "a code of the sentences in findings.ftl or problems.ftl"),
        text("severity", "error (did not enter), warning (entered, doubtful), note"),
        text("source", "raw file", optional=True),
        text("sheet", "sheet or member", optional=True),
        whole("row", "row, 1-based", optional=True),
        text("column", "column or question", optional=True),
        text("record", "submission", optional=True),
        text("place", "place id", optional=True),
        text("group", "group", optional=True),
        text("params", "what the sentence needs, as a JSON object of texts and numbers"),
    ),
)

# --- people's decisions ------------------------------------------------------------------------------------------------

CLEANING = Table(
    "cleaning",
    "one guarded correction (cleaning.csv)",
    (
        text("record", "submission"),
        text("path", "question path as in `answers`"),
        text("old", "the value that the correction expects; '' for no answer"),
        text("new", "the new value; '' removes the answer; path '*' with new 'remove' removes the record"),
        text("reason", "why"),
        text("who", "who decided"),
        text("when", "ISO date"),
        text("status", "open, answered, accepted, rejected; only accepted entries are replayed"),
    ),
)

DECISIONS = Table(
    "decisions",
    "where informants disagree and a person decided (decisions.csv)",
    (
        text("place", "settlement"),
        text("group", "group"),
        text("measure", "persons or households"),
        text("seen", "the stated values that the decision decided on, ascending, separated by one space"),
        whole("value", "the decided figure"),
        text("reason", "why"),
        text("who", "who decided"),
        text("when", "ISO date"),
    ),
)

JUSTIFICATIONS = Table(
    "justifications",
    "a round-to-round change that a person explained (justifications.csv)",
    (
        text("place", "settlement"),
        text("group", "group"),
        whole("previous", "the figure of the previous round"),
        whole("current", "the figure of this round"),
        text("reason", "why the figure changed"),
        text("who", "who explained"),
        text("when", "ISO date"),
    ),
)

# --- matrix ------------------------------------------------------------------------------------------------------------

SETTLED = Table(
    "settled",
    "the reconciled figure of one settlement, group and measure",
    (
        text("round", "id of the round"),
        text("place", "settlement"),
        text("group", "group"),
        text("measure", "persons or households"),
        text("state", "reported, none_present, unknown, not_assessed"),
        whole("value", "the figure; 0 for none_present; null for unknown and not_assessed", "persons or households", optional=True),
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

# --- release -----------------------------------------------------------------------------------------------------------

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
        real("value", "the figure, unrounded where it is a share (percent: 0..100); null if unknown, undefined or a text", optional=True),
        text("printed", "the figure as the neutral text that is printed (point as decimal sign, no grouping); '' if hidden"),
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

ALL: tuple[Table, ...] = (
    PLACES, RECORDS, ANSWERS, BINDINGS, ESTIMATES, INTERVIEWS, SERVICE_ANSWERS, FINDINGS, CLEANING, DECISIONS,
    JUSTIFICATIONS, SETTLED, PARTS, SERVICES, TOTALS, COMPARISON, FIGURES,
)  # fmt: skip
