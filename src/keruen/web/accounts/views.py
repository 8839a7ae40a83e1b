"""Signing in and out, and one's own account."""

import base64
from io import BytesIO

import segno
from django.contrib import messages
from django.contrib.auth import authenticate, login, logout, update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from keruen.terms.languages import LANGUAGES
from keruen.web.accounts import throttle, totp
from keruen.web.accounts.audit import note
from keruen.web.accounts.digest import keep_digest
from keruen.web.accounts.models import User
from keruen.web.shell.language import keep_language, speaker
from keruen.web.shell.problems import told

_HALF = "half-signed-in"  # the session of a person whose password was right and whose code is still to come


@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Ask for name and password."""
    failed = False
    if request.method == "POST":
        username = request.POST.get("username", "")
        user = authenticate(request, username=username, password=request.POST.get("password", ""))
        if isinstance(user, User):
            return _let_in(request, user)
        failed = True
        note(request, "sign-in-failed", username)
    data = {"failed": failed, "next": _next(request), "nobody": not User.objects.exists()}
    return render(request, "accounts/sign_in.html", data, status=401 if failed else 200)


def _let_in(request: HttpRequest, user: User) -> HttpResponse:
    if user.totp_secret:
        request.session.cycle_key()
        request.session[_HALF] = user.pk
        return redirect(f"/sign-in/code?next={_next(request)}")
    return _enter(request, user)


def _enter(request: HttpRequest, user: User) -> HttpResponse:
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    language = speaker(request).language
    if not user.language_chosen and user.language != language:  # phones and jobs speak as the pages do
        user.language = language
        user.save(update_fields=["language"])
    note(request, "sign-in", user.username)
    return redirect(_next(request))


@require_http_methods(["GET", "POST"])
def second_factor(request: HttpRequest) -> HttpResponse:
    """Ask for the six digits. Wrong ones are counted with the wrong passwords of the account."""
    user = User.objects.filter(pk=request.session.get(_HALF, 0), is_active=True).first()
    if user is None:
        return redirect("accounts:sign-in")
    if throttle.locked(request, user.username):
        request.session.flush()
        return told(request, "web-too-many", 429)
    wrong = request.method == "POST"
    if wrong:
        if totp.good(user, request.POST.get("code", "")):
            del request.session[_HALF]
            return _enter(request, user)
        throttle.failed(
            request, user.username
        )  # not in the session: a new sign-in with the password begins no new count
        note(request, "code-failed", user.username)
    shown = {"failed": wrong, "next": _next(request)}
    return render(request, "accounts/code.html", shown, status=401 if wrong else 200)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Sign out."""
    logout(request)
    return redirect("shell:home")


@login_required
@require_http_methods(["GET", "POST"])
def account(request: HttpRequest) -> HttpResponse:
    """One's own language and password."""
    user = request.user
    assert isinstance(user, User)
    faults: list[str] = []
    if request.method == "POST":
        faults = _change(request, user)
        if not faults:
            answer = redirect("accounts:account")
            keep_language(answer, user.language)  # else what was chosen before in this browser would stand over it
            return answer
    return render(request, "accounts/account.html", {"faults": faults}, status=422 if faults else 200)


def _change(request: HttpRequest, user: User) -> list[str]:
    say = speaker(request)
    language = request.POST.get("own_language", "")
    if language in LANGUAGES:
        user.language, user.language_chosen = language, True
        user.save(update_fields=["language", "language_chosen"])
        note(request, "language", user.username, detail=language)
    new = request.POST.get("new_password", "")
    if not new:
        return []
    if not user.check_password(request.POST.get("password", "")):
        return [say("web-password-old-wrong")]
    try:
        validate_password(new, user)
    except ValidationError:
        return [say("web-password-weak")]
    user.set_password(new)
    user.save(update_fields=["password"])
    keep_digest(user, new)
    update_session_auth_hash(request, user)
    note(request, "password", user.username)
    messages.success(request, say("web-password-changed"))
    return []


@login_required
@require_http_methods(["GET", "POST"])
def set_second_factor(request: HttpRequest) -> HttpResponse:
    """Begin or end the use of a second factor; begun only when a first code was right."""
    user = request.user
    assert isinstance(user, User)
    if request.method == "GET":
        request.session["new-totp"] = totp.new_secret()
    secret = request.session.get("new-totp", "")
    failed = False
    if request.method == "POST":
        off = bool(user.totp_secret)
        if totp.good(user, request.POST.get("code", ""), "" if off else secret):
            User.objects.filter(pk=user.pk).update(totp_secret="" if off else secret)
            note(request, "second-factor-off" if off else "second-factor-on", user.username)
            return redirect("accounts:account")
        failed = True
    picture = BytesIO()
    segno.make(totp.address(user, secret)).save(picture, kind="png", scale=5)
    data = {"picture": base64.b64encode(picture.getvalue()).decode(), "secret": secret, "failed": failed}
    return render(request, "accounts/second_factor.html", data, status=422 if failed else 200)


def too_many(request: HttpRequest, credentials: object = None, *rest: object, **more: object) -> HttpResponse:
    """The page of somebody who tried too often."""
    return told(request, "web-too-many", 429)


def _next(request: HttpRequest) -> str:
    wish = request.POST.get("next") or request.GET.get("next") or "/"
    safe = url_has_allowed_host_and_scheme(wish, {request.get_host()}, require_https=request.is_secure())
    return wish if safe else "/"
