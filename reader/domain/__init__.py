"""The nouns of Offprint: frozen values that import nothing but the standard library."""
