"""
Words the gate knows, by language: data, no rules.
"""
