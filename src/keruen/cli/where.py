"""Which round a person means."""

from pathlib import Path

from keruen.terms.problems import Problem
from keruen.workspace.settings.programme import FILE as PROGRAMME
from keruen.workspace.settings.round import FILE as ROUND
from keruen.workspace.settings.round import ROUNDS, choose_round


def find_round(where: str) -> Path:
    """The folder of a round: a folder named so, else a round's code; "" is the round around here, or the newest one.

    Problems: round-missing, programme-missing, workspace-round-unknown; round-folder-other: a folder that is neither a
    round nor a programme, nor inside a round.
    """
    folder = Path(where or ".")
    if (folder / ROUND).is_file() or (folder / PROGRAMME).is_file():
        return choose_round(folder)
    if where and folder.is_dir() and not among_rounds(where):
        above = next((p for p in folder.resolve().parents if (p / ROUND).is_file()), None)
        if above is None and folder.resolve() != Path.cwd():
            raise Problem("round-folder-other", folder=where)
        return above or choose_round(folder)
    inside = next((above for above in Path.cwd().parents if (above / ROUND).is_file()), None)
    return inside if inside and not where else choose_round(Path.cwd(), where)


def among_rounds(code: str) -> bool:
    """Whether a round of the programme around here has this code: then a folder of the same name is not meant."""
    return any((home / ROUNDS / code / ROUND).is_file() for home in (Path.cwd(), *Path.cwd().parents))
