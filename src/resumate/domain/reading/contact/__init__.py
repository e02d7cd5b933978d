"""
Whose resume it is, and where that person can be reached.
"""
