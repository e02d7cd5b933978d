"""
Which adapter serves which port, by mode.
"""
