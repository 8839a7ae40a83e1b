"""A programme folder becomes a programme of the server, with every round that lies in it."""

from itertools import count
from pathlib import Path

from django.utils.text import slugify

from keruen.web.rounds.models import Programme, Round
from keruen.workspace.settings.programme import read_programme
from keruen.workspace.settings.round import FILE, ROUNDS, read_round

_LONGEST = 40  # letters of the word in addresses, before a number


def serve_folder(folder: Path, language: str) -> Programme:
    """The programme of a folder; called again it adds the rounds that are new. The newest round takes interviews."""
    title = read_programme(folder).title
    found = _known(folder.resolve()) or Programme.objects.create(
        slug=_free_slug(folder.resolve().name),
        title=title.get(language, next(iter(title.values()))),
        folder=str(folder.resolve()),
    )
    codes = _by_start(folder)
    for code in codes:
        Round.objects.get_or_create(
            programme=found, code=code, defaults={"state": "open" if code == codes[-1] else "closed"}
        )
    return found


def _known(folder: Path) -> Programme | None:
    """The programme of this folder, also where the folder was moved; another one of the same name is another programme."""
    found = Programme.objects.filter(folder=str(folder)).first()
    moved = None if found else Programme.objects.filter(slug=slugify(folder.name)).first()
    if moved is None or moved.path.exists():
        return found
    moved.folder = str(folder)
    moved.save(update_fields=["folder"])
    return moved


def _free_slug(name: str) -> str:
    """The word that stands for a programme in addresses: the folder's name in Latin letters, with a number where it is taken."""
    word = (slugify(name) or "programme")[:_LONGEST]
    taken = set(Programme.objects.values_list("slug", flat=True))
    return next(slug for n in count(1) if (slug := word if n == 1 else f"{word}-{n}") not in taken)


def _by_start(folder: Path) -> list[str]:
    """The codes of the rounds, the newest last: by their first day, because names need not follow time."""
    programme = read_programme(folder)
    found = [item for item in (folder / ROUNDS).iterdir() if (item / FILE).is_file()]
    return [item.name for item in sorted(found, key=lambda item: (read_round(item, programme).start, item.name))]
