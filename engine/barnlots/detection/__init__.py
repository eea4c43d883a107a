"""Detection at scale: the attendance of many schools becomes observations of those it concerns.

A database engine adds up rows and judges nothing. What a sum is called in the policy's words is
decided by the policy's own parameters, and what follows from that by its rules, in each part.
"""
