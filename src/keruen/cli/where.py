"""Which round a person means."""

from pathlib import Path

from keruen.workspace.settings.programme import FILE as PROGRAMME
from keruen.workspace.settings.round import FILE as ROUND
from keruen.workspace.settings.round import choose_round


def find_round(where: str) -> Path:
    """The folder of a round: a folder named so, else a round's code; "" is the round around here, or the newest one.

    Problems: round-missing, programme-missing, workspace-round-unknown.
    """
    folder = Path(where or ".")
    if (folder / ROUND).is_file() or (folder / PROGRAMME).is_file():
        return choose_round(folder)
    if where and folder.is_dir():
        return choose_round(folder)
    inside = next((above for above in Path.cwd().parents if (above / ROUND).is_file()), None)
    return inside if inside and not where else choose_round(Path.cwd(), where)
