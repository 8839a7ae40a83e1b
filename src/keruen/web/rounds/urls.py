"""Programmes, rounds, forms, jobs."""

from django.urls import include, path

from keruen.web.rounds import jobs, views
from keruen.web.rounds.progress import views as progress
from keruen.web.rounds.releasing import views as releasing

app_name = "rounds"
urlpatterns = [
    path("", include("keruen.web.rounds.forms.urls")),
    path("", include("keruen.web.rounds.planning.urls")),
    path("p/<slug:slug>", views.programme, name="programme"),
    path("p/<slug:slug>/r/<str:code>", views.one_round, name="round"),
    path("p/<slug:slug>/r/<str:code>/publication/<str:language>/<path:name>", views.printed, name="printed"),
    path("p/<slug:slug>/r/<str:code>/build", jobs.ask_build, name="build"),
    path("p/<slug:slug>/r/<str:code>/release", releasing.release, name="release"),
    path("p/<slug:slug>/r/<str:code>/progress", progress.progress, name="progress"),
    path("p/<slug:slug>/r/<str:code>/state", progress.change_state, name="state"),
    path("p/<slug:slug>/jobs/<int:pk>", jobs.job, name="job"),
]
