"""Web forms: an installable page that fills the programme's forms in a browser, also without a connection.

The interface is `frontend/` at the root of the repository, made into static/webform/ by `make web`. The server gives it
forms, the person's own interviews and what reviewers ask, and takes interviews by the same store as phones'.
"""
