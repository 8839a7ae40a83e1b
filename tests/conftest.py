"""How Hypothesis searches: the same examples in every run and no clock, so that a busy machine fails no test.

`pytest --hypothesis-profile search` looks for new examples.
"""

from hypothesis import HealthCheck, settings

settings.register_profile("same", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("same")
