"""Raw answers and a log against a clean file, in the shapes that people and other tools read."""
