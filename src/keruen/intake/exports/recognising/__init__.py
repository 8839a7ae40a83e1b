"""What a file is: its shape, whether it is whole, which form it answers and which question a column is."""
