"""HXL hashtags of the columns (Humanitarian Exchange Language 1.1): what each column means, for the tools of the field.

Hashtags are those of the core schema; attributes may be free (`+labour`). People are tagged `#affected`, the hashtag that the
field's files and tools use for numbers of persons, with the group as attribute; HXL has none for people who move for other
reasons than an emergency. Persons carry `+ind`, households `+hh`, codes `+code`, English names `+name+i_en`.
"""

import re

_CORE = """
access activity adm1 adm2 adm3 adm4 adm5 affected beneficiary capacity cause channel contact country crisis currency date
delivery description event frequency geo group impact indicator inneed item loc meta modality need operations org output
population reached region respondee sector service severity status subsector targeted value
"""
CORE = frozenset(f"#{name}" for name in _CORE.split())
TAG = re.compile(r"#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*")

GROUPS = {
    "labour_migrant": "+migrants+labour", "return_migrant": "+migrants+returned", "emigrant": "+migrants+emigrated",
    "internal_migrant": "+migrants+internal+arrived", "internal_emigrant": "+migrants+internal+departed",
    "displaced": "+idps", "returnee": "+returnees",
}  # fmt: skip
_MEASURES = {"persons": "+ind", "households": "+hh"}
_COLUMNS = {
    "round": "#meta+round+code", "group": "#beneficiary+code", "group_name": "#beneficiary+name+i_en",
    "dimension": "#indicator+type+code", "dimension_name": "#indicator+type+name+i_en",
    "category": "#indicator+code", "category_name": "#indicator+name+i_en",
    "country_code": "#country+code+v_iso3", "place": "#loc+code", "value": "#indicator+num", "printed": "#indicator+text",
    "unit": "#indicator+unit", "state": "#status+code", "method": "#meta+method", "key": "#meta+id",
    "fingerprint": "#meta+fingerprint", "base": "#meta+base+id", "level": "#status+level",
    "measure": "#indicator+measure+code", "table": "#meta+table", "persons": "#affected+ind", "households": "#affected+hh",
    "settlements": "#indicator+settlements+num", "settlements_confirming": "#indicator+settlements+confirming+num",
    "settlements_left_out": "#indicator+settlements+left_out+num", "key_informants": "#indicator+informants+num",
    "countries": "#indicator+countries+num", "contribution": "#affected+ind+change", "share_persons": "#affected+ind+pct",
    "share_households": "#affected+hh+pct", "share_settlements": "#indicator+settlements+pct", "growth": "#indicator+change+pct",
    "n_settlements": "#meta+settlements+num", "n_informants": "#meta+informants+num", "n_none": "#meta+settlements+none+num",
    "n_unknown": "#meta+settlements+unknown+num", "n_not_assessed": "#meta+settlements+not_assessed+num",
    "n_at_least": "#meta+settlements+at_least+num",
}  # fmt: skip
_ADM = re.compile(r"adm(?P<level>[1-5])_(?P<what>code|pcode|name)")
_WHAT = {"code": "+code", "pcode": "+code+v_pcode", "name": "+name+i_en"}


def tag(column: str) -> str:
    """The hashtag of a column; a measure that has none of its own is an indicator with its name as attribute."""
    place = _ADM.fullmatch(column)
    if place:
        return f"#adm{place['level']}{_WHAT[place['what']]}"
    return _COLUMNS.get(column) or f"#indicator+{column}+num"


def people(group: str, measure: str) -> str:
    """The hashtag of a group's number: `#affected+migrants+labour+ind`, `#affected+idps+hh`."""
    return f"#affected{GROUPS.get(group, f'+{group}')}{_MEASURES[measure]}"
