"""
What waits in the queue is worked off, given up, or found again.
"""
