"""Programmes, rounds, forms, jobs."""

from django.urls import include, path

from keruen.web.rounds import jobs, views

app_name = "rounds"
urlpatterns = [
    path("", include("keruen.web.rounds.forms.urls")),
    path("p/<slug:slug>", views.programme, name="programme"),
    path("p/<slug:slug>/r/<str:code>", views.one_round, name="round"),
    path("p/<slug:slug>/r/<str:code>/build", jobs.ask_build, name="build"),
    path("p/<slug:slug>/r/<str:code>/release", jobs.ask_release, name="release"),
    path("p/<slug:slug>/jobs/<int:pk>", jobs.job, name="job"),
]
