"""How far a figure may be trusted, as data: profiles of credibility, and what is declared of the spread of estimates."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Profile:
    """How the facts of a settlement's interviews become points, and points a class (docs/methods/credibility.md)."""

    name: str = "default"
    version: int = 1
    one: int = 0  # points for one informant
    two: int = 5
    three: int = 10  # for three or more
    phone: int = 1  # taken off where more than half of the interviews were by phone
    green: int = 13  # the fewest points of a green settlement
    orange: int = 8
    veto: bool = False  # nothing matches the observation, or nobody agrees: red at best


DEFAULT = Profile()
PROFILES: dict[str, Profile] = {p.name: p for p in (DEFAULT, Profile("veto", veto=True))}


@dataclass(frozen=True)
class Uncertainty:
    """What is declared of informants' errors; all in hundredths (docs/methods/uncertainty.md)."""

    opinion: int = 30  # spread of the logarithm of estimates of one settlement, where the round has too few to tell
    observation: int = 20
    count: int = 5
    register: int = 5
    freedom: int = 30  # degrees of freedom from which the round's own spread is used
    rho: int = 20  # how far errors go in the same direction; no round can tell

    @property
    def declared(self) -> dict[str, int]:
        """The declared spread by basis, in hundredths."""
        return {
            "opinion": self.opinion, "observation": self.observation, "count": self.count, "register": self.register,
        }  # fmt: skip


@dataclass(frozen=True)
class Trust:
    """Both, as a programme sets them."""

    credibility: Profile = DEFAULT
    uncertainty: Uncertainty = field(default_factory=Uncertainty)
