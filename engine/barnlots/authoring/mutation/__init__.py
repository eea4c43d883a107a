"""Mutation: the policy made wrong in one place at a time, to see whether its scenarios notice."""
