"""What each question means for the estimates: the one thing that intake knows of a form.

Our own instruments carry the roles in their tables; for a form that is not ours a person writes the same table as a CSV
file (`b2.bindings.csv` beside `b2.xlsx`).
"""

import csv
import io
from enum import StrEnum

import pyarrow as pa

from keruen.forms.making.expand import rows
from keruen.terms.arrow import from_rows
from keruen.terms.problems import Problem
from keruen.terms.settings import Programme, Round
from keruen.terms.tables import BINDINGS


class Role(StrEnum):
    """What an answer is."""

    PLACE = "place"  # the place itself, as an id
    PLACE_NAME = "place_name"  # its name, where the list does not have it
    PLACE_REGION = "place_region"  # the region (level 1) of a place that is named only
    PLACE_DISTRICT = "place_district"  # and its district
    COORDINATES = "coordinates"
    ENUMERATOR = "enumerator"
    DATE = "date"
    MODE = "mode"
    OUTCOME = "outcome"
    CONSENT = "consent"
    INFORMANT = "informant"
    INFORMANT_KIND = "informant_kind"
    INFORMANT_SEX = "informant_sex"
    OBSERVATION = "observation"
    LIST = "list"
    GROUPS_PRESENT = "groups_present"
    GROUPS_UNKNOWN = "groups_unknown"
    GROUPS_CONFIRMED = "groups_confirmed"  # the groups left out of both are not there; says so where both are empty
    ANSWER_KIND = "answer_kind"
    NUMBER = "number"
    BAND = "band"
    BASIS = "basis"
    COVERS = "covers"
    SCOPE = "scope"
    PART_NAME = "part_name"  # the name of the part of the settlement that the number speaks of
    KNOWLEDGE = "knowledge"
    DIMENSIONS_KNOWN = "dimensions_known"
    PART_CODE = "part_code"  # in a repeat: the category
    PART = "part"  # a part of the number: of `category`, or of the category that part_code names
    FLOW_PREVIOUS = "flow_previous"
    FLOW_ARRIVED = "flow_arrived"
    FLOW_LEFT = "flow_left"
    HOUSEHOLDS = "households"  # of the whole settlement
    ACCESS = "access"
    DISTANCE = "distance"
    RECOMMENDED_NAME = "recommended_name"
    RECOMMENDED_REGION = "recommended_region"
    RECOMMENDED_DISTRICT = "recommended_district"
    RECOMMENDED_GROUP = "recommended_group"
    LISTED_PLACE = "listed_place"
    LISTED_NAME = "listed_name"
    LISTED_GROUPS = "listed_groups"
    LISTED_FLOW = "listed_flow"
    LISTED_NUMBER = "listed_number"
    COMMENT = "comment"


def bindings(instrument: str, programme: Programme, round: Round) -> pa.Table:
    """BINDINGS of our own instrument (b1, b2, services): the rows of its form that have a role; empty cells are null."""
    found = [
        {name: getattr(row, name) or None for name in BINDINGS.names if name != "question"} | {"question": row.name}
        for row in rows(instrument, programme, round)
        if row.role
    ]
    return from_rows(BINDINGS, [row | {"role": Role(str(row["role"]))} for row in found])


def read_bindings(text: str, file: str) -> pa.Table:
    """BINDINGS from the text of a CSV file named `file`. Problems: column-missing, forms-role-unknown."""
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    columns = tuple(name.strip() for name in reader.fieldnames or ())
    for needed in ("question", "role"):
        if needed not in columns:
            raise Problem("column-missing", file=file, sheet="", column=needed, columns=", ".join(columns))
    found = []
    for line, raw in enumerate(reader, start=2):
        row = {
            str(name).strip(): (value or "").strip()
            for name, value in raw.items()
            if name is not None and isinstance(value, str)
        }
        if not any(row.values()):
            continue
        if row["role"] not in set(Role):
            raise Problem("forms-role-unknown", file=file, row=line, role=row["role"], roles=", ".join(Role))
        found.append({name: row.get(name) or None for name in BINDINGS.names} | {"question": row["question"]})
    return from_rows(BINDINGS, found)
