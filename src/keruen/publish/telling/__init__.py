"""How a story is told: its blocks, its text, numbers as a language writes them."""
