"""The policy author's bench: trying cases, answers to the report's questions, explanations."""
