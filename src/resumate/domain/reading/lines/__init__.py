"""
The lines of a file: made whole where a page broke them, and told by their own words,
headings first.
"""
