"""
What one phrase of a German resume line tells: something done, what one was, or work
named by a noun.
"""
