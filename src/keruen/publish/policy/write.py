"""The story of an evaluation: all chapters, or the monitor alone; the trace of every figure that is printed."""

from collections.abc import Sequence

from keruen.publish.policy.chapters import CHAPTERS, Chapter
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.contents import printed_keys
from keruen.publish.telling.story import NUMBER, Block, Cover, Frame, Story, Trace
from keruen.release.figure import Figure

_SHOWN = 3  # addresses of inputs in the section of sources; `keruen policy trace` prints all


def write(desk: PolicyDesk, chapters: Sequence[Chapter] = CHAPTERS) -> Story:
    """The story in the desk's language."""
    blocks: tuple[Block, ...] = tuple(block for chapter in chapters for block in chapter(desk))
    traces = tuple(_trace(desk, desk.by_key[key]) for key in printed_keys(blocks))
    day = desk.policy.release.about.round.end
    return Story(desk.language, _cover(desk), _frame(desk), blocks, traces, day)


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


def _frame(desk: PolicyDesk) -> Frame:
    say, about = desk.say, desk.policy.release.about
    return Frame(
        header=desk.desk.here(about.programme.title),
        footer=desk.desk.here(about.round.title),
        contents=say("report-contents"),
        page=say("report-page", n=NUMBER),
        figure=say("report-figure", n=NUMBER),
        table=say("report-table", n=NUMBER),
        data_table=say("report-data-table"),
        sources=say("report-sources"),
        traces=tuple(
            say(f"policy-trace-{name}") for name in ("printed", "key", "rule", "inputs", "method", "fingerprint")
        ),
        trace_note=say("policy-trace-note"),
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
