"""What is told of an export: columns nobody knows, what is cut short or missing, versions of the form."""
