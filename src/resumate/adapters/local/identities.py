"""
Who people are on one machine.
"""

from resumate.domain.ids import OwnerId
from resumate.ports.identities import Identities


class UnkeptIdentities(Identities):
    """
    Nobody's name is kept: whoever says it, or is let in by it, is that owner.
    """

    def forget(self, owner: OwnerId) -> None:
        del owner
