"""Addresses of other servers and files."""

from django.urls import path

from keruen.web.collect.sources import views

urlpatterns = [
    path("p/<slug:slug>/r/<str:code>/sources", views.sources, name="sources"),
    path("p/<slug:slug>/r/<str:code>/bring", views.bring_file, name="bring-file"),
]
