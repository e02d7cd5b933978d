"""
Models are heard on the truth of a letter.
"""
