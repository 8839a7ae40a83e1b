"""Forms of a programme on the server: drafts, versions, media, publication."""
