"""The one way a file is written: its layout made canonical, its meaning and comments untouched."""
