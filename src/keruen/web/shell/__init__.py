"""What every page shares: language, frame, sentences, problems, styles."""
