"""
Words that are known, by language: data, no rules.
"""
