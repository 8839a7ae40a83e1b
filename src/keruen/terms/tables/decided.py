"""What people decide: corrections, decisions, justifications."""

from keruen.terms.tables.shape import Table, text, whole

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
