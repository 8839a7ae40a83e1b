"""Files of interviews on the disk: what a killed server left half-written goes after a day, and nothing else."""

import os

from django.core.management import call_command

from keruen.web.collect.files import keep, place, sweep

NOW = 1_800_000_000.0
HOUR = 3600


def test_only_half_written_files_of_a_day_ago_are_swept(tmp_path):
    digest, _ = keep(tmp_path, [b"a photo"])
    ages = {".part-old": 25 * HOUR, ".part-young": 23 * HOUR, "other": 99 * HOUR}
    for name, age in ages.items():
        (tmp_path / name).write_bytes(b"half")
        os.utime(tmp_path / name, (NOW - age, NOW - age))
    os.utime(place(tmp_path, digest), (0, 0))
    assert sweep(tmp_path, NOW) == 1
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [".part-young", "other"]
    assert place(tmp_path, digest).read_bytes() == b"a photo"


def test_where_nothing_was_received_yet_nothing_is_swept(tmp_path):
    assert sweep(tmp_path / "media", NOW) == 0


def test_a_worker_that_starts_sweeps_first(db, tmp_path, monkeypatch, settings):
    settings.MEDIA_ROOT = tmp_path
    old = tmp_path / ".part-old"
    old.write_bytes(b"half")
    os.utime(old, (0, 0))
    begun = []
    monkeypatch.setattr(
        "keruen.web.rounds.management.commands.work.call_command", lambda name, **_: begun.append((name, old.exists()))
    )
    call_command("work")
    assert begun == [("qcluster", False)]
