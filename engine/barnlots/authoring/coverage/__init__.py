"""Decision coverage: which of a policy's decisions its scenarios have made, and which not."""
