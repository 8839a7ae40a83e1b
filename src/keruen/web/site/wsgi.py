"""The door that granian opens."""

import os

from django.core.wsgi import get_wsgi_application

from keruen.web.site.chunked import with_length

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "keruen.web.site.settings")
application = with_length(get_wsgi_application())
