"""The command line: the window's jobs without a window, for scripts and tests."""
