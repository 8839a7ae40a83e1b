"""The audit of our own publications before they leave: sentences and tables of a story, and every figure as it is printed.

A span whose key begins with `quoted:` is quoted from the source named behind it: what it says refuses nothing.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from keruen.audit.audit import audit
from keruen.audit.cells import cell
from keruen.audit.claims import Claim
from keruen.audit.document import Document, Grid, Line
from keruen.audit.judge import Judged, judge
from keruen.numbers.printed_readings import readings
from keruen.publish.drawing.cache import NOWHERE, Store
from keruen.publish.telling.contents import texts
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Block, Picture, Pictures, Story, TableBlock
from keruen.publish.telling.text import QUOTED, Text, plain
from keruen.release.figure import Figure
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.workspace.auditing.telling import Teller
from keruen.workspace.running.fingerprint import of_code, of_values

_UNITS = {"percent": "%", "points": "п.п."}
_RULES = ("audit", "numbers", "workspace/auditing")  # what decides whether a table is right
_DIGITS = frozenset("0123456789")


def refuse_contradictions(desk: Desk, story: Story, kept: Store = NOWHERE) -> None:
    """Problem audit-refused where a claim of the story fails that is not quoted.

    `kept` remembers the tables that were right, by their content and the rules: they are not judged again.
    """
    found = [*_failing(heard(story), kept), *(judge(claim) for claim in misprints(desk, story))]
    if found:
        row = Teller(Speaker(desk.language)).row(found[0])
        raise Problem(
            "audit-refused",
            n=len(found),
            language=desk.language,
            where=row.where,
            claimed=row.claimed,
            computed=row.computed,
        )


def _failing(document: Document, kept: Store) -> list[Judged]:
    """The failing claims of a document: of all its lines, and of each table that was not found right before."""
    failing = list(audit(Document(document.name, (), document.lines)).refusing)
    for grid in document.grids:
        name = f"{of_values(grid, of_code(*_RULES))[:32]}.right"
        if kept.get(name) is None:
            found = audit(Document(document.name, (grid,))).refusing
            failing += found
            if not found:
                kept.put(name, b"")
    return failing


def heard(story: Story) -> Document:
    """The story as a document: its tables, and every text that is no cell of a table."""
    lines: list[Line] = []
    grids: list[Grid] = []
    for block in story.blocks:
        for table in _tables(block):
            grids.append(_grid(f"{len(grids) + 1} ({table.title})", table, story.language))
        cells = {id(text) for table in _tables(block) for row in table.rows for text in row.cells}
        for text in texts(block):
            said = plain(text) if id(text) not in cells else ""
            if sum(sign in _DIGITS for sign in said) > 2:
                lines.append(Line(said[:80], story.language, said, quoted_from(text)))
    return Document(story.cover.title, tuple(grids), tuple(lines))


def quoted_from(text: Text) -> str:
    """The source that a text quotes a figure from; "" where it quotes none."""
    return next((span.key.removeprefix(QUOTED) for span in text if span.key.startswith(QUOTED)), "")


def misprints(desk: Desk, story: Story) -> Iterator[Claim]:
    """The claims of spans that print another number than the figure whose key they carry."""
    seen: set[tuple[str, str]] = set()
    held = _by_key(desk)
    for block in story.blocks:
        for text in texts(block):
            for span in text:
                figures = held.get(span.key, ())
                if not figures or (span.text, span.key) in seen:
                    continue
                seen.add((span.text, span.key))
                if not any(_prints(span.text, figure, desk.language) for figure in figures):
                    yield _misprint(span.text, figures[0], desk.language)


def _by_key(desk: Desk) -> Mapping[str, Sequence[Figure]]:
    """The figures of a key: one in each table that prints it."""
    held: dict[str, list[Figure]] = defaultdict(list)
    for figures in desk.shelf.tables.values():
        for figure in figures:
            held[figure.key].append(figure)
    return held


def _prints(text: str, figure: Figure, language: str) -> bool:
    """Whether a text may stand for a figure; what is no plain number (hidden, a month, "<0.1 %") is not judged."""
    read = readings(text.lstrip("+"), language)
    if figure.state != "shown" or figure.value is None or len(read) != 1:
        return True
    beside = (
        figure.n_settlements,
        figure.n_informants,
        figure.n_unknown,
        figure.n_not_assessed,
        figure.n_at_least,
        figure.n_none,
    )
    if read[0].exact and any(read[0].low == n for n in beside if n is not None):
        return True  # a count that stands beside it under the same key
    return any(abs(read[0].low + read[0].high - 2 * value) <= 2 * read[0].step for value in _values(figure))


def _values(figure: Figure) -> Iterator[Fraction]:
    """What a figure may print: its rounded value, and its size without a sign."""
    value = Fraction(figure.printed)
    yield from (value, abs(value))


def _misprint(text: str, figure: Figure, language: str) -> Claim:
    unit = _UNITS.get(figure.unit, "")
    right = cell(figure.printed, "en", figure.key, unit)
    return Claim("sum", cell(text, language, text), (right,), where=figure.key)


def _tables(block: Block) -> Iterator[TableBlock]:
    match block:
        case TableBlock():
            yield block
        case Picture():
            yield block.table
        case Pictures():
            for picture in block.items:
                yield picture.table


def _grid(name: str, table: TableBlock, language: str) -> Grid:
    rows = tuple(tuple(plain(text) for text in row.cells) for row in table.rows)
    quoted = next((source for row in table.rows for text in row.cells if (source := quoted_from(text))), "")
    return Grid(name, language, tuple(column.label for column in table.columns), rows, quoted=quoted)
