"""The .pmm file: changes, undo, publishing, opening. It knows no word of product marketing."""
