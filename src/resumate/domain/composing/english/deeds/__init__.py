"""
What one phrase of an English resume line tells: something done, had or won, what one
was, or work named by a noun.
"""
