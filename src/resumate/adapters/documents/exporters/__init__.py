"""
Letters as files: one layout, four formats.
"""
