"""
A whole English resume line as a clause, or as what no sentence can surely take.
"""
