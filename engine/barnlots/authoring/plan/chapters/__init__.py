"""The chapters of a plan: one for each exercise of the report, and what comes between and after."""
