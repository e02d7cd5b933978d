"""
Letters are asked for, kept, edited, checked and taken away.
"""
