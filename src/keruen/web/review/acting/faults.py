"""Why an act was not done."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from keruen.terms.sentences import Speaker

if TYPE_CHECKING:
    from keruen.web.review.models import Act, Subject


_VALUES = ("cleaning-type", "cleaning-option")
_MENDABLE = frozenset({"desk-number", "desk-same-value", "desk-reason-missing", "desk-value-kind"})


class RefusedError(Exception):
    """An act that cannot be an entry: the id of a sentence, and its values."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code, self.params = code, params

    @property
    def mendable(self) -> bool:
        """Whether other words in the same form would be done; where not, nothing is offered to be sent again."""
        return self.code in _MENDABLE

    def tell(self, say: Speaker) -> str:
        """The sentence."""
        return say(self.code, **self.params)


def unfit(code: str, value: str, params: Mapping[str, str]) -> RefusedError:
    """Why an entry would not be used, in words of the desk: it names no row of a file that the reviewer has not opened."""
    if code == "cleaning-type" and params.get("kind") == "integer":
        return RefusedError("desk-number", value=value)
    if code in _VALUES:
        return RefusedError("desk-value-kind", value=value)
    return RefusedError(code, **params)


@dataclass
class StaleError(Exception):
    """Somebody else acted meanwhile: what they did since the revision that the reviewer saw; the value that is there."""

    subject: "Subject"
    acts: "list[Act]"
    found: str | None = None
