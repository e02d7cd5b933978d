"""
Letters are changed in a conversation.
"""
