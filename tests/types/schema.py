"""
Prints the OpenAPI document of the API, from which the page's types are made.
"""

import json
import sys

from fastapi import FastAPI

from resumate_http.facts import facts
from resumate_http.history import history
from resumate_http.models import models
from resumate_http.operations import operations
from resumate_http.routes import api, local
from resumate_http.sessions import sessions

app = FastAPI(title="ResuMate")
for router in (api, facts, history, models, operations, sessions, local):
    app.include_router(router)
json.dump(app.openapi(), sys.stdout)
