"""A server as one file: every row, every upload, every programme folder, each with its checksum; and back again."""
