"""
Schedule -> `SweepLetters`.
"""

from resumate.application.jobs.sweep_letters import SweepLetters
from resumate_lambda.application import application


def handle(_: object, sweep_letters: SweepLetters) -> dict[str, int]:
    """
    How many letters were enqueued that had been saved and not enqueued.
    """
    return {"enqueued": sweep_letters()}


def handler(event: object, _: object) -> dict[str, int]:
    """One invocation."""
    return handle(event, application().use_cases.sweep_letters())
