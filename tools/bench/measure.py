"""One program in a process of its own: wall time, processor time and the most memory that the whole process held."""

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = {
    "keruen": ("with_keruen.py", "Keruen's expressions on DuckDB"),
    "sql": ("with_sql.py", "hand-written DuckDB SQL"),
    "pandas": ("with_pandas.py", "pandas, whole columns"),
    "plain": ("with_pandas_plain.py", "pandas, a function per settlement"),
}


@dataclass(frozen=True)
class Measured:
    """What one run took."""

    program: str
    rows: int
    seconds: float
    processor: float
    megabytes: int
    memory: str  # the engine's memory limit; pandas knows none
    load: float  # of the machine when it began


def measure(program: str, data: Path, out: Path, rows: int, memory: str) -> Measured:
    """Run a program of PROGRAMS to its end."""
    return measure_script(program, PROGRAMS[program][0], data, out, rows, memory)


def measure_script(
    program: str, name: str, data: Path, out: Path, rows: int, memory: str, options: tuple[str, ...] = ()
) -> Measured:
    """Run a script of this folder to its end in an empty folder; raises CalledProcessError where it fails."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    script = Path(__file__).parent / name
    load, began = os.getloadavg()[0], time.monotonic()
    process = subprocess.Popen(
        [sys.executable, str(script), str(data), str(out), memory, *options], stderr=subprocess.PIPE
    )
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(
            process.returncode, process.args, stderr=said.decode(errors="replace")[-2000:]
        )
    for kept in out.glob("kept-*"):
        kept.unlink()
    peak = used.ru_maxrss // 1024 if sys.platform != "darwin" else used.ru_maxrss // 1024**2
    return Measured(program, rows, seconds, used.ru_utime + used.ru_stime, peak, memory, load)
