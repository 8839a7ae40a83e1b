"""Addresses of the pages of collection."""

from django.urls import path, re_path

from keruen.web.collect.people import downloads, odd, phones

urlpatterns = [
    path("p/<slug:slug>/phones", phones.phones, name="phones"),
    path("p/<slug:slug>/odd", odd.odd, name="odd"),
    re_path(r"^p/(?P<slug>[-\w]+)/odd/(?P<kind>[sq])/(?P<pk>[0-9]+)$", odd.one, name="odd-one"),
    path("p/<slug:slug>/odd/q/<int:pk>/bytes", downloads.quarantined, name="quarantined"),
    path("p/<slug:slug>/files/<int:pk>", downloads.attachment, name="file"),
]
