"""
WebSocket routes that look up what the caller has, and ``$default``: what no route
knows is told which actions there are.
"""

from resumate_lambda.sockets import answering

handler = answering("fetchUserData")
