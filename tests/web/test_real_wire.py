"""What only a real server shows: chunked posts, 102 files whole, answers that nobody waited for, and a log without secrets."""

import base64
import hashlib
import http.client
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.web.databases import fresh_database
from tests.web.phones import interview
from tests.web.real_server import BOUNDARY, TOKEN, RealServer, body, free_port

TYPE = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "X-OpenRosa-Version": "1.0"}
DOOR = f"/key/{TOKEN}/kz/submission?deviceID=t"
PASSWORD = "a password that no log may know"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A real server with one form, one phone, and its log in a file."""
    home = tmp_path_factory.mktemp("wire")
    made = RealServer(home, fresh_database(home, "wire"), free_port(), log=home / "log.txt")
    made.rows()
    made.start()
    yield made
    made.kill()


def said(server: RealServer, what: str) -> set[str]:
    listed = subprocess.run(
        [sys.executable, "-m", "tests.web.server_rows", what], env=server.environment, check=True,
        capture_output=True, text=True,
    )  # fmt: skip
    return set(listed.stdout.splitlines())


def ask(server: RealServer, method: str, path: str, content: bytes | None = None, **headers: str):
    client = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    client.request(method, path, content, {**(TYPE if content else {}), **headers})
    answer = client.getresponse()
    answer.read()
    return answer


def part(name: str, content: bytes) -> bytes:
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"; filename="{name}"\r\n'
    return head.encode() + b"Content-Type: image/jpeg\r\n\r\n" + content + b"\r\n"


def with_files(instance: str, files: dict[str, bytes]) -> bytes:
    end = f"--{BOUNDARY}--\r\n".encode()
    return body(instance).removesuffix(end) + b"".join(part(*item) for item in files.items()) + end


def test_a_chunked_post_is_taken(server):
    content = body("uuid:chunked")
    wire = socket.create_connection(("127.0.0.1", server.port), timeout=60)
    head = f"POST {DOOR} HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
    wire.sendall(f"{head}Content-Type: {TYPE['Content-Type']}\r\n\r\n".encode())
    for start in range(0, len(content), 100):
        piece = content[start : start + 100]
        wire.sendall(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
    wire.sendall(b"0\r\n\r\n")
    assert wire.recv(100).startswith(b"HTTP/1.1 201")
    wire.close()
    assert "uuid:chunked" in said(server, "received")


def test_a_hundred_and_two_files_arrive_byte_for_byte(server):
    files = {f"фото {n}%22.jpg": hashlib.sha256(str(n).encode()).digest() * (1 + 40 * n) for n in range(102)}
    assert ask(server, "POST", DOOR, with_files("uuid:102", files)).status == 201
    expected = {f"{name.replace('%22', chr(34))} {hashlib.sha256(data).hexdigest()}" for name, data in files.items()}
    assert said(server, "files") == expected
    for data in files.values():
        digest = hashlib.sha256(data).hexdigest()
        assert (server.home / "media" / digest[:2] / digest).read_bytes() == data


def test_who_did_not_wait_for_the_answer_sends_again_and_it_is_there_once(server):
    content = body("uuid:impatient")
    wire = socket.create_connection(("127.0.0.1", server.port))
    wire.sendall(f"POST {DOOR} HTTP/1.1\r\nHost: a\r\nContent-Type: {TYPE['Content-Type']}\r\n".encode())
    wire.sendall(f"Content-Length: {len(content)}\r\n\r\n".encode() + content)
    wire.close()
    assert ask(server, "POST", DOOR, content).status == 201
    assert ask(server, "POST", DOOR, content).status == 201
    assert "uuid:impatient" in said(server, "received")


def test_a_post_that_breaks_off_leaves_nothing_and_the_next_is_taken(server):
    content = body("uuid:cut")
    wire = socket.create_connection(("127.0.0.1", server.port))
    wire.sendall(f"POST {DOOR} HTTP/1.1\r\nHost: a\r\nContent-Type: {TYPE['Content-Type']}\r\n".encode())
    wire.sendall(f"Content-Length: {len(content)}\r\n\r\n".encode() + content[:200])
    wire.close()
    assert ask(server, "POST", DOOR, body("uuid:after")).status == 201
    assert "uuid:cut" not in said(server, "received")


def test_the_log_knows_neither_tokens_nor_passwords(server):
    basic = base64.b64encode(f"enumerator:{PASSWORD}".encode()).decode()
    ask(server, "GET", f"/key/{TOKEN}/kz/forms/99/form.xml")
    ask(server, "GET", f"/key/{TOKEN}-wrong/kz/formList")
    ask(server, "GET", "/o/kz/formList", Authorization=f"Basic {basic}")
    ask(server, "GET", f"/nowhere?token={TOKEN}&password={PASSWORD.replace(' ', '+')}")
    ask(server, "POST", "/sign-in", f"username=a&password={PASSWORD}".encode())
    log = Path(server.log).read_text(encoding="utf-8")
    assert "/key/***" in log, "nothing was logged: the test shows nothing"
    for secret in (TOKEN, PASSWORD, PASSWORD.replace(" ", "+"), basic, interview("uuid:102").decode()[:60]):
        assert secret not in log


def test_head_and_list_over_a_real_wire(server):
    head = ask(server, "HEAD", DOOR)
    assert (head.status, head.getheader("X-OpenRosa-Accept-Content-Length")) == (204, "10000000")
    listed = ask(server, "GET", f"/key/{TOKEN}/kz/formList?deviceID=a")
    assert (listed.status, listed.getheader("Content-Type")) == (200, "text/xml; charset=utf-8")
    assert int(listed.getheader("Content-Length")) > 0
    assert len(listed.msg.get_all("Date")) == 1
