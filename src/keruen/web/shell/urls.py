"""The first page and the health of the server."""

from django.urls import path

from keruen.web.shell import views

app_name = "shell"
urlpatterns = [
    path("", views.home, name="home"),
    path("health", views.health, name="health"),
]
