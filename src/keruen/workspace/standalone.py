"""One HTML page that needs no network: the frame that the pages of an audit and of a barometer stand in."""

from jinja2 import DictLoader, Environment

_FRAME = """<!doctype html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<style>
body { font: 15px/1.45 "Source Sans 3", "Segoe UI", "Noto Sans", sans-serif; color: #1f2933 }
body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.2rem; margin-top: 2rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse }
th, td { text-align: left; vertical-align: top; padding: .35rem .65rem; border-bottom: 1px solid #d9d2c0 }
{%- block style %}{% endblock %}
</style>
</head>
<body>
<main>
<h1>{{ title }}</h1>
{%- block main %}{% endblock %}
</main>
</body>
</html>
"""


def standalone(page: str, language: str, title: str, **values: object) -> str:
    """A page as text: `page` is a template that extends `frame` and fills its blocks `style` and `main`."""
    environment = Environment(loader=DictLoader({"frame": _FRAME, "page": page}), autoescape=True)
    return environment.get_template("page").render(language=language, title=title, **values)
