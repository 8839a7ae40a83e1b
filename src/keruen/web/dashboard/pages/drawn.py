"""Pictures of a page: the release's drawings, kept in the server's home, set into the page without a style of their own."""

import re
from pathlib import Path
from xml.sax.saxutils import quoteattr

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

from keruen.publish.drawing.cache import Folder
from keruen.publish.drawing.studio import Studio
from keruen.publish.telling.story import Picture

_SIZE = re.compile(r' (?:width|height)="[^"]*"')
_STYLE = re.compile(r' style="[^"]*"')  # the page's policy allows none; drawings say everything by attributes


def studio() -> Studio:
    """Draws, or finds what was drawn before."""
    home: Path = settings.ENVIRONMENT.home
    return Studio(Folder(home / "cache" / "charts"))


def inline(picture: Picture) -> SafeString:
    """The drawing as one image with its words. Our own code wrote it from escaped labels, so it is safe."""
    head, _, rest = _STYLE.sub("", studio().svg(picture.drawing)).partition(">")
    wide = ' class="wide"' if picture.drawing.wide else ""
    return mark_safe(f'{_SIZE.sub("", head)}{wide} role="img" aria-label={quoteattr(picture.alt)}>{rest}')
