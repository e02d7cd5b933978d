"""
The ports on one machine, without an account.
"""
