"""Say in one sentence what is missing before anything is installed."""

import importlib.util
import sys

OLDEST = (3, 11)

if sys.version_info < OLDEST:
    sys.exit(
        f"Keruen needs Python 3.11 or newer; this is {sys.version.split()[0]}. "
        "Install a newer one and call: make demo PYTHON=python3.11"
    )
if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
    sys.exit(
        "Python's venv module is missing. On Debian or Ubuntu: apt-get install python3-venv; then call make again."
    )
