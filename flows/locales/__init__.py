"""What differs by language: the wordings, and the words by which each language is read. A folder is a language."""
