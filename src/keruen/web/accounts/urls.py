"""Signing in and out, one's own account, the people of a programme, the audit log."""

from django.urls import path

from keruen.web.accounts import people, views

app_name = "accounts"
urlpatterns = [
    path("sign-in", views.sign_in, name="sign-in"),
    path("sign-in/code", views.second_factor, name="second-factor"),
    path("sign-out", views.sign_out, name="sign-out"),
    path("account", views.account, name="account"),
    path("account/second-factor", views.set_second_factor, name="set-second-factor"),
    path("p/<slug:slug>/people", people.people, name="people"),
    path("p/<slug:slug>/audit", people.audit_log, name="audit"),
]
