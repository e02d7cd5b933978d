"""
Who may write, and what it may cost.
"""
