"""Two ways in, the same doors: /key/<token>/<programme>/... and /o/<programme>/... with Digest or Basic."""

from django.urls import URLPattern, re_path

from keruen.web.collect.openrosa import views

_DOORS = (
    ("formList", views.forms),
    ("forms/(?P<pk>[0-9]+)/form.xml", views.form),
    ("forms/(?P<pk>[0-9]+)/manifest", views.form_manifest),
    ("forms/(?P<pk>[0-9]+)/media/(?P<name>.+)", views.form_media),
    ("submission", views.submission),
)
_WAYS = ("key/(?P<token>[A-Za-z0-9_-]+)/(?P<slug>[-a-zA-Z0-9_]+)", "o/(?P<slug>[-a-zA-Z0-9_]+)")

# With and without the final slash: a redirect of HEAD or POST loses the interview.
urlpatterns: list[URLPattern] = [
    *(re_path(f"^{way}/{door}/?$", view) for way in _WAYS for door, view in _DOORS),
    re_path("^(?:key|o)/", views.nothing),
]
