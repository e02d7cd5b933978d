"""
The numbers of a text: how they are written, what they are worth, and what they count.
"""
