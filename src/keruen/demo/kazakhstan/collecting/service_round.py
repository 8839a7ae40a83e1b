"""Submissions of the service form: one informant for each settlement, for some a second one who knows less well."""

from collections.abc import Mapping
from random import Random

from keruen.demo.kazakhstan.calibrating.people import Informant
from keruen.demo.kazakhstan.calibrating.services import Access
from keruen.demo.kazakhstan.collecting.round3 import World
from keruen.demo.kazakhstan.collecting.submission import SAYS_SO, Answers, Submission, new_id, times
from keruen.terms.settings import Programme

SECOND = 0.15  # of the settlements with two informants and more


def service_submissions(
    seen: World, found: Mapping[str, Access], programme: Programme, version: str, rng: Random
) -> list[Submission]:
    """All submissions on services; what they reconcile to is `found`."""
    made: list[Submission] = []
    for s in seen.settlements:
        if s.id not in found:
            continue
        people = seen.people[s.id]
        asked = 2 if len(people) > 1 and not found[s.id].unknown and rng.random() < SECOND else 1
        for n in range(asked):
            visit = seen.visits[s.id][n]
            start, end, sent = times(visit.day, rng, rng.randint(5, 12))
            said = {"start": start, "end": end, "region": s.region, "district": s.district, "settlement": s.id,
                    "enumerator": visit.enumerator, "visit_date": visit.day.isoformat(), "mode": "in_person",
                    "consent": "yes", **_who(people[n])}  # fmt: skip
            said |= _first(found[s.id], programme) if n == 0 else _second(found[s.id], programme, rng)
            made.append(
                Submission(new_id(rng), "keruen_services", version, sent, s.region, said | {"comment": SAYS_SO})
            )
    return made


def _who(informant: Informant) -> Answers:
    return {"informant": informant.code, "informant_kind": informant.kind, "informant_sex": informant.sex}


def _first(access: Access, programme: Programme) -> Answers:
    said = {"households": str(access.households)} if access.counted else {}
    for service in programme.services:
        if service in access.lacks:
            said |= {f"{service}_access": "no", f"{service}_distance": access.lacks[service]}
        else:
            said[f"{service}_access"] = "unknown" if service in access.unknown else "yes"
    return said


def _second(access: Access, programme: Programme, rng: Random) -> Answers:
    """A second opinion that leaves the result as it is: more households, a shorter way, or `yes` where the first says no."""
    said = {"households": str(round(access.households * rng.uniform(1.0, 1.25)))} if access.counted else {}
    for service in programme.services:
        said[f"{service}_access"] = "yes"
        if service in access.lacks and rng.random() < 0.8:
            bands = programme.bands[service]
            nearer = bands[rng.randint(0, bands.index(access.lacks[service]))]
            said |= {f"{service}_access": "no", f"{service}_distance": nearer}
    return said
