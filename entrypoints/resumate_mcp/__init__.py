"""
The way in for people's assistants: the Model Context Protocol.
"""
