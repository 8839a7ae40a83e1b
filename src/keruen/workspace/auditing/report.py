"""The files of an audit's report."""

from pathlib import Path

from keruen.audit.audit import Audit
from keruen.workspace.auditing.bundle import REPORT
from keruen.workspace.auditing.page import page
from keruen.workspace.auditing.workbook import workbook


def write_report(audit: Audit, path: Path, into: Path | None, language: str) -> list[Path]:
    """Write the workbook and the page: into a folder, else inside the audited folder or beside the audited file."""
    folder = into or (path if path.is_dir() else path.parent)
    folder.mkdir(parents=True, exist_ok=True)
    stem = REPORT if path.is_dir() else f"{path.stem}.{REPORT}"
    files = [folder / f"{stem}.xlsx", folder / f"{stem}.html"]
    files[0].write_bytes(workbook(audit, language))
    files[1].write_text(page(audit, language), encoding="utf-8")
    return files
