"""The door that granian opens."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "keruen.web.site.settings")
application = get_wsgi_application()
