"""Interviews that come by hand: a file that the web form wrote as a last rescue, or the folders of a phone in a zip."""
