"""
WebSocket route -> a letter as a file; carries what lays files out.
"""

from resumate_lambda.sockets import answering

handler = answering("exportLetter")
