"""Tables 1-7 of the article on Kazakhstan's migration policy: rebuilt where official series reach, else as printed.

Each figure stands under its table (`article_1` .. `article_7`); one whose measure begins with `printed_` is the article's.
"""
