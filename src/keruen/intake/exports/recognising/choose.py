"""Which form an export belongs to, where the export does not say: the one whose questions it carries."""

from collections.abc import Sequence
from dataclasses import dataclass

from keruen.intake.exports.outline import Outline
from keruen.intake.exports.recognising.headers import Layout, recognise
from keruen.intake.sheets import Sheet


@dataclass(frozen=True)
class Chosen:
    """A sheet of submissions: its form, where its header stands, what its columns are."""

    outline: Outline
    sheet: Sheet
    layout: Layout


def choose(sheets: Sequence[Sheet], outlines: Sequence[Outline]) -> Chosen | None:
    """The form and the sheet that explain most headers (at least two); None where no form does."""
    best: Chosen | None = None
    for sheet in sheets:
        header = sheet.header()
        if not header or "_parent_index" in header:
            continue  # empty, or the sheet of a repeat
        for outline in outlines:
            layout = recognise(header, outline, outline.within(""))
            better = best is None or len(layout.targets) > len(best.layout.targets)
            if len({t.question for t in layout.targets.values()}) >= 2 and better:
                best = Chosen(outline, sheet, layout)
    return best
