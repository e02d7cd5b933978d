"""
Who is sitting at this machine.
"""

import getpass
import os

from resumate.bootstrap import Application
from resumate.domain.ids import OwnerId


def owner_of(app: Application, name: str | None = None) -> OwnerId:
    """
    The person called *name*, else ``$RESUMATE_USER``, else the user of this machine.
    """
    who = name or os.environ.get("RESUMATE_USER") or getpass.getuser()
    owner: OwnerId = app.use_cases.verify_token()(app.use_cases.issue_token()(who))
    return owner
