"""
WebSocket route -> a turn of the chat; the one that asks the model.
"""

from resumate_lambda.sockets import answering

handler = answering("refineLetter")
