"""What must be known of an interview before it is stored: which form, which instance, which edit, which files.

Names are compared without their namespace and its spelling: phones, browsers and KoboToolbox differ there. Nothing is built
in memory but these few texts; entities, document types and deep nesting are refused.
"""

from dataclasses import dataclass, field
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

_DEEPEST = 100
_LONGEST = 200  # letters of an id


@dataclass(frozen=True)
class Head:
    """The few facts; version and deprecated are "" where not said."""

    form_id: str
    version: str
    instance_id: str
    deprecated_id: str = ""
    root_id: str = ""
    encrypted: bool = False
    files: tuple[str, ...] = ()


class UnreadableError(ValueError):
    """XML that is broken, dangerous, or no interview."""


@dataclass
class _Reader:
    """Hears the parser's events. Every leaf text with a dot in it may be the name of a file: the form is not known here."""

    path: list[str] = field(default_factory=list)
    root: dict[str, str] = field(default_factory=dict)
    found: dict[str, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    length: int = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self.path) >= _DEEPEST:
            raise UnreadableError("too deep")
        if not self.path:
            self.root = {name.rpartition("}")[2]: value for name, value in attributes.items()}
            self.found["root"] = tag.rpartition("}")[2]
        self.path.append(tag.rpartition("}")[2])
        self.texts = []
        self.length = 0

    def data(self, text: str) -> None:
        self.length += len(text)
        if self.length <= _LONGEST + 200:  # longer is neither an id nor a file's name
            self.texts.append(text)

    def end(self, tag: str) -> None:
        name, text = self.path.pop(), "".join(self.texts).strip()
        if self.path and self.path[-1] == "meta" and text:
            self.found.setdefault(name, text[:_LONGEST])
        if text and "." in text[-8:] and "/" not in text and self.length <= _LONGEST + 100:
            self.files.append(text)
        self.texts = []

    def close(self) -> "_Reader":
        return self


def read_head(xml: bytes) -> Head:
    """The head of an interview; UnreadableError if there is none."""
    reader = _Reader()
    parser = DefusedXMLParser(target=reader, forbid_dtd=True)
    try:
        parser.feed(xml)
        parser.close()
    except (ParseError, DefusedXmlException, ValueError, LookupError) as fault:
        raise UnreadableError(str(fault)) from fault
    form_id = reader.root.get("id", "") or reader.found.get("root", "")
    instance = reader.found.get("instanceID", "")
    if not instance:
        raise UnreadableError("no instanceID")
    return Head(
        form_id=form_id[:_LONGEST],
        version=reader.root.get("version", "")[:100],
        instance_id=instance,
        deprecated_id=reader.found.get("deprecatedID", ""),
        root_id=reader.found.get("rootUuid", ""),
        encrypted=reader.root.get("encrypted", "") == "yes",
        files=tuple(dict.fromkeys(reader.files)),
    )
