"""What is measured, one question in each file; each prints its own table."""
