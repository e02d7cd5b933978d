"""
Prints the OpenAPI document of the API, from which the page's types are made.
"""

import json
import sys

from fastapi import FastAPI

from resumate_http.routes import API, OWN

app = FastAPI(title="ResuMate")
for router in (*API, *OWN):
    app.include_router(router)
json.dump(app.openapi(), sys.stdout)
