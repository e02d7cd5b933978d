"""
Cells of a line: where it parts, and what a cell may name: a house or a part of one, a
school, or no employer at all.
"""
