"""A policy read aloud: every rule, way and table as plain Swedish prose."""
