"""The page behind the report: every printed figure with what adds to it and what it rests on; counts and methods only."""

from collections.abc import Mapping
from html import escape
from importlib.resources import files

from jinja2 import Environment, FunctionLoader
from markupsafe import Markup

from keruen.publish.report.html import anchor
from keruen.publish.report.origins import Origin, Origins
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Story
from keruen.publish.telling.text import Span

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
        synthetic=story.cover.synthetic,
        sections=Markup(_sections(Origins(desk).of(trace.key for trace in story.traces), story.frame.traces[1])),
    )
    return page.encode()


def _sections(origins: list[Origin], key: str) -> str:
    """A section for each figure; written here, for a template takes half a second for thousands of them."""
    anchors = {origin.key: anchor(origin.key) for origin in origins}
    first = f"<dl><dt>{escape(key)}</dt><dd><code>"
    written: list[str] = []
    for origin in origins:
        written += [
            f'<section class="origin" id="{anchors[origin.key]}">\n<h2><b>{escape(origin.printed)}</b>',
            f"{escape(origin.title)}</h2>\n{first}{escape(origin.key)}</code></dd>\n",
        ]
        for head, text in origin.lines:
            words = "".join([_span(span, anchors) for span in text])
            written.append(f"<dt>{escape(head)}</dt><dd>{words}</dd>\n")
        written.append("</dl>\n</section>\n")
    return "".join(written)


def _span(span: Span, anchors: Mapping[str, str]) -> str:
    if not span.key:
        return escape(span.text)
    return f'<a class="f" href="#{anchors.get(span.key) or anchor(span.key)}">{escape(span.text)}</a>'


def _read(name: str) -> str:
    return (files("keruen.publish.report") / name).read_text(encoding="utf-8")
