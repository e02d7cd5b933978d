"""
A person's identity, connections, archive and end.
"""
