"""
What the paragraphs of a German letter say, sentence after sentence.
"""
