"""The steps of the gate. Each works in processes of its own; what the machine lacks is said, not failed."""

import json
import shutil
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from keruen.web.rounds.gate.confined import Ended, run
from keruen.web.rounds.gate.verdicts import Verdict

Told = Callable[[int], None]  # how many steps are done
SEEDS = (1, 2, 3, 4, 5)
_FILL = Path(__file__).parent / "java" / "TestFill.java"
_ENGINES = (
    Path(__file__).parents[2] / "webform" / "load" / "load.mjs",  # beside the built web form
    Path(__file__).parents[5] / "frontend" / "scripts" / "load.mjs",  # in a checkout
)
_MOST = 20  # notes of one step


def convert(xlsform: bytes) -> tuple[str, Verdict]:
    """pyxform: the XForm, or "" with its complaint."""
    ended = run([sys.executable, "-m", "keruen.web.rounds.gate.converting"], xlsform)
    if ended.code != 0:
        return "", Verdict("convert", "failed", _notes(ended))
    said = json.loads(ended.out)
    if "refused" in said:
        return "", Verdict("convert", "failed", (said["refused"],))
    return said["xform"], Verdict("convert", "passed", tuple(said["warnings"])[:_MOST])


def validate(folder: Path) -> Verdict:
    """ODK Validate reads folder/form.xml as a phone's library does."""
    java, jar = shutil.which("java"), _jar()
    if java is None or jar is None:
        return Verdict("validate", "absent")
    ended = run([java, "-Xmx512m", "-Djava.awt.headless=true", "-jar", str(jar), str(folder / "form.xml")])
    return Verdict("validate", "passed") if ended.code == 0 else Verdict("validate", "failed", _notes(ended))


def fill(folder: Path) -> Verdict:
    """JavaRosa fills folder/form.xml with made-up answers, several times in each of its languages.

    Failed: a fill broke off. Fills that ended with a rule broken are counted: made-up answers need not find a way through.
    """
    java, jar = shutil.which("java"), _jar()
    if java is None or jar is None or shutil.which("javac") is None:
        return Verdict("fill", "absent")
    call = [java, "-Xmx768m", "-cp", str(jar), str(_FILL), str(folder), *map(str, SEEDS)]
    ended = run(call)
    rows = [line.split("\t") for line in ended.out.decode("utf-8", "replace").splitlines() if "\t" in line]
    broken = tuple(dict.fromkeys(row[-1] for row in rows if row[0] == "broken"))
    if broken or ended.code != 0 or not rows:
        return Verdict("fill", "failed", broken[:_MOST] or _notes(ended), {"fills": len(rows)})
    languages = {row[1] for row in rows}
    whole = sum(row[0] == "whole" for row in rows)
    return Verdict("fill", "passed", (), {"fills": len(rows), "whole": whole, "languages": len(languages)})


def engine(folder: Path) -> Verdict:
    """The engine of the web form loads folder/form.xml and begins an interview."""
    node, script = _node(), next((path for path in _ENGINES if _complete(path)), None)
    if node is None or script is None:
        return Verdict("engine", "absent")
    ended = run([node, str(script), str(folder / "form.xml"), str(folder)])
    try:
        told = json.loads(ended.out or b"")
    except ValueError:
        return Verdict("engine", "failed", _notes(ended))
    notes = tuple(line for line in (str(told.get("message", "")),) if line)
    return Verdict("engine", "failed" if ended.code != 0 else "passed", notes)


def _node() -> str | None:
    """Node.js of the machine, or the one from PyPI that stands beside this Python (`make web` installs it where there is none)."""
    beside = str(Path(sys.executable).parent)
    return shutil.which("node") or shutil.which("node", path=beside)


def _complete(script: Path) -> bool:
    """Whether the script is here with the libraries that it loads."""
    return script.is_file() and (script.parents[1] / "node_modules" / "@getodk").is_dir()


def _jar() -> Path | None:
    """ODK Validate with JavaRosa, as the pyxform package carries it."""
    found = find_spec("pyxform")
    if found is None or found.origin is None:
        return None
    return next(Path(found.origin).parent.rglob("ODK_Validate.jar"), None)


def _notes(ended: Ended) -> tuple[str, ...]:
    if ended.code is None:
        return ("timeout",)
    said = ended.complaint or ended.out.decode("utf-8", "replace")
    lines = [
        line.strip() for line in said.splitlines() if line.strip() and not line.startswith(("\tat ", "Validating"))
    ]
    return tuple(dict.fromkeys(lines))[:_MOST]
