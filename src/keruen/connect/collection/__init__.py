"""Pulling interviews from servers on which others collect: KoboToolbox (API v2) and ODK Central (OData)."""
