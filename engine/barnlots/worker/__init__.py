"""Who wakes what is due, in the foreground until there is a worker."""
