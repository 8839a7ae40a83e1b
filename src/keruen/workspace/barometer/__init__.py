"""What a barometer's ratings come to, for reading: a page, pictures of the matrix and of each map, a workbook."""
