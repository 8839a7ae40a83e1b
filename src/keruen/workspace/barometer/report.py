"""The files of a round for reading: a page, a workbook, the matrices, and the maps of a country that has tiles."""

from pathlib import Path

from keruen.workspace.barometer.drawing import matrix, on_tiles, tile_map
from keruen.workspace.barometer.outlook import HORIZONS, Outlook
from keruen.workspace.barometer.page import page
from keruen.workspace.barometer.workbook import workbook


def write_report(outlook: Outlook, folder: Path) -> list[Path]:
    """Write barometer.html, barometer.xlsx, matrix-<horizon>.svg and maps/<occupation>-<horizon>.svg; the files but the maps."""
    files = [folder / "barometer.html", folder / "barometer.xlsx"]
    files[0].write_text(page(outlook), encoding="utf-8")
    files[1].write_bytes(workbook(outlook))
    for horizon in HORIZONS:
        files.append(folder / f"matrix-{horizon}.svg")
        files[-1].write_text(matrix(outlook, horizon), encoding="utf-8")
    if on_tiles(outlook):
        maps = folder / "maps"
        maps.mkdir(exist_ok=True)
        for occupation in outlook.occupations:
            for horizon in HORIZONS:
                drawn = tile_map(outlook, occupation, horizon)
                (maps / f"{occupation}-{horizon}.svg").write_text(drawn, encoding="utf-8")
        files.append(maps)
    return files
