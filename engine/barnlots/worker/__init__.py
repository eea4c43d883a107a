"""Who wakes what is due: the rounds, the process that runs them, and how it is watched."""
