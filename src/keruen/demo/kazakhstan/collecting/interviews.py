"""Answers as the B2 form holds them: names of docs/instruments.md, values as text."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from keruen.demo.kazakhstan.calibrating.answering import Answer
from keruen.demo.kazakhstan.calibrating.figures import WRITTEN
from keruen.demo.kazakhstan.calibrating.people import Informant
from keruen.demo.kazakhstan.calibrating.settlements import Settlement
from keruen.demo.kazakhstan.collecting.submission import SAYS_SO, Answers, Submission, new_id, times
from keruen.terms.settings import Group, Programme

RECOMMENDS = 0.015  # of the informants name a further settlement
OPEN = ("nationality", "country_of_return", "country_of_destination", "origin", "destination")


@dataclass(frozen=True)
class Visit:
    """Where, when and by whom a settlement was visited."""

    settlement: Settlement
    day: datetime.date
    enumerator: str


def interview(
    visit: Visit, informant: Informant, answers: Mapping[str, Answer], programme: Programme, version: str, rng: Random
) -> Submission:
    """One interview of the B2 form. `answers`: group -> the informant's answer."""
    start, end, sent = times(visit.day, rng, rng.randint(14, 55))
    said = _opening(visit, start, end, rng) | {"outcome": "assessed", "consent": "yes"}
    said |= {"informant": informant.code, "informant_kind": informant.kind, "informant_sex": informant.sex}
    said |= _presence(answers)
    repeats: dict[str, list[Answers]] = {}
    for group in programme.groups:
        own, top = _group(group, answers[group.code], rng)
        said |= own
        if top:
            repeats[f"{group.prefix}_top"] = top
    said |= _closing(answers, rng)
    if rng.random() < RECOMMENDS:
        said["recommended_count"] = "1"
        repeats["recommended"] = [_recommended(visit.settlement, rng)]
    return Submission(new_id(rng), "keruen_b2", version, sent, visit.settlement.region, said, repeats)


def failed_visit(visit: Visit, version: str, rng: Random) -> Submission:
    """A visit that found nobody to ask: only the opening and the reason."""
    start, end, sent = times(visit.day, rng, 4)
    said = _opening(visit, start, end, rng) | {"outcome": visit.settlement.outcome}
    return Submission(new_id(rng), "keruen_b2", version, sent, visit.settlement.region, said)


def _opening(visit: Visit, start: str, end: str, rng: Random) -> Answers:
    s = visit.settlement
    mode = "phone" if rng.random() < 0.17 else "in_person"
    return {"start": start, "end": end, "region": s.region, "district": s.district, "settlement": s.id,
            "enumerator": visit.enumerator, "visit_date": visit.day.isoformat(), "mode": mode}  # fmt: skip


def _presence(answers: Mapping[str, Answer]) -> Answers:
    present = [g for g, a in answers.items() if a.voice.says in ("number", "band", "unknown")]
    unknown = [g for g, a in answers.items() if a.voice.says == "presence_unknown"]
    said = {"groups_present": " ".join(present), "groups_unknown": " ".join(unknown)}
    if len(present) + len(unknown) < len(answers):
        said["groups_confirmed"] = "OK"
    return {question: value for question, value in said.items() if value}


def _closing(answers: Mapping[str, Answer], rng: Random) -> Answers:
    listed = any(a.voice.basis == "register" for a in answers.values())
    odds = (0, 3, 5, 2, 0) if listed else (6, 2, 1, 0, 1)
    return {
        "recommended_count": "0",
        "observation_match": rng.choices(("nothing", "some", "most", "everything", "unknown"), (1, 4, 9, 4, 2))[0],
        "list_kept": rng.choices(("none", "partial", "most", "complete", "unknown"), odds)[0],
        "comment": SAYS_SO,
    }


def _recommended(settlement: Settlement, rng: Random) -> Answers:
    """A further settlement that the informant would visit."""
    group = rng.choice(("labour_migrant", "internal_migrant", "labour_migrant internal_migrant"))
    name = f"Synthetic hamlet {rng.randint(1, 400)}"
    return {"recommended_name": name, "recommended_region": settlement.region,
            "recommended_district": settlement.district, "recommended_group": group}  # fmt: skip


def _group(group: Group, answer: Answer, rng: Random) -> tuple[Answers, list[Answers]]:
    """The questions of one group, and the instances of its repeat."""
    voice, p = answer.voice, group.prefix
    if voice.says not in ("number", "band", "unknown"):
        return {}, []
    said = {f"{p}_answer": voice.says}
    if voice.says == "unknown":
        return said, []
    said |= {f"{p}_basis": voice.basis, f"{p}_scope": voice.scope, f"{p}_knowledge": voice.knowledge}
    if voice.basis in WRITTEN:
        said[f"{p}_covers"] = voice.covers
    if voice.scope == "part":
        said[f"{p}_part_name"] = voice.part_name
    if voice.households is not None:
        said[f"{p}_households"] = str(voice.households)
    if voice.says == "band":
        return said | {f"{p}_band": voice.band}, []
    said |= {f"{p}_persons": str(voice.persons)} | _flow(p, voice.persons, answer.began, rng)
    if answer.parts:
        said[f"{p}_known"] = " ".join(d.code for d in group.dimensions if d.code in answer.parts)
    top: list[Answers] = []
    for dimension, parts in answer.parts.items():
        if dimension in OPEN:
            more, top = _largest(p, parts)
        else:
            more = _each(p, dimension, parts)
        said |= more
    return said, top


def _largest(p: str, parts: Mapping[str, int]) -> tuple[Answers, list[Answers]]:
    named = sorted((c for c in parts if c != "other"), key=lambda c: (-parts[c], c))
    top = [{f"{p}_top_code": code, f"{p}_top_persons": str(parts[code])} for code in named]
    if not top:
        return {}, []
    return {f"{p}_top_count": str(len(named)), f"{p}_top_other": str(parts.get("other", 0))}, top


def _each(p: str, dimension: str, parts: Mapping[str, int]) -> Answers:
    stem = f"{p}_{'type' if dimension == 'migration_type' else dimension}"
    said = {f"{stem}_{category}": str(persons) for category, persons in parts.items()}
    if dimension == "reason":
        said[f"{stem}s"] = " ".join(parts)
    return said


def _flow(p: str, persons: int, began: bool, rng: Random) -> Answers:
    """Now and then the informant knows who was here before, who came and who left; always where nobody was here before."""
    if began:
        return {f"{p}_previous": "0", f"{p}_arrived": str(persons), f"{p}_left": "0"}
    if rng.random() >= 0.08:
        return {}
    left = rng.randint(0, persons // 6)
    arrived = rng.randint(0, persons // 3 + 1)
    previous = persons - arrived + left
    if previous < 0 or rng.random() < 0.1:
        previous = persons
    return {f"{p}_previous": str(previous), f"{p}_arrived": str(arrived), f"{p}_left": str(left)}
