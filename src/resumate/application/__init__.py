"""
One use case a module: what the program can be asked.
"""
