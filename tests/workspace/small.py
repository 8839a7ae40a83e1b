"""A small programme with one mapped spreadsheet, its round and the round before; every answer is invented."""

from pathlib import Path

NOW = "2026-03-01T08:00:00+00:00"
PROGRAMME = """
code = "small"
country = "KAZ"
root = "KZ"
languages = ["en"]
synthetic = true

[title]
en = "A small programme (synthetic)"

[levels.1]
en = "region"
[levels.2]
en = "district"
[levels.9]
en = "settlement"

[[group]]
code = "labour_migrant"
[[group.dimension]]
code = "sex"
"""
ROUND = """
number = "{number}"
start = "{start}"
end = "{start}"
window = ["2024", "2025"]
previous = "{previous}"

[title]
en = "Round {number} (synthetic)"

[mappings]
"*.csv" = "../../mappings/table.yaml"
"""
MAPPING = """
sheet: any
header: {find: [place, persons]}
place:
  root: KZ
  levels: [{level: 9, code: place, name: name}]
interview: {informant: {column: informant}, basis: opinion, knowledge: well, informant_kind: local_authority}
groups:
  - group: labour_migrant
    numbers: {persons: persons}
    parts:
      - {dimension: sex, category: male, persons: men}
      - {dimension: sex, category: female, persons: women}
"""
PLACES = """place,level,parent,kind,name_en
KZ,0,,country,Kazakhstan
KZ-47,1,KZ,region,Mangystau region
KZ471000,2,KZ-47,district,Aktau
KZ473600,2,KZ-47,district,Karakiya
S1,9,KZ471000,settlement,Synthetic village 1
S2,9,KZ471000,settlement,Synthetic village 2
S3,9,KZ471000,settlement,Synthetic village 3
S4,9,KZ473600,settlement,Synthetic village 4
S5,9,KZ473600,settlement,Synthetic village 5
S6,9,KZ473600,settlement,Synthetic village 6
"""
WEST = """place,name,informant,persons,men,women
S1,Synthetic village 1,A,100,60,40
S1,Synthetic village 1,B,110,66,44
S2,Synthetic village 2,A,50,30,20
S3,Synthetic village 3,A,70,50,20
"""
EAST = """place,name,informant,persons,men,women
S4,Synthetic village 4,A,200,120,80
S5,Synthetic village 5,A,300,200,100
S6,Synthetic village 6,A,90,60,30
"""


def write_small(home: Path) -> Path:
    """Write the programme; gives the folder of its second round."""
    (home / "mappings").mkdir(parents=True)
    (home / "programme.toml").write_text(PROGRAMME)
    (home / "places.csv").write_text(PLACES)
    (home / "mappings/table.yaml").write_text(MAPPING)
    first = _round(home, "2025-1", "1", "2025-06-01", "")
    (first / "raw/all.csv").write_text(EAST.replace("300,200,100", "100,60,40"))
    second = _round(home, "2026-1", "2", "2026-02-01", "2025-1")
    (second / "raw/west.csv").write_text(WEST)
    (second / "raw/east.csv").write_text(EAST)
    return second


def _round(home: Path, code: str, number: str, start: str, previous: str) -> Path:
    folder = home / "rounds" / code
    (folder / "raw").mkdir(parents=True)
    (folder / "round.toml").write_text(ROUND.format(number=number, start=start, previous=previous))
    return folder


def correct(folder: Path, record: str, question: str, old: str, new: str) -> None:
    """Add an accepted correction."""
    path = folder / "cleaning.csv"
    head = path.read_text() if path.exists() else "record,path,old,new,reason,who,when,status\n"
    path.write_text(f"{head}{record},{question},{old},{new},called back,Test,2026-02-20,accepted\n")
