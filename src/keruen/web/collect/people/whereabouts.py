"""The place that an interview speaks of, read from its answers: it decides which people with an area may see it.

Only for what is not in a round's tables. Where no answer names a place of the programme, the interview is for those whose area
is the whole programme: a wrong guess would show personal data to the wrong person.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from keruen.web.collect.models import Quarantine, Submission
from keruen.web.collect.people.answers import lines
from keruen.web.review.reading.tables import gazetteer_of
from keruen.web.rounds.models import Programme

NOWHERE: tuple[str, ...] = ()
Item = TypeVar("Item", Submission, Quarantine)
_ASKED = ("settlement", "district", "region")  # questions of our instruments, the smallest unit first


def above(programme: Programme, xml: bytes) -> tuple[str, ...]:
    """The place of an interview and all that it lies in; none where it is not known."""
    if not (programme.path / "places.csv").is_file():
        return NOWHERE
    gazetteer = gazetteer_of(programme.path)
    said = {path.rsplit("/", 1)[-1]: answer for path, answer in lines(xml)}
    place = next((said[name] for name in _ASKED if said.get(name, "") in gazetteer), "")
    return tuple(item.id for item in gazetteer.chain(place)) if place else NOWHERE


def body(item: Submission | Quarantine) -> bytes:
    """The bytes as received."""
    return bytes(item.xml if isinstance(item, Submission) else item.body)


def within(found: Iterable[Item], held: Sequence[str], programme: Programme) -> Iterator[Item]:
    """Those of interviews that lie in the areas held; [""] is everywhere."""
    everywhere = "" in held
    return (item for item in found if everywhere or set(held) & set(above(programme, body(item))))
