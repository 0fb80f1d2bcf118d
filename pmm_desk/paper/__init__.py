"""Paper: what the rooms print, set with embedded faces on one page each."""
