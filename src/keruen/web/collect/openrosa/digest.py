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
    """Who it is, or why not; stale: the same password is right with a new nonce; wrong: this name has another password."""

    user: User | None
    stale: bool = False
    wrong: bool = False


def challenge(stale: bool = False) -> str:
    """The WWW-Authenticate header."""
    return f'Digest realm="{REALM}", qop="auth", nonce="{nonce.fresh()}", stale={"true" if stale else "false"}, algorithm=MD5'


@dataclass(frozen=True)
class Said:
    """An Authorization header, taken apart."""

    words: dict[str, str]

    @property
    def username(self) -> str:
        """The name as the account has it."""
        name = self.words.get("username", "")
        return name if name.isascii() else _as_utf8(name)


def read(header: str) -> Said:
    """Take a header apart."""
    return Said({name: quoted or bare for name, quoted, bare in _PAIR.findall(header.partition(" ")[2])})


def check(said: Said, method: str, target: str) -> Checked:
    """Check what was said at a request for a target (path with its query)."""
    age = nonce.age(said.words.get("nonce", ""))
    if age == "foreign" or said.words.get("uri", "") != target:
        return Checked(None)
    key = DigestKey.objects.filter(user__username=said.username, user__is_active=True).select_related("user").first()
    if key is None or not compare_digest(_response(key.ha1, said.words, method), said.words.get("response", "")):
        return Checked(None, wrong=True)
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
