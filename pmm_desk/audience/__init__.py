"""Who buys: personas, customer types, buying behaviours, target groups."""
