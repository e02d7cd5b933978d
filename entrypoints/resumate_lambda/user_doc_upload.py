"""
WebSocket route -> a ticket for one file; needs the bucket alone.
"""

from resumate_lambda.sockets import answering

handler = answering("userDocUpload")
