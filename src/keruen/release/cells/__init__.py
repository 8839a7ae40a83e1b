"""What is printed as cells and sums between them: which cells protect which, and the attack that tries them."""
