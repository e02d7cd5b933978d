"""
What a person says of their own resume: what was read wrong, what stands elsewhere, and
what of that is kept when the file is read anew.
"""
