"""Addresses of the API, its description for people, and the page of keys."""

from django.urls import URLPattern, include, path, re_path

from keruen.web.api import answers, keys, reading
from keruen.web.api.methods import only_read
from keruen.web.api.v1 import api

_pages = ([path("p/<slug:slug>/api-keys", keys.keys, name="keys")], "api-keys")
_patterns, _app, _namespace = api.urls
urlpatterns = [
    path("", include(_pages)),
    path("api/v1/docs", reading.docs, name="api-docs"),
    path("api/v1/", ([only_read(one) for one in _patterns if isinstance(one, URLPattern)], _app, _namespace)),
    re_path(r"^api/(?P<rest>.*)$", answers.not_found),
]
