"""
WebSocket routes that change what is kept of letters; a hand edit is checked.
"""

from resumate_lambda.sockets import answering

handler = answering("editLetter")
