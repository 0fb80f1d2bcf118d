"""Lists that people send and take away: CSV and XLSX, read with care and written as plain texts."""
