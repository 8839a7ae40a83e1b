"""Addresses of the page on which an informant's withdrawal is carried out."""

from django.urls import path, re_path

from keruen.web.collect.withdrawal import views

urlpatterns = [
    path("p/<slug:slug>/r/<str:code>/withdrawal/<path:record>", views.of_the_desk, name="withdrawal"),
    re_path(
        r"^p/(?P<slug>[-\w]+)/odd/(?P<kind>[sq])/(?P<pk>[0-9]+)/withdrawal$", views.of_the_odd, name="withdrawal-odd"
    ),
]
