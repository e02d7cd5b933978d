"""
What the use cases need of the world. One Protocol a module.
"""
