"""The people of a demonstration server: one made-up account for each role."""

from keruen.web.accounts.rights import Role

PASSWORD = "caravan-of-seven"  # of made-up people on a server that says so
TEAM = "Demo team 1"
LANGUAGES = {Role.ENUMERATOR: "ky", Role.REVIEWER: "kk", Role.ANALYST: "ru"}


def username(role: Role) -> str:
    """The user name of a role's account."""
    return f"demo-{role.value}"
