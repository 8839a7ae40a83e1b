"""How to read the report: what the groups mean, what kind of numbers these are, and the signs."""

from keruen.publish.telling.desk import SIGNS, Desk
from keruen.publish.telling.story import Block, Column, Definitions, Heading, Note, Paragraph, Row, TableBlock
from keruen.publish.telling.text import Span, Text, words


def chapter(desk: Desk) -> tuple[Block, ...]:
    """Definitions of the groups, a caution on estimates, the legend of signs."""
    told = [g.code for g in desk.programme.groups if desk.definition(g.code)]
    versions = {desk.round.definitions.get(code, "") for code in told}
    groups = [(desk.group(code), _defined(desk, code, alone=len(versions) > 1)) for code in told]
    estimates = desk.tell("report-reading-estimates")
    return (
        Heading(1, desk.say("report-reading"), "reading"),
        Note(estimates, desk.say("report-reading-estimates-title")),
        *((Heading(2, desk.say("report-reading-groups"), "definitions"), Definitions(tuple(groups))) if groups else ()),
        *((Paragraph(_version(desk, *versions), "small"),) if len(versions) == 1 and any(versions) else ()),
        Heading(2, desk.say("report-reading-states"), "states"),
        Definitions(tuple(
            (desk.labels.label("states", state), desk.tell(f"report-state-{state}"))
            for state in ("reported", "none_present", "unknown", "not_assessed")
        )),
        signs(desk),
    )  # fmt: skip


def _defined(desk: Desk, group: str, *, alone: bool) -> Text:
    """The definition of a group; with its version where the groups follow different ones."""
    version = desk.round.definitions.get(group, "")
    told = words(desk.definition(group))
    return (*told, Span(" "), *_version(desk, version)) if alone and version else told


def _version(desk: Desk, version: str) -> Text:
    return desk.tell("report-definition-version", version=version)


def signs(desk: Desk) -> TableBlock:
    """The signs that stand in place of a number."""
    columns = (Column(desk.say("report-sign"), "left"), Column(desk.say("report-sign-meaning"), "left"))
    rows = tuple(Row((words(SIGNS[state]), desk.tell(f"report-sign-{state}"))) for state in SIGNS)
    return TableBlock(desk.say("report-signs"), columns, (*rows, Row((words("0"), desk.tell("report-sign-zero")))))
