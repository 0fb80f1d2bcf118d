"""The benchmarks: each a ratio to its limit, measured in the same run."""
