"""Interviews come in: from phones (OpenRosa), browsers, KoboToolbox, ODK Central. Stored first, understood later."""
