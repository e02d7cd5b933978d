"""
WebSocket routes that ask for a letter: they embed, search and queue.
"""

from resumate_lambda.sockets import answering

handler = answering("userInference")
