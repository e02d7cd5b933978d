"""
A letter is planned, written, checked and repaired.
"""
