"""The installable page and its doors, all under /w/: that is the folder its service worker serves; and the way of a rescue file."""

from django.urls import path

from keruen.web.webform import asked, forms, own, pages, sending
from keruen.web.webform.rescue import views as rescue

app_name = "webform"
urlpatterns = [
    path("w/", pages.app, name="app"),
    path("w/worker.js", pages.worker, name="worker"),
    path("w/app.webmanifest", pages.description, name="description"),
    path("w/api/start", forms.start, name="start"),
    path("w/api/forms/<int:pk>/form.xml", forms.form, name="form"),
    path("w/api/forms/<int:pk>/media/<path:name>", forms.media, name="media"),
    path("w/api/<slug:slug>/submission", sending.submission, name="submission"),
    path("w/api/asked/<int:pk>", asked.answer, name="asked"),
    path("p/<slug:slug>/rescue", rescue.rescue, name="rescue"),
    path("w/api/sent", own.sent, name="sent"),
    path("w/api/sent/<int:pk>", own.one, name="one"),
    path("w/api/sent/<int:pk>/files/<path:name>", own.one_file, name="file"),
]
