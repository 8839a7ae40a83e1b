"""What an informant withdrew does not come in: whole submissions, or the answers that name or reach the person."""

import re
from collections.abc import Collection

import pyarrow as pa
import pyarrow.compute as pc

from keruen.intake.findings import Notebook, Where
from keruen.intake.reading import Reading

_CONTACT = re.compile(
    r"name|full_?name|(informant|respondent|ki|person|contact)_(full_?)?name|.*(phone|telephone|tel_?num|mobile|whatsapp|e_?mail).*"
    r"|contact|imei|subscriberid|simserial|simid|signature|photo|audio|gps|_geolocation",
    re.IGNORECASE,
)


def is_contact(question: str) -> bool:
    """Whether a question asks who a person is or how to reach them; by its name, without groups."""
    return _CONTACT.fullmatch(re.split(r"[/.]", question)[-1]) is not None


def redacted(reading: Reading, source: str, whole: Collection[str], contacts: Collection[str], round: str) -> Reading:
    """A reading without these submissions, and without the contact answers of those; a note says that there were some."""
    gone, partly = (pa.array(sorted(group), pa.string()) for group in (whole, contacts))
    records, answers, findings = reading.records, reading.answers, reading.findings
    here = records.filter(pc.is_in(records.column("record"), gone)).num_rows
    asked = pa.array(
        [name for name in pc.unique(answers.column("question")).to_pylist() if is_contact(name)], pa.string()
    )
    named = pc.and_(pc.is_in(answers.column("record"), partly), pc.is_in(answers.column("question"), asked))
    dropped = pc.or_(pc.is_in(answers.column("record"), gone), named)
    touched = pa.array(sorted({*whole, *contacts}), pa.string())
    kept = findings.filter(pc.invert(pc.is_in(findings.column("record"), touched)))
    if not here and not pc.any(dropped).as_py():
        return Reading(records, answers, kept)
    notes = Notebook(round)
    notes.add("redact-dropped", "warning", Where(source), n=here or 1)
    left = records.filter(pc.invert(pc.is_in(records.column("record"), gone)))
    return Reading(left, answers.filter(pc.invert(dropped)), pa.concat_tables([kept, notes.table()]))
