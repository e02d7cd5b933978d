"""
How the ports are served, by technology.
"""
