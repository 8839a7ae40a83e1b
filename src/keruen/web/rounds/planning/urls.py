"""Addresses of planning."""

from django.urls import path

from keruen.web.rounds.planning import list_views, views

_R = "p/<slug:slug>/r/<str:code>"
urlpatterns = [
    path(f"{_R}/plan", views.plan, name="plan"),
    path(f"{_R}/plan/frame.csv", views.frame_file, name="frame-file"),
    path(f"{_R}/plan/list", list_views.bring_list, name="bring-list"),
    path(f"{_R}/plan/list/<int:pk>", list_views.one_list, name="list"),
    path(f"{_R}/plan/select", views.select, name="select"),
    path(f"{_R}/assign", views.assign_rows, name="assign"),
    path(f"{_R}/team", views.team, name="team"),
    path(f"{_R}/days", views.days, name="days"),
    path(f"{_R}/next", views.begin_next, name="next"),
]
