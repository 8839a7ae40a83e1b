"""How often somebody may do something in a time: one count for all processes of a server, cheap enough for every request.

A process takes permits from the database by portions, a twentieth of the limit at once, and gives them out from memory. So the
limit is never passed, however many processes there are; it may be reached a portion a process early.
"""

from time import time

from django.core.cache import cache
from django.db import connection

from keruen.web.accounts.models import Spent

_PORTIONS = 20
_TAKE = """
INSERT INTO accounts_spent (name, until, n) VALUES (%s, %s, %s)
ON CONFLICT (name, until) DO UPDATE SET n = accounts_spent.n + excluded.n RETURNING n
"""


def spend(name: str, limit: int, window: int = 60) -> int:
    """Spend one of `limit` permits of this window of seconds; 0, or the seconds to wait where none is left."""
    now = time()
    until = (int(now) // window + 1) * window
    here, wait = f"limit:{name}:{until}", max(1, round(until - now))
    if cache.get(f"{here}:over"):
        return wait
    cache.add(here, 0, 2 * window)
    if _left(here) >= 0:
        return 0
    got = _portion(name, until, limit)
    if got == 0:
        cache.set(f"{here}:over", True, 2 * window)
        return wait
    _left(here, got)
    return 0


def _left(here: str, change: int = -1) -> int:
    """What is left in memory after the change; below 0: each who found nothing brings a portion, and its own is among them."""
    try:
        return int(cache.incr(here, change))
    except ValueError:  # the memory was needed for something else
        return -1


def _portion(name: str, until: int, limit: int) -> int:
    """So many permits of the common count, 0 where all are spent; what is of the past is forgotten."""
    wanted = max(1, limit // _PORTIONS)
    with connection.cursor() as cursor:
        cursor.execute(_TAKE, [name, until, wanted])
        spent = int(cursor.fetchone()[0])
    if spent == wanted:
        Spent.objects.filter(until__lt=int(time())).delete()
    return max(0, min(wanted, limit - (spent - wanted)))
