"""Feeds and outlines: bytes in, frozen values out; pure."""
