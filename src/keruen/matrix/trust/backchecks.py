"""Back-checks: interviews asked again by another person, compared answer by answer, by enumerator and by question.

Numbers count as near within a tolerance: an informant who says 50 today and 55 tomorrow was asked both times. An answer that
one of the two does not have is unknown, never a difference.
"""

from dataclasses import dataclass

import narwhals as nw

from keruen.matrix.words import C, Frame, count, whole

PAIR = ["round", "place", "informant"]
NOT_COMPARED = (
    "enumerator",
    "date",
    "comment",
    "consent",
    "coordinates",
    "mode",
)  # roles of the visit, not of the place


@dataclass(frozen=True)
class Tolerance:
    """How far two numbers may be apart and still be near: per cent of the larger."""

    percent: int = 20


def pairs(interviews: Frame, again: Frame) -> Frame:
    """INTERVIEWS of the round and of the back-checks -> PAIR, record, again, enumerator, checker: the same informant, asked twice.

    An informant is the same where place and pseudonym are; the first interview of each is taken. A back-check by the
    enumerator who asked first checks nothing and is left out.
    """
    first = _first(interviews, "record", "enumerator")
    second = _first(again, "again", "checker")
    return first.join(second, on=PAIR).filter(
        C("checker").is_null() | C("enumerator").is_null() | (C("checker") != C("enumerator"))
    )


def backchecks(pairs: Frame, answers: Frame, again: Frame, questions: Frame, tolerance: Tolerance) -> Frame:
    """Pairs, ANSWERS of both, questions (question, numeric: 1 for numbers) -> BACKCHECKS."""
    asked = questions.select("question", "numeric")
    one = _of(pairs, answers, "record", "first").join(asked, on="question")
    two = _of(pairs, again, "again", "second").join(asked, on="question")
    keys = ["record", "path"]
    both = one.join(two, on=keys, how="full", suffix="_again").select(
        *(nw.coalesce(C(name), C(f"{name}_again")).alias(name) for name in (*keys, "question", "numeric")),
        "first", "second",
    )  # fmt: skip
    return both.join(pairs, on="record").select(
        "round", "place", "record", "again", "enumerator", "checker", "path", "question", "first", "second",
        verdict=_verdict(tolerance),
    )  # fmt: skip


def by(backchecks: Frame, *what: str) -> Frame:
    """BACKCHECKS -> for each enumerator, question, ...: interviews, compared, same, near, differs, unknown."""
    verdicts = {name: count(C("verdict") == name) for name in ("same", "near", "differs", "unknown")}
    each = backchecks.group_by([*what, "record"]).agg(**verdicts)
    sums = {name: whole(C(name).sum()) for name in verdicts}
    found = each.group_by(list(what)).agg(interviews=whole(nw.len()), **sums)
    return found.with_columns(compared=C("same") + C("near") + C("differs"))


def _first(interviews: Frame, record: str, who: str) -> Frame:
    """The first interview of each informant of a place, by record."""
    taken = interviews.filter((C("outcome") == "assessed") & ~C("place").is_null())
    firsts = taken.group_by(PAIR).agg(record=C("record").min())
    found = taken.select(*PAIR, "record", "enumerator").join(firsts, on=[*PAIR, "record"])
    return found.select(*PAIR, C("record").alias(record), C("enumerator").alias(who))


def _of(pairs: Frame, answers: Frame, record: str, value: str) -> Frame:
    """The answers of one side under the record of the first interview."""
    names = pairs.select("record") if record == "record" else pairs.select("record", C(record).alias("checked"))
    said = answers.select("record", "path", "question", C("value").alias(value))
    if record == "record":
        return said.join(names, on="record")
    return said.rename({"record": "checked"}).join(names, on="checked").drop("checked")


def _verdict(tolerance: Tolerance) -> nw.Expr:
    """Same text; or two numbers within the tolerance; a text that is no number is compared as text."""
    first, second = C("first"), C("second")
    digits = r"^[0-9]{1,9}$"
    numbers = (C("numeric") == 1) & first.str.contains(digits) & second.str.contains(digits)
    a, b = (nw.when(numbers).then(side).otherwise(nw.lit("0")).cast(nw.Int64) for side in (first, second))
    off = nw.max_horizontal(a - b, b - a) * 100 <= nw.max_horizontal(a, b) * tolerance.percent
    return (
        nw.when(first.is_null() | second.is_null()).then(nw.lit("unknown"))
        .when(first == second).then(nw.lit("same"))
        .when(numbers & off).then(nw.lit("near"))
        .otherwise(nw.lit("differs"))
    )  # fmt: skip
