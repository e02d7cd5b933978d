"""
What the exit of a command tells.
"""

OK = 0
FINDINGS = 1
"""``check`` found something."""
BAD_INPUT = 2
"""Usage, or what cannot be read."""
UNREACHABLE = 3
"""Something that ResuMate needs does not answer."""
OUR_FAULT = 70
STOPPED = 130
