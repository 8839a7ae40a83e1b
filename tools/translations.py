"""Translations carry a status: each message in ru, kk, ky has a comment `# draft en=<hash>` or `# reviewed en=<hash>`.

The hash is of the English message. A message without a comment is new (`--stamp-new` stamps it as draft); one with another
hash is stale: translate it again, then stamp it by name (`--stamp ID ...`). A native reader who has read a message marks it
with `--reviewed LANGUAGE ID ...`. Without options: lists what is missing, stale, unstamped or wrong.
"""

import argparse
import hashlib
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import letters

FOLDER = Path(__file__).resolve().parent.parent / "src/keruen/terms/sentences"
TRANSLATED = ("ru", "kk", "ky")
STATUS = re.compile(r"(draft|reviewed) en=([0-9a-f]{8})")
PLURALS = {"zero", "one", "two", "few", "many", "other"}
NEEDED = {"en": {"one"}, "ru": {"one", "few"}, "kk": set(), "ky": set()}


@dataclass
class Message:
    """A message as it stands in a file."""

    name: str
    start: int  # where its text begins, after the comment
    text: str
    status: str  # draft, reviewed or ""
    stamp: str
    attributes: set[str] = field(default_factory=set)
    variables: set[str] = field(default_factory=set)
    words: list[str] = field(default_factory=list)  # what a reader sees
    plurals: list[set[str]] = field(default_factory=list)  # the variants of each plural


class _Reader(Visitor):
    def __init__(self, into: Message) -> None:
        self.into = into

    def visit_Attribute(self, node: ast.Attribute) -> None:  # noqa: N802
        self.into.attributes.add(node.id.name)
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.into.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.into.words.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
        if keys <= PLURALS and keys != {"other"}:
            self.into.plurals.append(keys)
        self.generic_visit(node)


def messages(path: Path) -> tuple[list[Message], list[str]]:
    """The messages of a file, and its faults of syntax."""
    content = path.read_text(encoding="utf-8")
    found, broken = [], []
    for entry in FluentParser().parse(content).body:
        if isinstance(entry, ast.Junk):
            line = content[: entry.span.start].count("\n") + 1
            broken.append(f"line {line}: cannot be read: {entry.content.strip().splitlines()[0]}")
        if isinstance(entry, ast.Message):
            start = entry.id.span.start
            status = STATUS.search(entry.comment.content) if entry.comment else None
            text = content[start : entry.span.end].rstrip()
            message = Message(entry.id.name, start, text, *(status.groups() if status else ("", "")))
            _Reader(message).visit(ast.Pattern(entry.value.elements) if entry.value else ast.Pattern([]))
            for attribute in entry.attributes:
                _Reader(message).visit(attribute)
            found.append(message)
    return found, broken


def digest(text: str) -> str:
    """Eight hex digits of an English message, white space folded."""
    return hashlib.sha256(re.sub(r"\s+", " ", text).strip().encode()).hexdigest()[:8]


def faults(folder: Path = FOLDER) -> list[str]:
    """Everything that is wrong, one line each: language/file: message: what."""
    lines: list[str] = []
    names = sorted({path.name for path in folder.glob("*/*.ftl")})
    for language in ("en", *TRANSLATED):
        spoken: Counter[str] = Counter()
        for name in names:
            path = folder / language / name
            found, broken = messages(path) if path.exists() else ([], [])
            source = {m.name: m for m in messages(folder / "en" / name)[0]} if (folder / "en" / name).exists() else {}
            spoken.update(message.name for message in found)
            lines += [f"{language}/{name}: {what}" for what in broken]
            lines += [f"{language}/{name}: {m.name}: {what}" for m in found for what in _own(m, language)]
            if language != "en":
                lines += [f"{language}/{name}: {what}" for what in _against({m.name: m for m in found}, source)]
        lines += [f"{language}: {name}: stands {count} times" for name, count in spoken.items() if count > 1]
    return lines


def _own(message: Message, language: str) -> list[str]:
    lines = letters.faults(" ".join(message.words), language)
    lines += [
        f"a plural without {sorted(NEEDED[language] - keys)}" for keys in message.plurals if NEEDED[language] - keys
    ]
    return lines


def _against(found: dict[str, Message], source: dict[str, Message]) -> list[str]:
    lines = [f"{name}: missing" for name in source if name not in found]
    lines += [f"{name}: not in English" for name in found if name not in source]
    for name in found.keys() & source.keys():
        here, there = found[name], source[name]
        if here.stamp != digest(there.text):
            lines.append(f"{name}: {'stale' if here.status else 'unstamped'}")
        if here.variables != there.variables:
            lines.append(f"{name}: variables differ: {', '.join(sorted(here.variables ^ there.variables))}")
        if here.attributes != there.attributes:
            lines.append(f"{name}: attributes differ: {', '.join(sorted(here.attributes ^ there.attributes))}")
    return sorted(lines)


def stamp(
    names: set[str] | None, status: str = "draft", languages: tuple[str, ...] = TRANSLATED, folder: Path = FOLDER
) -> None:
    """Stamp the messages `names` anew; None: those without a stamp."""
    for english in sorted((folder / "en").glob("*.ftl")):
        source = {message.name: message for message in messages(english)[0]}
        for path in (folder / language / english.name for language in languages):
            if path.exists():
                path.write_text(_stamped(path, source, names, status), encoding="utf-8")


def _stamped(path: Path, source: dict[str, Message], names: set[str] | None, status: str) -> str:
    content = path.read_text(encoding="utf-8")
    for message in reversed(messages(path)[0]):
        if message.name in source and (not message.status if names is None else message.name in names):
            head = re.sub(r"(?m)^# (?:draft|reviewed) en=[0-9a-f]{8}\n\Z", "", content[: message.start])
            content = f"{head}# {status} en={digest(source[message.name].text)}\n{content[message.start :]}"
    return content


def summary(folder: Path = FOLDER) -> str:
    """How many messages of each language a native reader has reviewed."""
    lines = []
    for language in TRANSLATED:
        every = [message for path in sorted((folder / language).glob("*.ftl")) for message in messages(path)[0]]
        lines.append(f"{language}: {sum(m.status == 'reviewed' for m in every)} of {len(every)} messages reviewed")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stamp-new", action="store_true", help="stamp new translations as draft")
    parser.add_argument(
        "--stamp", nargs="+", metavar="ID", help="stamp these messages as draft, after translating them again"
    )
    parser.add_argument(
        "--reviewed", nargs="+", metavar=("LANGUAGE", "ID"), help="mark these messages as read by a native reader"
    )
    options = parser.parse_args()
    if options.stamp_new:
        stamp(None)
    if options.stamp:
        stamp(set(options.stamp))
    if options.reviewed:
        stamp(set(options.reviewed[1:]), "reviewed", (options.reviewed[0],))
    left = faults()
    print("\n".join(left) or "every sentence is there in every language and up to date")
    print(summary())
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
