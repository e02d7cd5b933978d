"""
WebSocket routes that embed: checking, matching, and stating facts.
"""

from resumate_lambda.sockets import answering

handler = answering("checkLetter")
