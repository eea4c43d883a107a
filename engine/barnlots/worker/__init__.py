"""Who wakes what is due: deadlines and second opinions, in the foreground until there is a worker."""
