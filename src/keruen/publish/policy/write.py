"""The story of an evaluation: all chapters, or the monitor alone; the trace of every figure that is printed."""

from collections.abc import Sequence

from keruen.publish.chapters.cover import frame
from keruen.publish.policy.chapters import CHAPTERS, Chapter
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.contents import printed_keys
from keruen.publish.telling.story import Block, Cover, Story, Trace
from keruen.release.figure import Figure

_TRACES = ("printed", "key", "rule", "inputs", "method", "fingerprint")
_SHOWN = 3  # addresses of inputs in the section of sources; `keruen policy trace` prints all


def write(desk: PolicyDesk, chapters: Sequence[Chapter] = CHAPTERS) -> Story:
    """The story in the desk's language."""
    blocks: tuple[Block, ...] = tuple(block for chapter in chapters for block in chapter(desk))
    traces = tuple(_trace(desk, desk.by_key[key]) for key in printed_keys(blocks))
    day = desk.policy.release.about.round.end
    return Story(desk.language, _cover(desk), frame(desk.desk, "policy", _TRACES), blocks, traces, day)


def _cover(desk: PolicyDesk) -> Cover:
    about, say = desk.policy.release.about, desk.say
    facts = (
        (say("report-cover-licence"), about.programme.licence),
        (say("report-cover-fingerprint"), about.fingerprint),
        (say("report-cover-version"), about.version),
    )
    return Cover(
        title=desk.desk.here(about.programme.title),
        subtitle=desk.desk.here(about.round.title),
        country=desk.place(desk.country),
        dates=desk.formats.day(about.round.end),
        publisher=desk.desk.here(about.programme.publisher),
        facts=tuple((head, text) for head, text in facts if text),
        status=say(f"report-clearance-{about.clearance}"),
    )


def _trace(desk: PolicyDesk, figure: Figure) -> Trace:
    behind = desk.behind(figure)
    first = " ".join(behind.inputs[:_SHOWN])
    more = desk.say("policy-trace-more", n=len(behind.inputs) - _SHOWN) if len(behind.inputs) > _SHOWN else ""
    cells = (
        desk.printed(figure), figure.key, behind.rule or behind.reason, f"{first} {more}".strip(), figure.method,
        figure.fingerprint,
    )  # fmt: skip
    return Trace(figure.key, cells)
