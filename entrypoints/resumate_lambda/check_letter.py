"""
WebSocket routes about resumes that embed: checking, matching, stating, correcting.
"""

from resumate_lambda.sockets import answering

handler = answering("checkLetter")
