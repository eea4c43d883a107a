"""The same journey in other engines, each as its own documentation says that it is used.

None of them decides anything here: the way is fixed, there are no rules, no reasons are kept and
nothing is sealed. What each does is ten things that happen to a case, each durable before the next;
two timers set, one of them cancelled; three messages to others written down, none delivered.
"""
