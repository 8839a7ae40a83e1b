"""From a release to a publication in place: printed, looked through, swapped in."""
