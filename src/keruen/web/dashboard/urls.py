"""Public addresses: /d/ and what hangs from it, /embed/ for frames."""

from django.urls import path, re_path

from keruen.web.dashboard import downloads, releases, views

app_name = "dashboard"
urlpatterns = [
    path("d", views.programmes, name="programmes"),
    re_path(r"^d/font/(?P<weight>Regular|Semibold)\.woff$", downloads.font, name="font"),
    path("d/<slug:slug>", views.programme, name="programme"),
    re_path(
        r"^d/(?P<slug>[-\w]+)/part/(?P<name>[-\w]+)\.(?P<ending>csv|xlsx|svg|png)$", downloads.download, name="download"
    ),
    path("d/<slug:slug>/file/<path:path>", downloads.file, name="file"),
    path("embed/<slug:slug>/<slug:name>", views.embed, name="embed"),
    path("p/<slug:slug>/releases", releases.releases, name="releases"),
]
