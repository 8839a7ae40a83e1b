"""The files of a programme's and a round's folder: laid out, taken in, kept whole and private."""
