"""The review desk."""

from django.urls import path

from keruen.web.review.acting import deeds
from keruen.web.review.asking import views as asking
from keruen.web.review.showing import views

app_name = "review"
_R = "p/<slug:slug>/r/<str:code>/desk"
urlpatterns = [
    path(_R, views.desk_inbox, name="inbox"),
    path(f"{_R}/help", views.keys, name="help"),
    path(f"{_R}/interview/<path:record>", views.interview, name="interview"),
    path(f"{_R}/place/<str:place>", views.place, name="place"),
    path(f"{_R}/act", deeds.do, name="act"),
    path(f"{_R}/file/<int:pk>", views.file, name="file"),
    path("asked", asking.asked_page, name="asked"),
    path("asked/<int:pk>", asking.answer, name="answer"),
]
