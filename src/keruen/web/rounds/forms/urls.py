"""Addresses of forms."""

from django.urls import path

from keruen.web.rounds.forms import acts, views

urlpatterns = [
    path("p/<slug:slug>/forms", views.forms, name="forms"),
    path("p/<slug:slug>/forms/<int:pk>", acts.form, name="form"),
    path("p/<slug:slug>/forms/<int:pk>/form.<str:kind>", views.download, name="form-file"),
    path("p/<slug:slug>/forms/<int:pk>/<slug:what>", acts.act, name="form-act"),
]
