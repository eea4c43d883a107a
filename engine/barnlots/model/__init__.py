"""The nouns: people and assignments, facts, commands, events, parts; and the message catalogue."""
