"""What we sell: the product, its editions, its features."""
