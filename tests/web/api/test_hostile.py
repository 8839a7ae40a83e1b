"""Whatever schemathesis makes up from the API's own description, no answer is a fault of the server, and all keep their shape."""

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance

from tests.web.dashboard.released import judged

pytestmark = pytest.mark.django_db
BOUNDED = settings(
    max_examples=25, deadline=None, database=None, derandomize=True, phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


@pytest.fixture
def application():
    """The server's own door; the connection of the test's transaction outlives a request."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield get_wsgi_application()
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.mark.parametrize("mode", [schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE])
def test_no_made_up_request_breaks_the_server(programme, application, mode):
    judged(programme)
    described = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)
    tried: list[str] = []
    for operation in described.get_all_operations():
        one = operation.ok()
        if mode is schemathesis.GenerationMode.NEGATIVE and not list(one.iter_parameters()):
            continue  # nothing to be wrong

        @BOUNDED
        @given(case=one.as_strategy(generation_mode=mode))
        def answered(case):
            tried.append(case.operation.path)
            if "programme" in case.path_parameters and len(tried) % 2:
                case.path_parameters["programme"] = "kz"  # half of them get past the first lookup
            answer = case.call(headers={"X-Forwarded-For": str(len(tried)), "Accept-Encoding": "identity"})
            case.validate_response(answer, checks=[not_a_server_error, response_schema_conformance])

        answered()
    assert len(set(tried)) == (11 if mode is schemathesis.GenerationMode.POSITIVE else 9)
