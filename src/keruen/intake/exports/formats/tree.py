"""Submissions as trees (JSON, XML): groups fall away, repeats keep their positions, leaves become answers."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from keruen.intake.cells import as_text
from keruen.intake.exports.heap import Heap

Skip = Callable[[str], bool]


def put_tree(heap: Heap, slot: int, tree: Mapping[str, Any], skip: Skip, prefix: str = "") -> None:
    """Write all leaves of a tree. A list of mappings is a repeat, a mapping is a group; `skip` names keys without answers.

    Depth is bounded by the parser that made the tree; the walk itself keeps its own stack.
    """
    todo: list[tuple[Mapping[str, Any], str]] = [(tree, prefix)]
    while todo:
        node, path = todo.pop()
        for key, value in node.items():
            name = key.rsplit("/", 1)[-1]
            if skip(key):
                continue
            if isinstance(value, Mapping):
                if "coordinates" in value and "type" in value:
                    _put(heap, slot, path, name, geopoint(value))
                else:
                    todo.append((value, path))
            elif isinstance(value, list) and any(isinstance(item, Mapping) for item in value):
                todo += [(v, f"{path}{name}[{n}]/") for n, v in enumerate(value, 1) if isinstance(v, Mapping)]
            else:
                _put(heap, slot, path, name, _leaf(value))


def _put(heap: Heap, slot: int, path: str, name: str, text: str | None) -> None:
    if text is not None:
        heap.put(slot, path, name, text)


def _leaf(value: Any) -> str | None:
    if isinstance(value, list):
        return " ".join(filter(None, map(as_text, _flat(value)))) or None
    if isinstance(value, bool):
        return "true" if value else "false"
    return as_text(value)


def _flat(values: Iterable[Any]) -> Iterable[Any]:
    return (value for value in values if not isinstance(value, list | dict))


def geopoint(value: Mapping[str, Any]) -> str | None:
    """A GeoJSON point as `latitude longitude altitude accuracy`, the order of the form; other shapes are left out."""
    numbers = value.get("coordinates")
    if value.get("type") != "Point" or not isinstance(numbers, list) or len(numbers) < 2:
        return None
    longitude, latitude, *rest = (as_text(number) or "0" for number in numbers)
    accuracy = value.get("properties", {}).get("accuracy") if isinstance(value.get("properties"), Mapping) else None
    return " ".join([latitude, longitude, rest[0] if rest else "0", as_text(accuracy) or "0"])
