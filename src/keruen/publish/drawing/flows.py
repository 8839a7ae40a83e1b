"""A flow chart: two columns of bars, and between them bands as wide as the number that goes from one to the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from keruen.publish.drawing import svg
from keruen.publish.drawing.charts import FULL
from keruen.publish.drawing.palette import INK, MUTED, REST, SHARES
from keruen.publish.drawing.widths import wrap
from keruen.publish.telling.story import Drawing

_NODE, _GAP, _SIZE, _LEFT, _RIGHT, _TOP = 9, 11, 12, 140, 165, 26


@dataclass(frozen=True)
class Flow:
    """A number of persons from a source to a target."""

    source: str
    target: str
    value: int
    printed: str


@dataclass(frozen=True)
class Node:
    """An end of flows: where its bar stands, and what is written beside it."""

    name: str
    y: float
    height: float


def layout(names: Sequence[str], sums: dict[str, int], height: float) -> dict[str, Node]:
    """Bars one below the other in the given order, in proportion, with gaps that leave room for two lines of words."""
    total = sum(sums[name] for name in names) or 1
    least = 2 * _SIZE + 4  # two lines of words
    # Gaps take what small bars lack for their words; what remains is shared out in proportion.
    for scale in (height / total * step / 100 for step in range(100, 4, -2)):
        heights = {name: max(sums[name] * scale, 1.0) for name in names}
        gaps = [max(_GAP, least - heights[name]) for name in names]
        if sum(heights.values()) + sum(gaps) <= height:
            break
    nodes, y = {}, 0.0
    for name, gap in zip(names, gaps, strict=True):
        nodes[name] = Node(name, _TOP + y + gap / 2, heights[name])
        y += heights[name] + gap
    return nodes


def draw(
    flows: Sequence[Flow], sources: Sequence[str], targets: Sequence[str], number: Callable[[int], str], heads: tuple[str, str],
    rest: frozenset[str], footer: str = "",
) -> Drawing:  # fmt: skip
    """The picture; beside a bar's name stands, as `number` writes it, the sum that is drawn; `heads` are above the columns."""
    height = max(len(sources), len(targets)) * 29 + 40
    out = {name: sum(f.value for f in flows if f.source == name) for name in sources}
    into = {name: sum(f.value for f in flows if f.target == name) for name in targets}
    left, right = layout(sources, out, height), layout(targets, into, height)
    scale = min(_scale(left, out), _scale(right, into))
    colours = _colours(sources if len(sources) <= len(targets) else targets, rest)
    parts = [
        svg.text(2, 14, heads[0], _SIZE, "start", MUTED, 600),
        svg.text(FULL - _RIGHT - _NODE, 14, heads[1], _SIZE, "start", MUTED, 600),
    ]
    parts += _bands(flows, left, right, scale, colours)
    parts += [_label(node, out[name] * scale, number(out[name]), "left") for name, node in left.items()]
    parts += [_label(node, into[name] * scale, number(into[name]), "right") for name, node in right.items()]
    return Drawing("svg", svg.document(FULL, height + _TOP + 4, parts, footer), wide=True)


def _scale(nodes: dict[str, Node], sums: dict[str, int]) -> float:
    return min(node.height / sums[name] for name, node in nodes.items() if sums[name])


def _colours(names: Sequence[str], rest: frozenset[str]) -> dict[str, str]:
    shades = iter(SHARES * 4)
    return {name: REST if name in rest else next(shades) for name in names}


def _bands(
    flows: Sequence[Flow], left: dict[str, Node], right: dict[str, Node], scale: float, colours: dict[str, str]
) -> list[str]:
    start = {name: node.y for name, node in left.items()}
    end = {name: node.y for name, node in right.items()}
    order_left, order_right = list(left), list(right)
    drawn = []
    x0, x1 = _LEFT + _NODE, FULL - _RIGHT - _NODE
    middle = (x0 + x1) / 2
    for flow in sorted(flows, key=lambda f: (order_left.index(f.source), order_right.index(f.target))):
        thick = max(flow.value * scale, 0.5)
        a, b = start[flow.source], end[flow.target]
        start[flow.source] += flow.value * scale
        end[flow.target] += flow.value * scale
        colour = colours.get(flow.source) or colours.get(flow.target) or REST
        steps = (
            f"M{x0},{a:.2f}C{middle},{a:.2f} {middle},{b:.2f} {x1},{b:.2f}L{x1},{b + thick:.2f}"
            f"C{middle},{b + thick:.2f} {middle},{a + thick:.2f} {x0},{a + thick:.2f}Z"
        )
        drawn.append(svg.path(steps, colour, 0.55))
    return drawn


def _label(node: Node, height: float, printed: str, side: str) -> str:
    height = max(height, 1.0)
    x = _LEFT if side == "left" else FULL - _RIGHT - _NODE
    at, anchor = (_LEFT - 6, "end") if side == "left" else (FULL - _RIGHT + 6, "start")
    lines = wrap(node.name.strip("\u200b"), _SIZE, (_LEFT if side == "left" else _RIGHT) - 8, most=2)
    if len(lines) == 1:
        rows = [(lines[0], INK, 400), (printed, INK, 600)]
    else:
        rows = [(lines[0], INK, 400), (f"{lines[1]} · {printed}", INK, 400)]
    middle = node.y + height / 2
    words = [
        svg.text(at, middle + 4 + (n - 0.5) * 13, row, _SIZE, anchor, colour, weight)
        for n, (row, colour, weight) in enumerate(rows)
    ]
    return svg.rect(x, node.y, _NODE, height, INK) + "".join(words)
