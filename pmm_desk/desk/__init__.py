"""The window around the rooms: menus, search, settings, history, errors; it knows none of their words."""
