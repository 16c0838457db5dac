"""Joins network, parsing and library: bring sources up to date and complete what is to be read offline."""
