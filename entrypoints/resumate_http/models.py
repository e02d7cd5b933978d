"""
Which models can write, over HTTP.
"""

from fastapi import APIRouter

from resumate import wire
from resumate_http import problems
from resumate_http.routes import App, Owner

models = APIRouter(
    prefix="/api/v1/models",
    responses=problems.RESPONSES,
    tags=["models"],
)


@models.get("")
def list_models(_: Owner, app: App) -> list[wire.ModelOut]:
    """
    The writers that are set up, which of them `auto` takes, and what else could be.
    """
    return [wire.ModelOut.model_validate(row) for row in app.use_cases.list_models()()]
