"""The compiled forms and icons, built from /forms and /resources by packaging/build_hook.py."""
