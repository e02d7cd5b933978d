"""
The words of an English resume line: their articles, their spelling, and what they
name.
"""
