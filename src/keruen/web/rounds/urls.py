"""Programmes, rounds, forms, jobs."""

from django.urls import path

from keruen.web.rounds import views

app_name = "rounds"
urlpatterns = [
    path("p/<slug:slug>", views.programme, name="programme"),
]
