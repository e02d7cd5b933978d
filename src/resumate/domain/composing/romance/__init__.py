"""
What French and Spanish letters build alike.
"""
