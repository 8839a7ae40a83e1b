"""The API: released figures for programs."""
