"""The whole evaluation: every stage that the facts allow, as rows of outcomes."""

from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.stages import four, gravity, indices, least, one, three, two


def evaluate(facts: Facts, plan: Plan) -> tuple[Outcome, ...]:
    """Outcomes of the four stages, in their order. What is missing is in them, as unknown and with the reason."""
    return (
        *one.components(facts, plan),
        *one.population(facts, plan),
        *one.classes(facts, plan),
        *two.dynamics(facts, plan),
        *two.countries(facts, plan),
        *two.quotas(facts, plan),
        *two.others(facts, plan),
        *least.flows(facts, plan),
        *three.internal(facts, plan),
        *indices.indices(facts, plan),
        *four.factors(facts, plan),
        *gravity.gravity(facts, plan),
    )
