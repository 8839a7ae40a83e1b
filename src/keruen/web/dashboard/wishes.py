"""What an address asks for: ?group= ?region= ?round= ?release= ?lang=. What the release does not have is not found."""

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from django.http import Http404, HttpRequest

from keruen.publish.telling.desk import Desk
from keruen.web.dashboard.finding import Found, desk, find
from keruen.web.dashboard.pages.chapters import Asked
from keruen.web.dashboard.pages.region import regions
from keruen.web.shell.language import language_of


@dataclass(frozen=True)
class Wish:
    """A request understood: the release, the language, the filters."""

    found: Found = field(compare=False)
    folders: tuple[
        Path, ...
    ]  # of the release that is asked for and of the newest of every round: equal ones, equal pages
    language: str
    asked: Asked
    old: bool  # a release was named, or a round that is not the newest

    @property
    def desk(self) -> Desk:
        """The release in the reader's language."""
        return desk(self.found.chosen.path, self.language)

    def query(self, **changed: str) -> str:
        """The filters as the end of an address, some of them changed; empty ones are left out."""
        values = {"group": self.asked.group, "region": self.asked.region, "lang": self.language}
        if self.old:
            values |= {"round": self.found.chosen.round.code, "release": self.found.chosen.fingerprint}
        return urlencode({name: value for name, value in (values | changed).items() if value})


def wish(request: HttpRequest, slug: str) -> Wish:
    """What is asked for. Http404: no such release, group or region."""
    fingerprint, round_ = request.GET.get("release", ""), request.GET.get("round", "")
    found = find(slug, round_, fingerprint)
    newest = found.rounds[0].pk == found.chosen.pk
    folders = tuple(row.path for row in (found.chosen, *found.rounds))
    made = Wish(found, folders, language_of(request), _asked(request), not newest)
    groups = {group.code for group in made.desk.programme.groups}
    if made.asked.group and made.asked.group not in groups:
        raise Http404
    if made.asked.region and made.asked.region not in regions(made.desk):
        raise Http404
    return made


def _asked(request: HttpRequest) -> Asked:
    return Asked(request.GET.get("group", ""), request.GET.get("region", ""))
