"""Every address of the server, room by room."""

from django.urls import include, path

urlpatterns = [
    path("", include("keruen.web.shell.urls")),
    path("", include("keruen.web.accounts.urls")),
    path("", include("keruen.web.rounds.urls")),
    path("", include("keruen.web.collect.urls")),
    path("", include("keruen.web.review.urls")),
    path("", include("keruen.web.webform.urls")),
    path("", include("keruen.web.dashboard.urls")),
    path("", include("keruen.web.api.urls")),
]
handler404 = "keruen.web.shell.problems.not_found"
handler500 = "keruen.web.shell.problems.broken"
