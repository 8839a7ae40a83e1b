"""How the figures came about: the signs, the methods with their pages, the sources with their days."""

from keruen.publish.policy.desk import PRINTED, PolicyDesk
from keruen.publish.telling.desk import SIGNS
from keruen.publish.telling.story import Block, Column, Definitions, Heading, PageBreak, Paragraph, Row, TableBlock
from keruen.publish.telling.text import words

_PAGES = (
    "components",
    "rates",
    "growth",
    "classes",
    "external",
    "internal",
    "indices",
    "factors",
    "article",
    "effectiveness",
    "monitor",
)


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """Signs, methods that the figures name, sources."""
    used = {f.method for f in desk.figures}
    signs = (
        (PRINTED, desk.tell("policy-sign-printed")),
        (SIGNS["unknown"], desk.tell("policy-sign-unknown")),
        (SIGNS["undefined"], desk.tell("policy-sign-undefined")),
    )
    methods = tuple(
        (desk.say(f"policy-method-{name}-title"), desk.tell(f"policy-method-{name}", page=f"docs/methods/{name}.md"))
        for name in _PAGES
        if name in used
    )
    return (
        PageBreak(),
        Heading(1, desk.say("policy-method"), "method"),
        Heading(2, desk.say("policy-signs"), "signs"),
        Definitions(signs),
        Heading(2, desk.say("policy-methods"), "methods"),
        Definitions(methods),
        Paragraph(desk.tell("policy-vintages")),
        Heading(2, desk.say("policy-sources"), "series-sources"),
        _sources(desk),
        Paragraph(desk.tell("policy-boundaries"), "small"),
    )


def _sources(desk: PolicyDesk) -> TableBlock:
    columns = (
        Column(desk.say("policy-source"), "left"), Column(desk.say("policy-retrieved"), "left"), Column(desk.say("policy-rows"))
    )  # fmt: skip
    number = desk.formats.number
    rows = tuple(
        Row((words(desk.source(s.citation)), words(desk.formats.day(s.retrieved)), words(number(str(s.rows)))))
        for s in desk.policy.sources
    )
    return TableBlock(desk.say("policy-sources-table"), columns, rows, desk.tell("policy-sources-note"))
