"""The integration audit in full: by area each question, the evidence, the finding and the recommendation."""

from collections.abc import Sequence

from keruen.publish.policy.blocks import Cell, Heads, table
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.story import Block, Heading
from keruen.publish.telling.text import Span, Text, words
from keruen.release.figure import Figure
from keruen.release.policy import Asked


def questions(desk: PolicyDesk) -> tuple[Block, ...]:
    """A table an area; () while nobody has answered anything. What is still open names the evidence that can answer it."""
    asked = desk.policy.asked
    if not asked:
        return ()
    figures = {f.measure: f for f in desk.table("integration_audit") if f.unit == "class"}
    heads = Heads(
        desk.say("policy-question"), [desk.say(f"policy-audit-{n}") for n in ("evidence", "finding", "recommendation")],
        left=frozenset({0, 1, 2}),
    )  # fmt: skip
    blocks: list[Block] = [Heading(2, desk.say("policy-audit-questions"), "integration-audit")]
    for area in dict.fromkeys(one.area for one in asked):
        lines = [
            (desk.say(f"evaluation-question-{one.question}"), _cells(desk, one, figures))
            for one in asked
            if one.area == area
        ]
        blocks.append(table(desk, desk.name("area", area), heads, lines))
    return tuple(blocks)


def _cells(desk: PolicyDesk, one: Asked, figures: dict[str, Figure]) -> Sequence[Cell]:
    figure = figures.get(one.question)
    finding: Text = (Span(desk.name("finding", one.finding), figure.key if figure else ""),)
    return [_evidence(desk, one), finding, words(one.recommendation)]


def _evidence(desk: PolicyDesk, one: Asked) -> Text:
    """What the finding rests on; of an open question, the kinds of evidence that can answer it."""
    if not one.proofs:
        kinds = desk.formats.several([desk.name("evidence", kind) for kind in one.kinds])
        return words(desk.say("policy-audit-wanted", list=kinds))
    told = [
        f"{desk.name('evidence', proof.kind)}: {proof.reference}, {desk.formats.day(proof.day)}" for proof in one.proofs
    ]
    return words("; ".join(told))
