"""
Deployment -> the database is brought up to date.
"""

from collections.abc import Callable

from resumate_lambda.application import application


def handle(_: object, migrate: Callable[[], list[str]]) -> dict[str, list[str]]:
    """
    The names of the migrations that were applied; none when all are.
    """
    return {"applied": migrate()}


def handler(event: object, _: object) -> dict[str, list[str]]:
    """One invocation."""
    return handle(event, application().migrate)
