"""Doors for phones and browsers."""

from django.urls import include, path

app_name = "collect"
urlpatterns = [
    path("", include("keruen.web.collect.openrosa.urls")),
    path("", include("keruen.web.collect.people.urls")),
    path("", include("keruen.web.collect.sources.urls")),
    path("", include("keruen.web.collect.withdrawal.urls")),
]
