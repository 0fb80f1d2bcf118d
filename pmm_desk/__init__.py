"""PMM Desk: what a product marketing manager knows, in one file, and the sheets that sales takes along."""
