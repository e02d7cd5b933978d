"""
Signed tokens: the checks that every issuer's tokens go through.
"""
