"""What `barnlots doctor` looks into, one idea a file; each finding says what to do."""

from barnlots.worker.checkup.finding import Finding, Mark

__all__ = ["Finding", "Mark"]
