"""
``python -m resumate.conversation``: what can be asked, for ``docs/websocket.md``.
"""

import sys
from collections.abc import Iterator
from importlib.resources import files
from inspect import getdoc
from string import Template
from typing import Any

from resumate.conversation import ACTIONS, MAX_MESSAGE_BYTES
from resumate.conversation.action import Action
from resumate.wire import MAX_FRAME_BYTES


def reference() -> str:
    """
    The whole page.
    """
    page = files("resumate.conversation").joinpath("reference.md").read_text("utf-8")
    return Template(page).substitute(
        message_kb=MAX_MESSAGE_BYTES // 1000,
        frame_kb=MAX_FRAME_BYTES // 1000,
        actions="\n".join(_row(action) for _, action in sorted(ACTIONS.items())),
    )


def _row(action: Action[Any]) -> str:
    does = " ".join((getdoc(action.do) or "").split())
    routes = ", ".join(f"`{route}`" for route in action.route.split(", "))
    fields = ", ".join(_fields(action)) or "–"
    cells = (f"`{action.name}`", fields, f"`{action.answers}`", does, routes)
    return f"| {' | '.join(cells)} |"


def _fields(action: Action[Any]) -> Iterator[str]:
    for name, field in action.asks.model_fields.items():
        asked = f"`{field.alias or name}`"
        yield asked if field.is_required() else f"*{asked}*"


if __name__ == "__main__":
    sys.stdout.write(reference())
