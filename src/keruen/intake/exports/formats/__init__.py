"""One module for each shape of export, and what they share: rows of a sheet, repeats, trees."""
