"""The cover and the words of every page."""

from collections.abc import Sequence

from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import NUMBER, Cover, Frame

TRACES = ("printed", "key", "settlements", "informants", "unknown", "not-assessed", "method", "fingerprint")


def cover(desk: Desk) -> Cover:
    """Title, round, dates, country, publisher; made-up data say so in large letters."""
    about, say = desk.release.about, desk.say
    facts = [
        (say("report-cover-round"), desk.round.number),
        (say("report-cover-window"), _window(desk.round.window)),
        (say("report-cover-licence"), desk.programme.licence),
        (say("report-cover-source"), desk.here(desk.programme.source)),
        (say("report-cover-fingerprint"), about.fingerprint),
        (say("report-cover-version"), about.version),
    ]
    return Cover(
        title=desk.here(desk.programme.title),
        subtitle=desk.here(desk.round.title),
        country=desk.place(desk.root),
        dates=say("report-cover-collected", dates=desk.formats.days(desk.round.start, desk.round.end)),
        publisher=desk.here(desk.programme.publisher),
        facts=tuple((head, text) for head, text in facts if text),
        status=say(f"report-clearance-{about.clearance}"),
        synthetic=desk.synthetic,
        synthetic_note=say("report-synthetic-note") if about.synthetic else "",
    )


def frame(desk: Desk, subject: str = "report", traces: Sequence[str] = TRACES) -> Frame:
    """Header, footer, and the names of what the renderer adds; `traces`: columns of the section of sources."""
    say = desk.say
    return Frame(
        header=desk.here(desk.programme.title),
        footer=desk.here(desk.round.title),
        contents=say("report-contents"),
        page=say("report-page", n=NUMBER),
        figure=say("report-figure", n=NUMBER),
        table=say("report-table", n=NUMBER),
        data_table=say("report-data-table"),
        sources=say("report-sources"),
        traces=tuple(say(f"{subject}-trace-{name}") for name in traces),
        trace_note=say(f"{subject}-trace-note"),
    )


def _window(window: tuple[str, ...]) -> str:
    return f"{window[0]}–{window[-1]}" if len(window) > 1 and all(w.isdecimal() for w in window) else ", ".join(window)
