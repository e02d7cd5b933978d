"""
WebSocket routes that change what is kept of letters; they need the database alone.
"""

from resumate_lambda.sockets import answering

handler = answering("editLetter")
