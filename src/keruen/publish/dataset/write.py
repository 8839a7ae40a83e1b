"""The door: a release's dataset into the folder of a publication."""

from pathlib import Path

from keruen.publish.dataset.describe import about, datapackage, dictionary_csv, dictionary_markdown
from keruen.publish.dataset.dtm import as_json
from keruen.publish.dataset.files import as_csv, as_parquet
from keruen.publish.dataset.full import every_column, listing
from keruen.publish.dataset.tables import data_tables
from keruen.release.release import Release


def dataset(release: Release) -> dict[str, bytes]:
    """The files of `publication/dataset/` by name; equal releases give equal bytes."""
    tables = (every_column(release), *data_tables(release))
    facts = about(release)
    files: dict[str, bytes] = {}
    for table in tables:
        files[f"{table.name}.csv"] = as_csv(table)
        files[f"{table.name}.parquet"] = as_parquet(table, facts)
    files["dtm.json"] = as_json(release)
    files["dictionary.csv"] = dictionary_csv(tables)
    files["dictionary.md"] = dictionary_markdown(release, tables)
    return {**files, "datapackage.json": datapackage(release, tables, files)}


def write_dataset(release: Release, publication: Path) -> tuple[Path, ...]:
    """Write `figures.csv` and `dataset/` into a publication's folder; the paths written."""
    folder = publication / "dataset"
    folder.mkdir(parents=True, exist_ok=True)
    contents = {publication / "figures.csv": listing(release)}
    contents |= {folder / name: content for name, content in dataset(release).items()}
    for path, content in contents.items():
        path.write_bytes(content)
    return tuple(contents)
