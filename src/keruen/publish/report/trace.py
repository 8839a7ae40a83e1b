"""The page behind the report: every printed figure with what adds to it and what it rests on; counts and methods only."""

from importlib.resources import files

from jinja2 import Environment, FunctionLoader
from markupsafe import Markup

from keruen.publish.report.html import anchor
from keruen.publish.report.origins import Origins
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Story

PAGE = "trace.html"


def trace_page(desk: Desk, story: Story) -> bytes:
    """trace.html, beside report.html whose figures lead to it; no other file, no address, no script."""
    template = Environment(loader=FunctionLoader(_read), autoescape=True, keep_trailing_newline=True)
    page: str = template.get_template("trace.html.j2").render(
        language=story.language,
        css=Markup(_read("report.css")),
        header=story.frame.header,
        title=desk.say("trace-title"),
        subtitle=story.frame.footer,
        about=desk.say("trace-about"),
        back=desk.say("trace-back"),
        key=story.frame.traces[1],
        synthetic=story.cover.synthetic,
        anchor=anchor,
        origins=Origins(desk).of(trace.key for trace in story.traces),
    )
    return page.encode()


def _read(name: str) -> str:
    return (files("keruen.publish.report") / name).read_text(encoding="utf-8")
