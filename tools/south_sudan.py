"""Put South Sudan's round 11 in place: the programme of this repository and IOM DTM's workbook become a folder to build.

    python tools/south_sudan.py WORKBOOK.xlsx FOLDER
    keruen build FOLDER/rounds/11

The workbook (IOM DTM South Sudan, Mobility Tracking Round 11, CC BY) is not part of the repository; docs/south-sudan.md.
"""

import argparse
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from keruen.intake.spreadsheets.mapped_places import places_from_mapping
from keruen.intake.spreadsheets.mapping_file import load_mapping
from keruen.places.gazetteer import Gazetteer
from keruen.workspace.folder.raw import import_files

PROGRAMME = Path(__file__).resolve().parent.parent / "programmes" / "south-sudan-r11"
MAPPING = Path("mappings") / "baseline.yaml"


def prepare(workbook: Path, folder: Path, now: str) -> Path:
    """Copy the programme, write places.csv from the workbook, import the workbook; the round's folder."""
    shutil.copytree(PROGRAMME, folder, dirs_exist_ok=True)
    places = places_from_mapping(workbook, load_mapping(folder / MAPPING)).places
    Gazetteer.from_arrow(places).write(folder / "places.csv")
    chosen = folder / "rounds" / "11"
    import_files(chosen / "raw", [workbook], now)
    return chosen


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workbook", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    if not options.workbook.is_file():
        sys.exit(f"There is no file {options.workbook}.")
    print(prepare(options.workbook, options.folder, datetime.now(UTC).isoformat(timespec="seconds")))
