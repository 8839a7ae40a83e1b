"""Write the story of a release: every chapter in order, and what stands behind each figure."""

from keruen.publish.chapters import CHAPTERS
from keruen.publish.chapters.cover import cover, frame
from keruen.publish.telling.contents import printed_keys
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Block, Story, Trace
from keruen.release.figure import Figure


def write(desk: Desk) -> Story:
    """The story in the desk's language: the chapters that the release has data for, and the trace of each printed figure."""
    blocks: tuple[Block, ...] = tuple(block for chapter in CHAPTERS for block in chapter(desk))
    traces = tuple(_trace(desk, desk.shelf.by_key[key]) for key in printed_keys(blocks))
    return Story(desk.language, cover(desk), frame(desk), blocks, traces, desk.round.end)


def _trace(desk: Desk, figure: Figure) -> Trace:
    counts = (figure.n_settlements, figure.n_informants, figure.n_unknown, figure.n_not_assessed)
    beside = ("" if n is None else desk.formats.number(str(n)) for n in counts)
    return Trace(figure.key, (desk.printed(figure), figure.key, *beside, figure.method, figure.fingerprint))
