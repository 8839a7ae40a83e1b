"""What the answers of one submission mean: who, where, how many, of which kind."""
