"""Translations carry a status: each message in ru, kk, ky has a comment `# draft en=<hash>` or `# reviewed en=<hash>`.

The hash is of the English message. A message without a comment is new (`--stamp-new` stamps it as draft); one with another
hash is stale: translate it again, then stamp it by name (`--stamp ID ...`).
"""

import argparse
import hashlib
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "src/keruen/terms/sentences"
MESSAGE = re.compile(r"^([a-z][a-zA-Z0-9_-]*) *=(?:.*\n(?:(?:[ \t].*)?\n(?=[ \t])|[ \t].*\n)*)", re.MULTILINE)
STATUS = re.compile(r"# (draft|reviewed) en=([0-9a-f]{8})\n$")


def messages(path: Path) -> dict[str, tuple[str, str, str]]:
    """Messages of a file: id -> (text, status, hash in its comment); status "" where it carries none."""
    content = path.read_text(encoding="utf-8")
    found: dict[str, tuple[str, str, str]] = {}
    for match in MESSAGE.finditer(content):
        comment = STATUS.search(content[: match.start()])
        status, stamp = comment.groups() if comment else ("", "")
        found[match[1]] = (match[0].rstrip(), status, stamp)
    return found


def digest(text: str) -> str:
    """Eight hex digits of an English message, white space folded."""
    return hashlib.sha256(re.sub(r"\s+", " ", text).strip().encode()).hexdigest()[:8]


def faults() -> list[str]:
    """What is missing, unknown, unstamped or stale, one line each."""
    lines: list[str] = []
    for english in sorted((FOLDER / "en").glob("*.ftl")):
        source = messages(english)
        for language in ("ru", "kk", "ky"):
            path = FOLDER / language / english.name
            other = messages(path) if path.exists() else {}
            lines += [f"{language}/{english.name}: {name}: missing" for name in source.keys() - other.keys()]
            lines += [f"{language}/{english.name}: {name}: not in English" for name in other.keys() - source.keys()]
            for name in source.keys() & other.keys():
                if other[name][2] != digest(source[name][0]):
                    lines.append(f"{language}/{english.name}: {name}: {'stale' if other[name][1] else 'unstamped'}")
    return sorted(lines)


def stamp(names: set[str] | None) -> None:
    """Stamp the messages `names` anew as draft; None: those without a stamp."""
    for english in sorted((FOLDER / "en").glob("*.ftl")):
        source = messages(english)
        for language in ("ru", "kk", "ky"):
            path = FOLDER / language / english.name
            if path.exists():
                path.write_text(_stamped(path, source, names), encoding="utf-8")


def _stamped(path: Path, source: dict[str, tuple[str, str, str]], names: set[str] | None) -> str:
    content = path.read_text(encoding="utf-8")
    for name, (_, status, _) in messages(path).items():
        if name in source and (not status if names is None else name in names):
            mark = f"# draft en={digest(source[name][0])}\n"
            content = re.sub(rf"(?:^# (?:draft|reviewed) en=[0-9a-f]{{8}}\n)?^(?={re.escape(name)} *=)", mark, content, flags=re.M)
    return content


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stamp-new", action="store_true")
    parser.add_argument("--stamp", nargs="+", metavar="ID")
    options = parser.parse_args()
    if options.stamp_new:
        stamp(None)
    if options.stamp:
        stamp(set(options.stamp))
    left = faults()
    print("\n".join(left) or "every sentence is there in every language and up to date")
    sys.exit(1 if left else 0)
