"""A programme folder becomes a programme of the server, with every round that lies in it."""

from pathlib import Path

from keruen.web.rounds.models import Programme, Round
from keruen.workspace.settings.programme import read_programme
from keruen.workspace.settings.round import FILE, ROUNDS, read_round


def serve_folder(folder: Path, language: str) -> Programme:
    """The programme of a folder; called again it adds the rounds that are new. The newest round takes interviews."""
    title = read_programme(folder).title
    found, _ = Programme.objects.get_or_create(
        slug=folder.name,
        defaults={"title": title.get(language, next(iter(title.values()))), "folder": str(folder.resolve())},
    )
    codes = _by_start(folder)
    for code in codes:
        Round.objects.get_or_create(
            programme=found, code=code, defaults={"state": "open" if code == codes[-1] else "closed"}
        )
    return found


def _by_start(folder: Path) -> list[str]:
    """The codes of the rounds, the newest last: by their first day, because names need not follow time."""
    programme = read_programme(folder)
    found = [item for item in (folder / ROUNDS).iterdir() if (item / FILE).is_file()]
    return [item.name for item in sorted(found, key=lambda item: (read_round(item, programme).start, item.name))]
