"""What a reviewer should see of the reconciled figures: FINDINGS whose sentences stand in matrix.ftl.

The sentences speak of one figure without naming it: place and group are columns of their own, to be printed beside.
"""

import narwhals as nw

from keruen.matrix.reconciling.answers import answers
from keruen.matrix.reconciling.reconcile import assessed
from keruen.matrix.words import KEY, C, Frame, apart
from keruen.terms.settings import Dispute
from keruen.terms.tables import FINDINGS

CODES = (
    "matrix-apart", "matrix-presence", "matrix-minority", "matrix-far-register", "matrix-bound-above", "matrix-parts-above",
    "matrix-stale-decision", "matrix-outlying",
)  # fmt: skip


def findings(estimates: Frame, decisions: Frame, dispute: Dispute) -> Frame:
    """ESTIMATES, DECISIONS -> FINDINGS on disputes, lower bounds, far registers, stale decisions and outlying answers."""
    return findings_of(estimates, assessed(estimates, decisions, dispute), dispute)


def findings_of(estimates: Frame, figures: Frame, dispute: Dispute) -> Frame:
    """`findings` with the figures of `reconcile.assessed` at hand: computed once, they are read by eight rules."""
    return nw.concat(
        [
            _told(figures, C("apart"), "matrix-apart", low="spread_low", high="spread_high", value="value"),
            _told(figures, C("presence_dispute"), "matrix-presence", value="value"),
            _told(figures, ~C("minority").is_null(), "matrix-minority", number="minority"),
            _told(
                figures, C("far_register") & ~C("by_bound"), "matrix-far-register", value="value", opinions="o_value"
            ),
            _told(figures, _above(C("by_bound")), "matrix-bound-above", value="value", opinions="o_value"),
            _told(figures, _above(C("by_parts")), "matrix-parts-above", value="value", whole="whole_value"),
            _told(figures, C("stale_decision"), "matrix-stale-decision", value="value"),
            _told(
                outlying(estimates, figures, dispute),
                ~C("said").is_null(),
                "matrix-outlying",
                number="said",
                value="value",
            ),
        ]
    )


def outlying(estimates: Frame, settled: Frame, dispute: Dispute) -> Frame:
    """Informants of three and more whose number is far from the weighted median: KEY, informant, record, said, value."""
    figures = settled.filter((C("method") == "opinions") & (C("n_used") > 2)).select(*KEY, "value")
    spoken = answers(estimates, "record").filter((C("kind") == "opinion") & (C("slice") == ""))
    far = apart(C("said"), C("value"), dispute.ratio, dispute.difference) | apart(
        C("value"), C("said"), dispute.ratio, dispute.difference
    )
    return (
        spoken.select(*KEY, "informant", "record", said=C("value"))
        .join(figures, on=KEY)
        .filter(far)
        .select(*KEY, "informant", "record", "said", "value")
    )


def _above(condition: nw.Expr) -> nw.Expr:
    """A lower bound that stands above what was said of the whole (alone it is only a lower bound)."""
    return condition & ~C("at_least")


def _told(figures: Frame, condition: nw.Expr, code: str, **values: str) -> Frame:
    """One finding for each figure that meets the condition; the named columns become the JSON of `params`."""
    named = [nw.concat_str([nw.lit(f'"{name}": '), _json(C(column))]) for name, column in values.items()]
    named.append(nw.concat_str([nw.lit('"measure": "'), C("measure"), nw.lit('"')]))
    columns = {
        "round": C("round"),
        "code": nw.lit(code),
        "severity": nw.lit("note" if code == "matrix-outlying" else "warning"),
        "record": C("record") if code == "matrix-outlying" else _no_text(),
        "place": C("place"),
        "group": C("group"),
        "row": nw.lit(None).cast(nw.Int64),
        "params": nw.concat_str([nw.lit("{"), nw.concat_str(named, separator=", "), nw.lit("}")]),
    }
    return figures.filter(condition).select(**{name: columns.get(name, _no_text()) for name in FINDINGS.names})


def _no_text() -> nw.Expr:
    return nw.lit(None).cast(nw.String)


def _json(number: nw.Expr) -> nw.Expr:
    """A whole number as JSON; -1 where there is none, which the sentences know."""
    return number.fill_null(-1).cast(nw.String)
