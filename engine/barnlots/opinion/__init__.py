"""The second opinion: the same questions, answered by forward chaining in a helper process."""
