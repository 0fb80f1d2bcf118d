"""Sheets bound together for one meeting."""
