"""OpenRosa XML instances: one submission a document; namespaces do not matter, entities and DTDs are refused."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from keruen.intake.exports.formats.tree import put_tree
from keruen.intake.exports.heap import Heap, Slot, settle
from keruen.intake.exports.outline import Outline
from keruen.intake.exports.recognising.identify import by_id, by_questions
from keruen.intake.exports.telling.complete import tell_short
from keruen.intake.exports.telling.unknown import tell_questions
from keruen.intake.exports.telling.versions import tell_versions
from keruen.intake.findings import Notebook, Where
from keruen.intake.reading import Reading, together
from keruen.terms.problems import Problem

DEEPEST = 100  # levels of a document; deeper ones are no interview


@dataclass(frozen=True)
class Document:
    """One XML file: the name under which it is listed, its bytes."""

    name: str
    content: bytes


def read_openrosa(
    source: str, documents: Sequence[Document], outlines: Sequence[Outline], round: str, *, single: bool = False
) -> Reading:
    """Instances as a Reading; `sheet` is the name of the document.

    A document that is no instance is a finding; where it is the only one (`single`), a Problem.
    """
    notes = Notebook(round)
    heaps: dict[str, tuple[Heap, Outline]] = {}
    for document in documents:
        root = _parsed(document, source, notes)
        if root is None:
            continue
        if root.get("encrypted") == "yes" or any(_local(node.tag) == "encryptedXmlFile" for node in root.iter()):
            notes.add("intake-encrypted", "error", Where(source, document.name))
            continue
        _read(root, document, source, outlines, round, heaps, notes)
    if single and not heaps and any(row["code"] == "intake-xml-broken" for row in notes.rows):
        raise Problem("file-truncated", file=source)
    readings = [Reading(*_tables(heap, outline, notes.round)) for heap, outline in heaps.values()]
    empty = settle(Heap(source, round, "", ""), notes)
    return together([empty, *readings])


def _tables(heap: Heap, outline: Outline, round: str) -> tuple[Any, Any, Any]:
    notes = Notebook(round)
    tell_questions(heap, outline, notes)
    tell_short(heap, outline, notes)
    tell_versions(heap, outline, notes)
    reading = settle(heap, notes)
    return reading.records, reading.answers, reading.findings


def _parsed(document: Document, source: str, notes: Notebook) -> Element | None:
    where = Where(source, document.name)
    try:
        root: Element = fromstring(document.content)
    except DefusedXmlException:
        notes.add("intake-xml-entities", "error", where)
        return None
    except (ParseError, LookupError, ValueError) as cause:
        line = cause.position[0] if isinstance(cause, ParseError) else 1
        notes.add("intake-xml-broken", "error", Where(source, document.name, line))
        return None
    if _depth(root) > DEEPEST:
        notes.add("intake-xml-broken", "error", where)
        return None
    return root


def _depth(root: Element) -> int:
    level, depth = [root], 0
    while level and depth <= DEEPEST:
        level, depth = [child for node in level for child in node], depth + 1
    return depth


def _read(
    root: Element,
    document: Document,
    source: str,
    outlines: Sequence[Outline],
    round: str,
    heaps: dict[str, tuple[Heap, Outline]],
    notes: Notebook,
) -> None:
    names = [_local(node.tag) for node in root.iter()]
    outline = by_id(root.get("id", ""), outlines) or by_questions(names, outlines)
    if outline is None:
        notes.add("intake-no-form-instance", "error", Where(source, document.name), form=root.get("id", "") or "-")
        return
    fresh = (Heap(source, round, outline.instrument, outline.form), outline)
    heap, _ = heaps.setdefault(outline.form, fresh)
    slot = heap.open(_slot(root, document))
    repeats = outline.repeats
    put_tree(heap, slot, _tree(root, repeats), lambda key: key == "meta")


def _slot(root: Element, document: Document) -> Slot:
    meta = {_local(node.tag): (node.text or "").strip() for node in root.iter() if _local(node.tag) in _META}
    record = meta.get("rootUuid") or meta.get("instanceID") or root.get("instanceID") or ""
    if record and ":" not in record:
        record = f"uuid:{record}"
    submitted = next((v for k, v in root.attrib.items() if _local(k) == "submissionDate"), None)
    return Slot(record, document.name, None, root.get("version"), submitted, meta.get("deprecatedID", ""))


_META = frozenset({"instanceID", "rootUuid", "deprecatedID"})


def _tree(node: Element, repeats: frozenset[str]) -> dict[str, Any]:
    """A group as a mapping: repeats are lists, also where there is one instance; what stands twice is a list as well."""
    tree: dict[str, Any] = {}
    for child in node:
        name = _local(child.tag)
        if any(_local(attribute) == "template" for attribute in child.attrib):
            continue  # the empty pattern of a repeat, no instance
        value: Any = _tree(child, repeats) if len(child) or name in repeats else (child.text or "").strip()
        if name in repeats or (name in tree and isinstance(value, dict)):
            before = tree.get(name, [])
            tree[name] = [*(before if isinstance(before, list) else [before]), value]
        elif name not in tree or not tree[name]:
            tree[name] = value
    return tree


def _local(tag: Any) -> str:
    return str(tag).rsplit("}", 1)[-1]
