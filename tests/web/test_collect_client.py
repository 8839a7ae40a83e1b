"""JavaRosa, the engine of ODK Collect, fills and sends every instrument to a real server; intake then reads what it wrote."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pyxform import __file__ as pyxform_file

from keruen.intake.read import read
from keruen.workspace.folder.forms import read_models
from tests.web.databases import fresh_database
from tests.web.real_server import TOKEN, RealServer, free_port
from tests.web.server_forms_names import INSTRUMENTS

SOURCE = Path(__file__).parents[3] / "shared/tools/collect_client/CollectSim.java"
JAR = Path(pyxform_file).parent / "validators/odk_validate/bin/ODK_Validate.jar"
SEEDS = (1, 2)

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SOURCE.is_file(), reason="../shared/tools/collect_client is not here"),
    pytest.mark.skipif(shutil.which("javac") is None, reason="no JDK on this machine"),
]


def _call(server: RealServer, *rest: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.web.server_forms", *rest], env=server.environment, check=True,
        capture_output=True, text=True,
    )  # fmt: skip
    return done.stdout.strip()


@pytest.fixture(scope="module")
def client(tmp_path_factory) -> Path:
    """The compiled client."""
    folder = tmp_path_factory.mktemp("client")
    subprocess.run(["javac", "-nowarn", "-cp", str(JAR), "-d", str(folder), str(SOURCE)], check=True)
    return folder


def test_every_instrument_is_filled_sent_and_read(tmp_path, client):
    server = RealServer(tmp_path, fresh_database(tmp_path, "collect"), free_port())
    _call(server)
    server.start()
    try:
        address = f"http://127.0.0.1:{server.port}/key/{TOKEN}/kg"
        for seed in SEEDS:
            told = subprocess.run(
                ["java", "-cp", f"{client}{os.pathsep}{JAR}", "CollectSim", address, str(seed)],
                capture_output=True, text=True, timeout=120,
            )  # fmt: skip
            assert told.returncode == 0, told.stdout
            assert told.stdout.count("POST 201") == len(INSTRUMENTS), told.stdout
    finally:
        server.kill()
    assert _call(server, "bring") == str(len(SEEDS) * len(INSTRUMENTS))
    home = tmp_path / "programmes" / "kg"
    (raw,) = home.glob("rounds/*/raw/server")
    found = read(raw, read_models(home), raw.parents[1].name)
    errors = [row for row in found.findings.to_pylist() if row["severity"] == "error"]
    assert errors == []
    assert found.records.num_rows == len(SEEDS) * len(INSTRUMENTS)
    assert {row["instrument"] for row in found.records.to_pylist()} == set(INSTRUMENTS)
