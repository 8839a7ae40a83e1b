"""A real server in processes of its own, on a home and a database of its own."""

import contextlib
import http.client
import os
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.web.phones import interview

TOKEN = "the-token-of-a-test-phone"
BOUNDARY = "keruen-boundary"

# A run in the background of a shell is deaf to Ctrl-C, and so would be the server that it starts.
_MAIN = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from keruen.cli.main import main; main()"
)


@dataclass
class RealServer:
    """Started and killed as often as one likes; the home and the database stay."""

    home: Path
    database: str
    port: int
    process: subprocess.Popen[bytes] | None = None
    log: Path | None = None  # where its complaints go

    @property
    def environment(self) -> dict[str, str]:
        """What its processes see."""
        keep = {name: value for name, value in os.environ.items() if not name.startswith(("KERUEN", "DJANGO"))}
        return keep | {"KERUEN_HOME": str(self.home), "KERUEN_DATABASE_URL": self.database}

    def rows(self) -> None:
        """One programme, one published form, one enumerator with a phone."""
        subprocess.run([sys.executable, "-m", "tests.web.server_rows"], env=self.environment, check=True)

    def start(self) -> None:
        """Start, and wait until it answers."""
        call = [sys.executable, "-c", _MAIN, "serve", "--home", str(self.home)]
        with open(self.log or os.devnull, "ab") as log:
            self.process = subprocess.Popen(
                [*call, "--port", str(self.port)], env=self.environment, stdout=log, stderr=log, start_new_session=True
            )
        for _ in range(300):
            with contextlib.suppress(OSError, http.client.HTTPException):
                client = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
                client.request("GET", "/health")
                if client.getresponse().status == 200:
                    return
            time.sleep(0.1)
        raise TimeoutError("the server did not answer within 30 s")

    def kill(self) -> None:
        """SIGKILL to every process of it."""
        if self.process is not None:
            everybody = []
            if self.process.poll() is None:
                server = psutil.Process(self.process.pid)
                everybody = [server, *server.children(recursive=True)]
            for one in everybody:
                with contextlib.suppress(psutil.NoSuchProcess):
                    one.kill()
            self.process.wait()
            psutil.wait_procs(everybody, timeout=5)
            self.process = None


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def body(instance: str) -> bytes:
    """A post of one interview, as a phone writes it."""
    return (
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="xml_submission_file"; filename="b2.xml"\r\n'
        "Content-Type: text/xml\r\n\r\n"
    ).encode() + interview(instance, "7") + f"\r\n--{BOUNDARY}--\r\n".encode()  # fmt: skip
