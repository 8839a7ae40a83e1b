"""Files and folders that are there whole or not at all, whenever the process is killed.

A file is written beside its place and renamed onto it. A folder is exchanged with its successor in one call of the system
where there is one (Linux, macOS); elsewhere in two renames, and `recover` finishes what was interrupted between them.
"""

import ctypes
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex
from typing import Any

_NEW, _OLD = ".new", ".old"


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    place_file(path, lambda temporary: temporary.write_bytes(content))


def place_file(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` make a file beside `path`, then put it in the place of `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}{_NEW}")
    try:
        write(temporary)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def fresh_sibling(folder: Path) -> Path:
    """An empty folder beside `folder`, in which its successor is made; what interrupted runs left there is removed.

    Its name is new each time: a process that outlived its killed parent writes into the old one, which nobody reads.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    for left in folder.parent.glob(f".{folder.name}.*{_NEW}"):
        shutil.rmtree(left, ignore_errors=True)
    sibling = folder.with_name(f".{folder.name}.{token_hex(4)}{_NEW}")
    sibling.mkdir()
    return sibling


def put_in_place(sibling: Path, folder: Path) -> None:
    """Make the finished `sibling` the new `folder`; the folder that was there is removed afterwards."""
    if not folder.exists():
        os.rename(sibling, folder)
    elif _exchange(sibling, folder):
        shutil.rmtree(sibling, ignore_errors=True)
    else:
        old = folder.with_name(f".{folder.name}{_OLD}")
        shutil.rmtree(old, ignore_errors=True)
        os.rename(folder, old)
        os.rename(sibling, folder)
        shutil.rmtree(old, ignore_errors=True)


def recover(folder: Path) -> bool:
    """Give back the last good folder if a run was killed between two renames; says whether it had to."""
    old = folder.with_name(f".{folder.name}{_OLD}")
    if folder.exists() or not old.exists():
        return False
    os.rename(old, folder)
    return True


def _exchange(first: Path, second: Path) -> bool:
    """Exchange two folders in one system call; False where the system or the file system cannot."""
    if os.name != "posix":
        return False
    library: Any = ctypes.CDLL(None, use_errno=True)
    here, swap = -100, ctypes.c_uint(2)  # AT_FDCWD; RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS
    names = os.fsencode(first), os.fsencode(second)
    if hasattr(library, "renameat2"):
        return bool(library.renameat2(here, names[0], here, names[1], swap) == 0)
    return hasattr(library, "renamex_np") and bool(library.renamex_np(*names, swap) == 0)
