"""The server: many people around the same round folders; what its database holds is written into them for every build."""
