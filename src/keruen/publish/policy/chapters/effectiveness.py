"""Effectiveness: indicators on their way to targets, scores of profiles, quality of life, the integration audit.

What nobody entered or assessed is said, and is never scored.
"""

from collections.abc import Sequence

from keruen.publish.policy.blocks import Cell, Heads, table
from keruen.publish.policy.chapters.integration import questions
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.story import Block, Heading, Note, PageBreak, Paragraph, TableBlock
from keruen.publish.telling.text import Span, Text
from keruen.release.figure import Figure

PROFILES = ("sdg_10_7_2", "migrant_inclusion")
_PARTS = ("attainment", *PROFILES, "quality_of_life", "integration_audit")
_FINDINGS = ("met", "partly", "not_met", "open")


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """A table for each part that has answers; a box that names the parts that have none."""
    found = {name: desk.table(name) for name in _PARTS}
    makers = {"attainment": _attainment, "quality_of_life": _lives, "integration_audit": _audit}
    blocks: list[Block] = [
        PageBreak(),
        Heading(1, desk.say("policy-effectiveness"), "effectiveness"),
        Paragraph(desk.tell("policy-effectiveness-lead"), "lead"),
    ]
    for name, figures in found.items():
        if figures:
            blocks.append(makers.get(name, _profile)(desk, figures))
    blocks += questions(desk)
    silent = [desk.say(f"policy-part-{name.replace('_', '-')}") for name, figures in found.items() if not figures]
    if silent:
        text = desk.tell("policy-effectiveness-silent", list=desk.formats.several(silent))
        blocks.append(Note(text, desk.say("policy-findings-limits"), strong=True))
    return tuple(blocks)


def _title(desk: PolicyDesk, name: str) -> str:
    text = desk.say(f"policy-part-{name.replace('_', '-')}")
    return text[:1].upper() + text[1:]


def _coded(desk: PolicyDesk, kind: str, figure: Figure | None) -> Text:
    """A verdict, band or finding by its name."""
    if figure is None:
        return ()
    text = desk.name(kind, figure.printed) if figure.printed else desk.printed(figure)
    return (Span(text, figure.key),)


def _attainment(desk: PolicyDesk, figures: Sequence[Figure]) -> TableBlock:
    found = {(f.category or f.measure, "verdict" if f.unit == "class" else f.measure): f for f in figures}
    names = list(dict.fromkeys(f.category for f in figures if f.category))
    columns = ("base", "target", "actual", "share", "due", "pace")
    heads = Heads(
        desk.say("policy-indicator"), [*(desk.say(f"policy-attainment-{c}") for c in columns), desk.say("policy-verdict")],
        left=frozenset({6}),
    )  # fmt: skip
    lines: list[tuple[str, Sequence[Cell]]] = [
        (name, [*(found.get((name, c)) for c in columns), _coded(desk, "verdict", found.get((name, "verdict")))])
        for name in names
    ]
    return table(desk, _title(desk, "attainment"), heads, lines, desk.tell("policy-attainment-note"))


def _profile(desk: PolicyDesk, figures: Sequence[Figure]) -> TableBlock:
    found = {(f.category, f.measure): f for f in figures}
    codes = list(dict.fromkeys(f.category for f in figures if f.category))
    columns = ("score", "answered", "items", "least", "most")
    heads = Heads(desk.say("policy-domain"), [desk.say(f"policy-score-{c}") for c in columns])
    lines: list[tuple[str, Sequence[Cell]]] = [
        (desk.name("domain", c), [found.get((c, column)) for column in columns]) for c in codes
    ]
    band = next((f for f in figures if f.measure == "band"), None)
    if band is not None:
        lines.append((desk.say("policy-band"), [_coded(desk, "band", band)]))
    return table(desk, _title(desk, figures[0].table), heads, lines, desk.tell("policy-score-note"))


def _lives(desk: PolicyDesk, figures: Sequence[Figure]) -> TableBlock:
    heads = Heads(desk.say("policy-indicator"), [desk.say("policy-head-value")])
    lines = [
        (
            f.category
            if f.measure == "parity"
            else desk.name("life", f.measure) + (f" ({f.category})" if f.category else ""),
            [f],
        )
        for f in figures
    ]
    return table(desk, _title(desk, "quality_of_life"), heads, lines, desk.tell("policy-life-note"))


def _audit(desk: PolicyDesk, figures: Sequence[Figure]) -> TableBlock:
    found = {(f.measure, f.category): f for f in figures if f.category}
    areas = list(dict.fromkeys(area for area, _ in found))
    heads = Heads(desk.say("policy-area"), [desk.name("finding", finding) for finding in _FINDINGS])
    lines = [(desk.name("area", area), [found.get((area, finding)) for finding in _FINDINGS]) for area in areas]
    return table(desk, _title(desk, "integration_audit"), heads, lines, desk.tell("policy-audit-note"))
