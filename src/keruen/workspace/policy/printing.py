"""One language of an evaluation's publication; called in other processes (`running.hands`)."""

from pathlib import Path

from keruen.publish.policy.publish import publish_policy
from keruen.release.policy import PolicyRelease
from keruen.workspace.policy.audited import refuse


def language(release: PolicyRelease, folder: Path, code: str, cache: Path) -> None:
    """The report, the monitor and the workbook in one language. Problem audit-refused: nothing is written."""
    refuse(release, code)
    publish_policy(release, folder, code, cache)
