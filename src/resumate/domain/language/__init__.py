"""
Text as more than one part of the domain reads it: its language, sentences and words,
dates, names and places in it, and who did what. What one part alone asks stands there.
"""
