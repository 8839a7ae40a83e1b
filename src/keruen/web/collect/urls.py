"""Doors for phones and browsers."""

from django.urls import URLPattern

app_name = "collect"
urlpatterns: list[URLPattern] = []
