"""
Degrees, certificates, licences and languages that a claim names.
"""
