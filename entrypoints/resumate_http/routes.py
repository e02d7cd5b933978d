"""
What can be asked over HTTP, one use case a route.
"""

from resumate_http.account import account
from resumate_http.history import history
from resumate_http.letters import letters
from resumate_http.operations import operations
from resumate_http.resumes import facts, resumes
from resumate_http.sessions import sessions
from resumate_http.uploads import local, uploads

API = (uploads, resumes, facts, letters, history, account)
"""What a person asks, on the WebSocket too."""
OWN = (local, operations, sessions)
"""What only a server of one's own answers."""
