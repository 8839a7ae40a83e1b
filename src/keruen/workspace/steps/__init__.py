"""The steps of a build, each with its declared inputs: what it may read is what makes it stale."""
