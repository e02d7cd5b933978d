"""
Text as all of the domain reads it: its language, sentences, words and their kin,
clauses and what they do.
"""
