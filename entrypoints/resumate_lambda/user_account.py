"""
WebSocket routes that take away and erase; they reach the caller's files.
"""

from resumate_lambda.sockets import answering

handler = answering("userAccount")
