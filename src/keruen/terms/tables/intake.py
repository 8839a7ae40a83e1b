"""What intake makes: records, answers, estimates, interviews, findings."""

from keruen.terms.tables.shape import Table, flag, text, whole

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
        text(
            "path",
            "question name with its repeat positions: lm_state, lm_country[2]/lm_country_code; groups are left out",
        ),
        text("question", "name of the question without positions: lm_country_code"),
        text("value", "the answer as text, exactly as received; select_multiple as codes separated by one space"),
    ),
)

BINDINGS = Table(
    "bindings",
    "what one question of a form means for the estimates",
    (
        text("question", "name of the question in the form"),
        text(
            "role", "a word of keruen.forms.bindings.Role: place, informant, state, number, part, part_code, band, ..."
        ),
        text("group", "the group that the question speaks of; empty for facts of the interview", optional=True),
        text("measure", "persons or households", optional=True),
        text(
            "dimension",
            "the breakdown: nationality, year, sex, reason, ...; a service for service questions",
            optional=True,
        ),
        text(
            "category",
            "the breakdown's value where the question fixes it (uzbek column: UZB); else empty",
            optional=True,
        ),
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
        whole(
            "value",
            "the stated number, or the middle of a stated band; null unless reported",
            "persons or households",
            optional=True,
        ),
        whole("low", "lower end of the interval (docs/methods/intake.md); null unless reported", optional=True),
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
        whole(
            "observation",
            "matches the enumerator's observation: 0 nothing .. 3 everything; null: unknown",
            optional=True,
        ),
        whole("list", "the source has a list or register: 0 none .. 3 complete; null: unknown", optional=True),
        text(
            "outcome", "assessed, or the reason of not assessing: no_access, refused, no_informant, uninhabited, other"
        ),
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
        whole(
            "households",
            "the settlement's households as this informant says; null: unknown",
            "households",
            optional=True,
        ),
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
