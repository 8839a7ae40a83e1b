"""What no file of a publication may say of the persons of a round, and the refusal of one that does."""

from collections.abc import Collection, Iterable

import pyarrow as pa
import pyarrow.compute as pc

from keruen.places.gazetteer import Gazetteer
from keruen.release.pii import Hit, known_persons
from keruen.terms.problems import Problem
from keruen.workspace.running.store import Store

NAMES = ("name", "full_name", "respondent_name", "informant_name", "enumerator_name", "username", "_submitted_by")
IDS = ("deviceid", "phonenumber", "imei", "subscriberid", "simserial")


def persons_of(store: Store, gazetteer: Gazetteer) -> dict[str, str]:
    """Text -> kind: who answered and asked as the interviews call them, what forms keep of phones, ids of submissions.

    From INTERVIEWS and every raw file's ANSWERS, before any correction. A name that is also the name of a place is left out:
    every publication prints places.
    """
    interviews = store.read("interviews")
    names = {text.rpartition("/")[2] for text in _texts(interviews, "informant")} | set(
        _texts(interviews, "enumerator")
    )
    ids = set(_texts(interviews, "record"))
    for path in sorted((store.folder / "read").glob("**/answers.parquet")):
        answers = store.read(path.relative_to(store.folder).with_suffix("").as_posix())
        names |= _answered(answers, NAMES)
        ids |= _answered(answers, IDS)
    places = {name.casefold() for place in gazetteer for name in place.names.values()}
    return {text: kind for text, kind in known_persons(names, ids).items() if text.casefold() not in places}


def refuse(hits: Collection[Hit]) -> None:
    """Problem release-person-found, with the first file and place, where there are hits."""
    if hits:
        first = min(hits, key=lambda hit: (hit.file, hit.place))
        raise Problem("release-person-found", n=len(hits), file=first.file, place=first.place, kind=first.kind)


def _texts(table: pa.Table, column: str) -> Iterable[str]:
    return (str(value) for value in pc.unique(table.column(column)).to_pylist() if value)


def _answered(answers: pa.Table, questions: tuple[str, ...]) -> set[str]:
    asked = answers.filter(pc.is_in(answers.column("question"), pa.array(questions)))
    return set(_texts(asked, "value"))
