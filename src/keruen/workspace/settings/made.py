"""The two folders that everything made goes to, in a round as in an evaluation."""

from pathlib import Path


class Made:
    """What has a folder of its own, with what is derived and what leaves in it."""

    folder: Path

    @property
    def build(self) -> Path:
        """Everything derived; safe to delete."""
        return self.folder / "build"

    @property
    def publication(self) -> Path:
        """The last good publication."""
        return self.folder / "publication"
