"""
What the paragraphs of an English letter say, sentence after sentence.
"""
