"""What a page says, as blocks of a story: chapters of the release, a group, a region."""
