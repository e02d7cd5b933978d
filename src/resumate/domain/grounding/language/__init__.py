"""
Text as the gate reads it: sentences, words and their kin, clauses and what they do.
"""
