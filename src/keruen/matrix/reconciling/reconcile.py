"""From informants' answers to one figure per settlement, group and measure: decision, states, scope, register, opinions.

Presence is decided by weight, never averaged: nobody is there only if those who say so outweigh those who see somebody, and
no single informant outvotes all others. Parts of a settlement add and form a lower bound; they do not compete with answers for
the whole. Missing never becomes zero. Where most say that nobody is there, presence is decided: the number of the minority is
told, and is no dispute.
"""

import narwhals as nw

from keruen.matrix.reconciling.answers import answers, present
from keruen.matrix.reconciling.decided import decided
from keruen.matrix.reconciling.slices import COUNTS, slices
from keruen.matrix.words import KEY, C, Frame, Keep, as_is, distinct, nothing, where, whole, yes
from keruen.terms.settings import Dispute

FLAGS = ("apart", "presence_dispute", "far_register", "stale_decision")


def reconcile(estimates: Frame, decisions: Frame, dispute: Dispute, keep: Keep = as_is) -> Frame:
    """ESTIMATES (dimension ''), DECISIONS -> SETTLED; one answer per informant, or one per named part."""
    return settled_of(assessed(estimates, decisions, dispute, keep))


def settled_of(figures: Frame) -> Frame:
    """The columns of SETTLED out of `assessed`."""
    return figures.select(
        *KEY, "state", "value", "at_least", "method", "n", "n_used", "n_unknown", "spread_low", "spread_high", *FLAGS
    )


def assessed(estimates: Frame, decisions: Frame, dispute: Dispute, keep: Keep = as_is) -> Frame:
    """SETTLED and what led to it: rule, minority, by_bound, by_parts, o_value, whole_value."""
    rows = keep(answers(estimates))
    figures = (
        _settlements(keep(slices(rows, dispute)))
        .join(_repeated(rows), on=KEY, how="left")
        .join(keep(decided(rows, decisions)), on=KEY, how="left")
    )
    return _decide(_states(figures, dispute))


def _settlements(parts: Frame) -> Frame:
    """Slices -> one row per figure: the whole of the settlement beside the sum of its named parts."""
    is_whole = C("slice") == ""
    part = ~is_whole & ~C("value").is_null()
    gathered = parts.group_by(KEY).agg(
        *(whole(C(name).sum()).alias(name) for name in COUNTS),
        *(
            where(is_whole, C(name)).max().alias(name)
            for name in ("value", "low", "high", "n_used", "method", "o_value")
        ),
        *(
            whole(nw.when(is_whole & C(flag)).then(1).otherwise(0).max()).alias(flag)
            for flag in ("at_least", "apart", "far", "by_bound")
        ),
        p_value=whole(where(part, C("value")).sum()),
        p_used=whole(where(part, C("n_used")).sum()),
        p_apart=whole(nw.when(part & C("apart")).then(1).otherwise(0).max()),
    )
    by_parts = (C("p_value") > 0) & (C("value").is_null() | (C("p_value") > C("value")))
    return gathered.with_columns(by_parts=yes(by_parts)).with_columns(
        rule=nw.when(C("by_parts")).then(C("p_value")).otherwise(C("value")),
        at_least=nw.when(C("value").is_null()).then(nw.lit(True)).otherwise(C("at_least") == 1),
        n_used=nw.when(C("by_parts")).then(C("p_used")).otherwise(C("n_used")),
        method=nw.when(C("by_parts")).then(nw.lit("parts")).otherwise(C("method")),
        apart=(C("apart") == 1) | (C("by_parts") & (C("p_apart") == 1)),
        far=C("far") == 1,
        by_bound=C("by_bound") == 1,
        whole_value=C("value"),
    )


def _repeated(rows: Frame) -> Frame:
    """Informants who speak of several parts: they are one informant, with one weight on presence."""
    speakers = distinct(present(rows).filter(C("slice") != ""), *KEY, "informant")
    return (
        rows.join(speakers, on=[*KEY, "informant"], how="semi")
        .group_by([*KEY, "informant"])
        .agg(again=whole(nw.len()) - 1, too_much=whole(C("weight").sum()) - C("weight").max())
        .group_by(KEY)
        .agg(again=whole(C("again").sum()), too_much=whole(C("too_much").sum()))
    )


def _states(figures: Frame, dispute: Dispute) -> Frame:
    """Whether anybody is there, then the figure of those who agree."""
    outweighed = (C("w_absent") > C("w_present")) & (C("n_absent") > 1)
    nobody = (C("n_absent") > 0) & ((C("n_present") == 0) | outweighed)
    state = (
        nw.when(C("n") == 0).then(nw.lit("not_assessed"))
        .when(C("nobody") & (C("n_absent") == C("n_zero"))).then(nw.lit("reported"))  # a 0 that was said, not "none present"
        .when(C("nobody")).then(nw.lit("none_present"))
        .when(C("n_present") > 0).then(nw.lit("reported"))
        .otherwise(nw.lit("unknown"))
    )  # fmt: skip
    seen = C("n_present") > 0
    return (
        figures.with_columns(C("again").fill_null(0), C("too_much").fill_null(0))
        .with_columns(n=C("n_asked") - C("again"), w_present=C("w_present") - C("too_much"))
        .with_columns(nobody=nobody)
        .with_columns(state=state)
        .with_columns(
            presence_dispute=yes(seen & ~C("nobody") & (C("n_absent") > 0) & (C("rule") > dispute.difference)),
            minority=nw.when(C("nobody") & (C("rule") > dispute.difference)).then(C("rule")).otherwise(nothing()),
            rule=nw.when(C("nobody")).then(0).when(seen).then(C("rule")).otherwise(nothing()),
            method=nw.when(C("nobody")).then(nw.lit("presence")).when(seen).then(C("method")).otherwise(nw.lit("none")),
            n_used=nw.when(C("nobody")).then(C("n_absent")).when(seen).then(C("n_used")).otherwise(0),
            **{
                name: yes(seen & ~C("nobody") & C(name))
                for name in ("at_least", "apart", "far", "by_bound", "by_parts")
            },
            **{name: nw.when(C("nobody")).then(nothing()).otherwise(C(name)) for name in ("low", "high")},
        )
    )


def _decide(figures: Frame) -> Frame:
    """A person's decision comes before the rule, and closes the disputes that it decided on."""
    taken = ~C("decided").is_null()
    state = nw.when(~C("taken")).then(C("state")).when((C("decided") > 0) | (C("state") != "none_present"))
    return figures.with_columns(taken=taken).with_columns(
        value=nw.coalesce(C("decided"), C("rule")),
        state=state.then(nw.lit("reported")).otherwise(nw.lit("none_present")),
        method=nw.when(C("taken")).then(nw.lit("decision")).otherwise(C("method")),
        n_used=nw.when(C("taken")).then(C("n_absent") + C("n_present")).otherwise(C("n_used")),
        spread_low=C("low"),
        spread_high=C("high"),
        far_register=C("far") & ~C("taken"),
        apart=C("apart") & ~C("taken"),
        presence_dispute=C("presence_dispute") & ~C("taken"),
        minority=nw.when(~C("taken")).then(C("minority")).otherwise(nothing()),
        at_least=C("at_least") & ~C("taken"),
        stale_decision=yes(C("stale") == 1),
    )
