"""
Files read and written.
"""
