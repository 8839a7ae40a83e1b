"""Credibility of a settlement's figures: points for informants, observation, list and agreement, and a class.

What is not known makes a range, never a guess: a settlement whose range goes over two classes names both and counts under the
lower one. The points and limits are a profile (terms.trust_settings), whose name is printed with every score.
"""

import narwhals as nw

from keruen.matrix.reconciling.answers import answers
from keruen.matrix.reconciling.slices import slices
from keruen.matrix.words import C, Frame, count, where, whole
from keruen.terms.settings import Dispute
from keruen.terms.trust_settings import Profile

PLACE = ["round", "place"]
ASSESSING = ("b2", "baseline")
NOBODY_NAMED = "/?"  # the informant of a source that does not say who was asked
MOST = 3  # points of an observation, a list, an agreement


def credibility(interviews: Frame, estimates: Frame, profile: Profile, dispute: Dispute) -> Frame:
    """INTERVIEWS, ESTIMATES -> CREDIBILITY: one row for every assessed settlement."""
    asked = interviews.filter(C("instrument").is_in(ASSESSING) & (C("outcome") == "assessed") & ~C("place").is_null())
    facts = (
        asked.group_by(PLACE)
        .agg(*_facts())
        .join(_observations(asked), on=PLACE, how="left")
        .join(agreement(estimates, dispute), on=PLACE, how="left")
        .with_columns(C("groups").fill_null(0), informants=where(C("unnamed") == 0, C("informants")))
    )
    return _classed(_scored(facts, profile), profile)


def agreement(estimates: Frame, dispute: Dispute) -> Frame:
    """ESTIMATES -> round, place, groups, agreement: of the groups with two numbers or more, how many are not apart (0-3).

    Two informants who disagree on whether anyone is there are a dispute of presence, which stands beside.
    """
    parts = slices(answers(estimates), dispute).filter((C("slice") == "") & (C("n_present") > 1))
    groups = parts.group_by([*PLACE, "group"]).agg(far=count(C("apart")))
    told = groups.group_by(PLACE).agg(groups=whole(nw.len()), near=count(C("far") == 0))
    points = (
        nw.when(C("near") == C("groups")).then(3)
        .when(C("near") * 2 >= C("groups")).then(2)
        .when(C("near") > 0).then(1)
        .otherwise(0)
    )  # fmt: skip
    return told.select(*PLACE, "groups", agreement=whole(points))


def _facts() -> list[nw.Expr]:
    phone, unknown, n = count(C("mode") == "phone"), count(C("mode").is_null()), whole(nw.len())
    return [
        n.alias("informants"),
        count(C("informant").str.ends_with(NOBODY_NAMED)).alias("unnamed"),
        phone.alias("by_phone"),
        (phone + unknown).alias("maybe_phone"),
        C("list").max().alias("list"),
    ]


def _observations(asked: Frame) -> Frame:
    """The lower median of the observations that were made."""
    made = (
        asked.filter(~C("observation").is_null())
        .select(*PLACE, "record", "observation", one=nw.lit(1))
        .with_columns(
            turn=C("one").cum_sum().over(*PLACE, order_by=["observation", "record"]), all=C("one").sum().over(*PLACE)
        )
    )
    return made.filter(C("turn") == (C("all") + 1) // 2).select(*PLACE, "observation")


def _scored(facts: Frame, profile: Profile) -> Frame:
    """The fewest and the most points that the facts allow."""
    n = C("informants")
    points = nw.when(n > 2).then(profile.three).when(n == 2).then(profile.two).otherwise(profile.one)
    few, many = min(profile.one, profile.two, profile.three), max(profile.one, profile.two, profile.three)
    at_least = nw.when(n.is_null()).then(few).otherwise(points)
    at_most = nw.when(n.is_null()).then(many).otherwise(points)
    terms = [C(name) for name in ("observation", "list", "agreement")]
    low = at_least - C("phone_high") * profile.phone
    high = at_most - C("phone_low") * profile.phone
    for term in terms:
        low, high = low + term.fill_null(0), high + term.fill_null(MOST)
    interviews = nw.coalesce(n, C("unnamed"))
    return facts.with_columns(
        phone_low=whole(nw.when(C("by_phone") * 2 > interviews).then(1).otherwise(0)),
        phone_high=whole(nw.when(C("maybe_phone") * 2 > interviews).then(1).otherwise(0)),
    ).with_columns(low=whole(low), high=whole(high))


def _classed(scored: Frame, profile: Profile) -> Frame:
    lower, upper = _class(C("low"), profile), _class(C("high"), profile)
    if profile.veto:
        terms = (C("observation"), C("agreement"))
        surely = (terms[0].fill_null(MOST) == 0) | (terms[1].fill_null(MOST) == 0)
        maybe = (terms[0].fill_null(0) == 0) | (terms[1].fill_null(0) == 0)
        lower = nw.when(maybe).then(nw.lit("red")).otherwise(lower)
        upper = nw.when(surely).then(nw.lit("red")).otherwise(upper)
    return scored.select(
        *PLACE, "informants", "phone_low", "phone_high", "observation", "list", "agreement", "groups", "low", "high",
        lower=lower, upper=upper,
    )  # fmt: skip


def _class(points: nw.Expr, profile: Profile) -> nw.Expr:
    return (
        nw.when(points >= profile.green).then(nw.lit("green"))
        .when(points >= profile.orange).then(nw.lit("orange"))
        .otherwise(nw.lit("red"))
    )  # fmt: skip
