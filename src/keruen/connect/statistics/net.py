"""Asking a service: one GET at a time, a few tries, a name of our own; nothing else of the network is used."""

from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from keruen.terms.problems import Problem

LARGEST = 200_000_000  # bytes of one answer
AGAIN = (429, 500, 502, 503, 504)  # answers after which it is worth to ask again


@dataclass(frozen=True)
class Net:
    """How services are asked: the waits between tries in seconds, and what waits (time.sleep)."""

    agent: str
    wait: Callable[[float], None]
    waits: tuple[float, ...] = (1.0, 4.0)
    timeout: float = 60.0

    def get(self, service: str, address: str) -> bytes:
        """The answer's bytes. Problem policy-service-failed after the last try; only http and https are asked."""
        if not address.startswith(("https://", "http://")):
            raise Problem("policy-service-failed", service=service, address=address, message="http(s)?")
        for pause in (*self.waits, None):
            try:
                return self._once(address)
            except HTTPError as cause:
                again, message = cause.code in AGAIN, f"HTTP {cause.code}"
            except (URLError, HTTPException, TimeoutError, ConnectionError) as cause:
                again, message = True, str(getattr(cause, "reason", "") or cause)
            if pause is None or not again:
                break
            self.wait(pause)
        raise Problem("policy-service-failed", service=service, address=address, message=message)

    def _once(self, address: str) -> bytes:
        asked = Request(address, headers={"User-Agent": self.agent, "Accept": "application/json"})
        with urlopen(asked, timeout=self.timeout) as answer:
            content = bytes(answer.read(LARGEST + 1))
        if len(content) > LARGEST:
            raise URLError(f"> {LARGEST} bytes")
        return content
