"""Claims that a document makes without saying so: sums and relations of its tables, numbers of its sentences."""
