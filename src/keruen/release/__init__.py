"""The only maker of what publish accepts: every figure with key, counts, level and the fingerprint of its inputs."""
