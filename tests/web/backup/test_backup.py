"""A server is backed up, a new one restored from it, and every row and file compared; a damaged file changes nothing."""

import os
import shutil
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from tests.web.databases import fresh_postgresql
from tests.web.real_server import RealServer

_KERUEN = [sys.executable, "-c", "from keruen.cli.main import main; main()"]
_ROWS = [sys.executable, "-m", "tests.web.backup.rows"]


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> RealServer:
    """A home with rows in every table of interest, uploads and a programme folder, on SQLite."""
    home = tmp_path_factory.mktemp("backup") / "home"
    made = RealServer(home, f"sqlite:///{home / 'keruen.sqlite3'}", 0)
    home.mkdir()
    subprocess.run([*_ROWS, "make"], env=made.environment, check=True)
    return made


@pytest.fixture(scope="module")
def backup(server) -> Path:
    """Its backup."""
    file = server.home.parent / "server.keruen"
    assert _keruen(server, "backup", file).returncode == 0
    return file


def _keruen(server: RealServer, verb: str, file: Path) -> subprocess.CompletedProcess[str]:
    call = [*_KERUEN, verb, str(file), "--home", str(server.home), "--lang", "en"]
    return subprocess.run(call, env=server.environment, check=False, capture_output=True, text=True)


def _rows(server: RealServer) -> str:
    told = subprocess.run([*_ROWS, "show"], env=server.environment, check=True, capture_output=True, text=True)
    return told.stdout


def _files(server: RealServer) -> dict[str, str]:
    kept = ("media", "programmes", "released")
    paths = [path for name in kept for path in (server.home / name).rglob("*") if path.is_file()]
    found = {path.relative_to(server.home).as_posix(): sha256(path.read_bytes()).hexdigest() for path in paths}
    return {name: digest for name, digest in found.items() if "/build/" not in name}


def _empty(tmp_path: Path, database: str = "") -> RealServer:
    home = tmp_path / "restored"
    return RealServer(home, database or f"sqlite:///{home / 'keruen.sqlite3'}", 0)


def test_every_row_and_every_file_comes_back(server, backup, tmp_path):
    new = _empty(tmp_path)
    done = _keruen(new, "restore", backup)
    assert done.returncode == 0, done.stderr
    assert _rows(new) == _rows(server)
    assert len(_rows(server).splitlines()) > 15
    assert _files(new) == _files(server)
    assert any(name.startswith("media/") for name in _files(new))
    assert any(name.endswith("cleaning.csv") for name in _files(new))


def test_a_backup_of_sqlite_is_restored_on_postgresql_and_back(server, backup, tmp_path):
    url = os.environ.get("KERUEN_TEST_DATABASE_URL", "")
    if not url:
        pytest.skip("KERUEN_TEST_DATABASE=postgresql starts the PostgreSQL that this test needs")
    new = _empty(tmp_path, fresh_postgresql(url, "restored"))
    assert _keruen(new, "restore", backup).returncode == 0
    assert _rows(new) == _rows(server)
    subprocess.run([*_ROWS, "more"], env=new.environment, check=True)  # keys go on from the highest
    again = tmp_path / "again.keruen"
    assert _keruen(new, "backup", again).returncode == 0
    last = _empty(tmp_path / "sqlite")
    assert _keruen(last, "restore", again).returncode == 0
    assert _rows(last) == _rows(new)


def test_a_backup_is_for_its_owner_alone_and_never_written_over(server, backup):
    assert backup.stat().st_mode & 0o777 == 0o600
    again = _keruen(server, "backup", backup)
    assert again.returncode == 2
    assert "is there already" in again.stderr + again.stdout


@pytest.mark.parametrize("how", ["cut", "flipped", "replaced", "no-backup"])
def test_a_damaged_backup_is_refused_with_a_sentence_and_writes_nothing(backup, tmp_path, how):
    broken = tmp_path / "broken.keruen"
    content = backup.read_bytes()
    if how == "replaced":
        with zipfile.ZipFile(backup) as old, zipfile.ZipFile(broken, "w") as new:
            for name in old.namelist():
                new.writestr(name, old.read(name) if name != "rows/accounts.user.jsonl" else b"")
    else:
        middle = len(content) // 2
        flipped = (
            content[:middle] + bytes(255 - byte for byte in content[middle : middle + 64]) + content[middle + 64 :]
        )
        broken.write_bytes({"cut": content[:middle], "flipped": flipped, "no-backup": b"PK nothing"}[how])
    new_server = _empty(tmp_path)
    told = _keruen(new_server, "restore", broken)
    assert told.returncode == 2
    assert "damaged" in told.stderr + told.stdout
    assert _files(new_server) == {}
    assert _rows(new_server) == ""


def test_a_server_that_is_there_is_not_restored_over(server, backup):
    before = _rows(server)
    told = _keruen(server, "restore", backup)
    assert told.returncode == 2
    assert "already" in told.stderr + told.stdout
    assert _rows(server) == before


def test_a_member_that_would_leave_the_home_is_refused(backup, tmp_path):
    evil = tmp_path / "evil.keruen"
    shutil.copy(backup, evil)
    with zipfile.ZipFile(evil, "a") as archive:
        archive.writestr("home/../../evil.txt", b"1")
    assert _keruen(_empty(tmp_path), "restore", evil).returncode == 2
    assert not (tmp_path.parent / "evil.txt").exists()
