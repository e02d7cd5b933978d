"""
What was read wrong of a resume is corrected.
"""

import argparse
from collections.abc import Collection
from typing import Any

from resumate.bootstrap import Application
from resumate.domain.errors import InvalidRequestError
from resumate_cli import told
from resumate_cli.history import ask, give, known
from resumate_cli.history_options import OF_A_POST, OF_CONTACT

CONTACT = "CONTACT"
POST = "P"
"""What begins the id of one."""


def correct(options: argparse.Namespace, app: Application) -> int:
    """
    Say what a line of a resume really says, what a post was, or how one is reached.
    """
    what, said = options.what.strip().upper(), options.said or {}
    if said and options.text is not None:
        raise InvalidRequestError("Say what a line says, or give options, not both.")
    fields: dict[str, Any]
    if what == CONTACT:
        action, show = "correctContact", told.contact
        fields = _fields(said, OF_CONTACT)
        fields |= {"links": fields.pop("link")} if "link" in fields else {}
    elif said or what.startswith(POST):
        action, show = "correctRole", told.role
        fields = {"role_id": what, **_fields(said, OF_A_POST)}
    elif options.text is None:
        wrong = f"Say what {what} says: give its text after it."
        raise InvalidRequestError(wrong)
    else:
        action, show = "correctLine", told.line
        fields = {"line_id": what, "text": options.text}
    resume = known(options, app, "resume")
    return give(options, ask(options, app, action, **resume, **fields), show)


def _fields(said: dict[str, list[str]], known: Collection[str]) -> dict[str, Any]:
    """
    What was said by options, which must be some, of those that are *known*.
    """
    if not said or not said.keys() <= set(known):
        named = ", ".join(f"--{name}" for name in known)
        raise InvalidRequestError(f"What can be said of this is: {named}.")
    return {name: told if name == "link" else told[-1] for name, told in said.items()}
