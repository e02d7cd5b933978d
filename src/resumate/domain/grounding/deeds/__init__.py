"""
Whether a line tells of the same activity, and at what level.
"""
