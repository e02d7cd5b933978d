"""
The stacks of one stage, by concern.
"""
