"""
Whether the numbers of a claim stand in the resume, or follow from it.
"""
