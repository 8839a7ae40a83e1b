"""Decisions of people, each with its guard: it names the values that it decided on, and counts only while they stand.

The stated values are those of every answer on the number, "none present" as 0; an unknown states nothing. A decision that no
longer matches is stale, as are two decisions on one figure that disagree: then the rule applies again.
"""

import narwhals as nw

from keruen.matrix.words import KEY, C, Frame, count, distinct, where, whole

PLACE = ["place", "group", "measure"]
DECISION = [*PLACE, "seen", "decided"]


def decided(rows: Frame, decisions: Frame) -> Frame:
    """Answers, DECISIONS -> KEY, decided (null if stale), stale: one row per figure that somebody decided on."""
    given = distinct(decisions.with_columns(decided=C("value")), *DECISION)
    stated = _stated(rows, given)
    expected = _expected(given)
    same = expected.join(stated, on=[*PLACE, "text", "times"]).group_by([*DECISION, "round"]).agg(same=whole(nw.len()))
    there = stated.group_by(KEY).agg(there=count(C("text") != ""))
    known = expected.group_by(DECISION).agg(expected=whole(nw.len()))
    matched = (
        given.join(there, on=PLACE)
        .join(known, on=DECISION, how="left")
        .join(same, on=[*DECISION, "round"], how="left")
        .with_columns(C("expected").fill_null(0), C("same").fill_null(0))
        .with_columns(holds=(C("same") == C("expected")) & (C("same") == C("there")))
    )
    each = matched.group_by(KEY).agg(
        low=where(C("holds"), C("decided")).min(), high=where(C("holds"), C("decided")).max()
    )
    stands = ~C("low").is_null() & (C("low") == C("high"))
    return each.select(*KEY, decided=where(stands, C("low")), stale=nw.when(stands).then(0).otherwise(1))


def _stated(rows: Frame, given: Frame) -> Frame:
    """The stated values of figures with a decision, as text, and how many informants state each."""
    none = C("kind").is_in(("unknown", "not_assessed"))
    number = nw.when(C("kind") == "absent").then(0).otherwise(C("value"))
    return (
        rows.join(distinct(given, *PLACE), on=PLACE, how="semi")
        .select(*KEY, text=nw.when(none).then(nw.lit("")).otherwise(number.cast(nw.String)))
        .group_by([*KEY, "text"])
        .agg(times=whole(nw.len()))
    )


def _expected(given: Frame) -> Frame:
    """The values that a decision saw, and how many of each; compared as text, so that a slip of the pen is only stale."""
    return (
        given.with_columns(text=C("seen").str.split(" "))
        .explode("text")
        .filter(C("text") != "")
        .group_by([*DECISION, "text"])
        .agg(times=whole(nw.len()))
    )
