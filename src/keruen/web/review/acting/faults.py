"""Why an act was not done."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from keruen.terms.sentences import Speaker

if TYPE_CHECKING:
    from keruen.web.review.models import Act, Subject


class RefusedError(Exception):
    """An act that cannot be an entry: the id of a sentence, and its values."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code, self.params = code, params

    def tell(self, say: Speaker) -> str:
        """The sentence."""
        return say(self.code, **self.params)


@dataclass
class StaleError(Exception):
    """Somebody else acted meanwhile: what they did since the revision that the reviewer saw; the value that is there."""

    subject: "Subject"
    acts: "list[Act]"
    found: str | None = None
