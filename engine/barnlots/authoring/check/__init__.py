"""What can be seen to be wrong with a pack before any child meets it."""
