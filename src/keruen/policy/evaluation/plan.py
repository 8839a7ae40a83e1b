"""What an evaluation is asked: the country, its regions in one vintage, the years, and the thresholds of its classes."""

from dataclasses import dataclass

from keruen.policy.evaluation.classes import makeup, tendency
from keruen.policy.evaluation.growth import FLOOR


@dataclass(frozen=True)
class Plan:
    """One evaluation. Years are calendar years; stocks are of 1 January of `first` and of the year after `last`.

    basis: `period` (the sum of all years decides a class) or `last` (the last year's balance does); window: years in the
    mean at each end of a tendency; factors: measures of the cross-section that are set beside net migration, as
    measure@dimensions of the series, with /population behind it for 10 000 inhabitants; blocs: definitions of the CIS.
    """

    country: str
    regions: tuple[str, ...]
    vintage: str
    first: int
    last: int
    basis: str = "period"
    window: int = tendency.WINDOW
    zone_rate: float = tendency.ZONE
    theta: float = tendency.THETA
    zone_share: float = makeup.ZONE
    floor: float = FLOOR
    blocs: tuple[str, ...] = ("cis_participants", "cis_charter")
    factors: tuple[str, ...] = ()
    factor_year: int = 0
    seed: int = 1

    @property
    def years(self) -> range:
        """Every calendar year."""
        return range(self.first, self.last + 1)

    @property
    def period(self) -> str:
        """first/last, as OUTCOMES writes it."""
        return f"{self.first}/{self.last}"

    @property
    def places(self) -> tuple[str, ...]:
        """The country and its regions."""
        return (self.country, *self.regions)
