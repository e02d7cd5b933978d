"""
What a letter says of the employer, held against the posting.
"""
