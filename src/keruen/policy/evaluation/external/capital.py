"""What those who come and go have learnt: the balance of a country's human capital by education and by speciality."""

from collections.abc import Mapping
from dataclasses import dataclass

from keruen.policy.evaluation.external.countries import Flow, together
from keruen.policy.evaluation.value import Value, divide, subtract


@dataclass(frozen=True)
class Balance:
    """One category: its flow, its share of arrivals and of departures (percent), and how many come for 100 who go.

    drift = share of arrivals - share of departures (percentage points): below zero, the country exchanges this category
    for others whatever the size of the flows.
    """

    category: str
    flow: Flow
    of_came: Value
    of_went: Value
    for_hundred: Value

    @property
    def drift(self) -> Value:
        """Share of arrivals less share of departures, in percentage points."""
        return subtract(self.of_came, self.of_went)


def balances(flows: Mapping[str, Flow]) -> tuple[Balance, ...]:
    """The balance of every category; shares are of the categories given, so `unknown` must be among them where it exists."""
    whole = together(flows.values())
    return tuple(
        Balance(
            category,
            flow,
            divide(flow.came, whole.came, 100.0),
            divide(flow.went, whole.went, 100.0),
            divide(flow.came, flow.went, 100.0),
        )
        for category, flow in flows.items()
    )
