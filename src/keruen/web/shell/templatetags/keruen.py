"""{% say "message" n=3 %}: a sentence of terms/sentences in the language of the request."""

from typing import Any

from django import template
from django.template import Context

from keruen.terms.sentences import Speaker

register = template.Library()


@register.simple_tag(takes_context=True)
def say(context: Context, message: str, **values: Any) -> str:
    """The sentence with its values; escaped by the template like any text."""
    speak: Speaker = context["say"]
    return speak(message, **values)
