"""Why us: canvas, claims, proofs, message house, one-pager texts."""
