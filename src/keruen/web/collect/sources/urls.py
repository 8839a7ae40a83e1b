"""Addresses of other servers and files."""

from django.urls import path

from keruen.web.collect.sources import files, views

urlpatterns = [
    path("p/<slug:slug>/r/<str:code>/sources/files", files.files, name="pulled-files"),
    path("p/<slug:slug>/r/<str:code>/sources/files/<int:pk>", files.one, name="pulled-file"),
    path("p/<slug:slug>/r/<str:code>/sources", views.sources, name="sources"),
    path("p/<slug:slug>/r/<str:code>/bring", views.bring_file, name="bring-file"),
]
