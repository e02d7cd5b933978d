"""
What letters are held against: the lines of a resume and the words of a posting.
"""
