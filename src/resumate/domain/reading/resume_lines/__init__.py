"""
The lines of a resume as a letter may cite them, each told of its post.
"""
