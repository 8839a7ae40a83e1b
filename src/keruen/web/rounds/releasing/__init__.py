"""Before a release: what a person should know, and confirms to have seen."""
