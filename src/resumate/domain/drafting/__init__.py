"""
What becomes of a draft: when it is good enough, what is mended, and what is put back.
"""
