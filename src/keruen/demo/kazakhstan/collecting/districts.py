"""What made-up informants of the districts said before settlements were visited (B1): most settlements, rough and rounded numbers.

They forget villages with few migrants more often than others, and now and then name one where nobody is.
"""

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence
from random import Random

from keruen.demo.kazakhstan.calibrating.people import ENUMERATORS
from keruen.demo.kazakhstan.calibrating.settlements import Settlement
from keruen.demo.kazakhstan.collecting.round3 import World
from keruen.demo.kazakhstan.collecting.submission import SAYS_SO, Answers, Submission, new_id, times
from keruen.matrix.selecting.select import control
from keruen.terms.settings import Group, Programme, Round

FORGOTTEN, FEW_FORGOTTEN, FEW = 0.05, 0.3, 20  # how often a group of a settlement is left out, and one of few persons
INVENTED, UNSURE = 0.01, 0.03  # a group that is not there; "somebody, nobody knows how many"
SPREAD = 0.4  # of the logarithm of a district's number around the settlement's own
CONTROL = 5  # per cent of the settlements that no district named
Named = Mapping[str, Mapping[str, int | None]]  # settlement -> group -> persons; None: somebody


def named(seen: World, programme: Programme, rng: Random) -> Named:
    """What districts say of each assessed settlement; a settlement that they do not name is not among the keys."""
    found: dict[str, dict[str, int | None]] = defaultdict(dict)
    for settlement in _assessed(seen.settlements):
        for group in programme.groups:
            figure = seen.groups[group.code].figures.get(settlement.id)
            persons = figure.persons if figure else 0
            if persons:
                if rng.random() >= (FEW_FORGOTTEN if persons < FEW else FORGOTTEN):
                    found[settlement.id][group.code] = None if rng.random() < UNSURE else _rough(persons, rng)
            elif rng.random() < INVENTED:
                found[settlement.id][group.code] = rng.choice((5, 10, 15, 20))
    return dict(found)


def strata(seen: World, told: Named, round: Round) -> dict[str, str]:
    """Settlement -> its stratum in the frame: the region, or `control` for those drawn of what no district named."""
    planned = [s for s in seen.settlements if s.outcome != "not_planned"]
    drawn = set(control([s.id for s in _assessed(planned) if s.id not in told], CONTROL, round.code))
    return {s.id: "control" if s.id in drawn else s.region for s in planned}


def district_submissions(
    seen: World, told: Named, programme: Programme, round: Round, version: str, rng: Random
) -> list[Submission]:
    """One submission of the B1 form for each district with settlements that it names."""
    districts: dict[str, list[Settlement]] = defaultdict(list)
    for settlement in _assessed(seen.settlements):
        if settlement.id in told:
            districts[settlement.district].append(settlement)
    day = datetime.date.fromisoformat(round.start)
    made = []
    for number, (district, own) in enumerate(districts.items(), start=1):
        start, end, sent = times(day + datetime.timedelta(days=number % 4), rng, rng.randint(25, 70))
        region = own[0].region
        said = {
            "start": start, "end": end, "region": region, "district": district, "enumerator": f"E{ENUMERATORS[region][0]:02d}",
            "visit_date": start[:10], "mode": "phone", "consent": "yes", "informant": f"D{number:03d}",
            "informant_kind": "local_authority", "informant_sex": rng.choice(("male", "female")), "comment": SAYS_SO,
        }  # fmt: skip
        instances = [_instance(s.id, told[s.id], programme.groups) for s in own]
        made.append(Submission(new_id(rng), "keruen_b1", version, sent, region, said, {"listed": instances}))
    return made


def _assessed(settlements: Sequence[Settlement]) -> list[Settlement]:
    return [s for s in settlements if s.outcome == "assessed"]


def _rough(persons: int, rng: Random) -> int:
    """A number as somebody says it who was not there: rounded to tens, small ones to fives."""
    said = persons * rng.lognormvariate(0, SPREAD)
    step = 5 if said < 50 else 10 if said < 500 else 50
    return max(step, step * round(said / step))


def _instance(settlement: str, groups: Mapping[str, int | None], known: Sequence[Group]) -> Answers:
    said = {"listed_settlement": settlement, "listed_groups": " ".join(groups)}
    for group in known:
        if group.code in groups:
            persons, prefix = groups[group.code], f"b1_{group.prefix}"
            leaving = group.code in ("emigrant", "internal_emigrant")
            said[f"{prefix}_flow"] = "unknown" if persons is None else "outflow" if leaving else "inflow"
            if persons is not None:
                said[f"{prefix}_persons"] = str(persons)
    return said
