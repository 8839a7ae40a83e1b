"""HTTP Digest (RFC 7616 with MD5, the one that phones speak): reading and checking an Authorization header.

Nonce counts are not checked: a phone uploads several files at once under one nonce, and they arrive in any order.
"""

import re
from dataclasses import dataclass
from hashlib import md5
from hmac import compare_digest

from keruen.web.accounts.digest import REALM
from keruen.web.accounts.models import DigestKey, User
from keruen.web.collect.openrosa import nonce

_PAIR = re.compile(r'(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))')


@dataclass(frozen=True)
class Checked:
    """Who it is, or why not; stale: the same password is right with a new nonce."""

    user: User | None
    stale: bool = False


def challenge(stale: bool = False) -> str:
    """The WWW-Authenticate header."""
    return f'Digest realm="{REALM}", qop="auth", nonce="{nonce.fresh()}", stale={"true" if stale else "false"}, algorithm=MD5'


def check(header: str, method: str, target: str) -> Checked:
    """Check the header of a request for a target (path with its query)."""
    said = {name: quoted or bare for name, quoted, bare in _PAIR.findall(header.partition(" ")[2])}
    age = nonce.age(said.get("nonce", ""))
    if age == "foreign" or said.get("uri", "") != target:
        return Checked(None)
    username = said.get("username", "")
    if not username.isascii():
        username = _as_utf8(username)
    key = DigestKey.objects.filter(user__username=username, user__is_active=True).select_related("user").first()
    if key is None or not compare_digest(_response(key.ha1, said, method), said.get("response", "")):
        return Checked(None)
    return Checked(None, stale=True) if age == "stale" else Checked(key.user)


def _response(ha1: str, said: dict[str, str], method: str) -> str:
    ha2 = _md5(f"{method}:{said.get('uri', '')}")
    if "qop" in said:
        return _md5(":".join((ha1, said["nonce"], said.get("nc", ""), said.get("cnonce", ""), said["qop"], ha2)))
    return _md5(f"{ha1}:{said['nonce']}:{ha2}")


def _md5(text: str) -> str:
    return md5(text.encode(), usedforsecurity=False).hexdigest()


def _as_utf8(text: str) -> str:
    """Headers are read as Latin-1; clients write a Cyrillic name as UTF-8."""
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text
