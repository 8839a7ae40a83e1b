"""The gate before publication: converted by pyxform, read by ODK Validate, filled by JavaRosa, loaded by the web engine."""
