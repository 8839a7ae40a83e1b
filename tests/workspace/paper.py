"""A printer that is quick: the key and text of each figure, nothing else. For tests of when something is printed."""

from pathlib import Path

from keruen.release.release import Release


def language(release: Release, folder: Path, code: str, cache: Path) -> list[str]:
    """A text instead of a report."""
    (folder / code).mkdir(parents=True, exist_ok=True)
    rows = release.figures.select(["key", "printed", "state"]).to_pylist()
    (folder / code / "report.txt").write_text("\n".join(" ".join(row.values()) for row in rows))
    return [f"{code}/report.txt"]


def workbook(release: Release, folder: Path, code: str) -> list[str]:
    """An empty one."""
    (folder / code).mkdir(parents=True, exist_ok=True)
    (folder / code / "workbook.txt").write_text("")
    return [f"{code}/workbook.txt"]


def dataset(release: Release, folder: Path) -> list[str]:
    """The fingerprint alone."""
    (folder / "figures.csv").write_text(release.about.fingerprint)
    return ["figures.csv"]
