"""Before a server starts: nobody else listens on its port, nobody else serves its home."""

import errno
import fcntl
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from keruen.terms.problems import Problem

_FILE = "server.lock"


def check_port(host: str, port: int) -> None:
    """Problem serving-port-busy or serving-address-wrong; the web processes share a port and would not notice another server."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a server that has just ended is no hindrance
            tried.bind(address)
    except OSError as refused:
        if refused.errno == errno.EADDRINUSE:
            raise Problem("serving-port-busy", port=str(port)) from refused
        raise Problem("serving-address-wrong", address=f"{host}:{port}", message=str(refused.strerror)) from refused


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Hold a home for one server; the lock goes with its process. Problem serving-home-busy."""
    home.mkdir(parents=True, exist_ok=True)
    with (home / _FILE).open("a") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as held:
            raise Problem("serving-home-busy", home=str(home)) from held
        yield
