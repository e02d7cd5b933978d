"""
Degrees, certificates and languages in English.
"""
