"""
The lines of a section as entries: where each begins and ends, and what heads that lean
on each other name together.
"""
