"""
The head of an entry: which lines may be one, alone or parted from what stands beside
them, and what it names.
"""
