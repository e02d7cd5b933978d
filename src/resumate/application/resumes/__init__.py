"""
Resumes come in, are read and indexed, corrected and erased.
"""
