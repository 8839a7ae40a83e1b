"""Addresses of the API, its description for people, and the page of keys."""

from django.urls import include, path, re_path

from keruen.web.api import answers, keys, reading
from keruen.web.api.v1 import api

_pages = ([path("p/<slug:slug>/api-keys", keys.keys, name="keys")], "api-keys")
urlpatterns = [
    path("", include(_pages)),
    path("api/v1/docs", reading.docs, name="api-docs"),
    path("api/v1/", api.urls),
    re_path(r"^api/(?P<rest>.*)$", answers.not_found),
]
