"""Where a project stands: the first steps, what to do next, and the page that sales will hold."""
