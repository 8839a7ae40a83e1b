"""Answers as phones expect them: the version header on each, text/xml, and a message that the enumerator reads."""

from xml.sax.saxutils import escape

from django.http import HttpResponse

_VERSION = "X-OpenRosa-Version"
ACCEPT = 10_000_000  # bytes of one post that we ask for; weak links lose less when a post breaks off
_XML = "text/xml; charset=utf-8"  # `application/xml` reads as "network proxy" on a phone


def with_headers(answer: HttpResponse) -> HttpResponse:
    """The same answer with what every OpenRosa answer carries."""
    answer.headers[_VERSION] = "1.0"
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


def xml(body: bytes, status: int = 200) -> HttpResponse:
    """An XML document."""
    return with_headers(HttpResponse(body, content_type=_XML, status=status))


def message(sentence: str, status: int) -> HttpResponse:
    """An OpenRosaResponse: the sentence is shown on the phone."""
    body = f'<OpenRosaResponse xmlns="http://openrosa.org/http/response"><message>{escape(sentence)}</message></OpenRosaResponse>'
    return xml(body.encode(), status)


def ready() -> HttpResponse:
    """The answer to HEAD before a submission: exactly 204, the accepted length, and no Location."""
    answer = with_headers(HttpResponse(status=204))
    answer.headers["X-OpenRosa-Accept-Content-Length"] = str(ACCEPT)
    return answer
