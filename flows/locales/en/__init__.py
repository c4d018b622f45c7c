"""English: what is said in it, and the words by which it is read."""
