"""
Names of things.
"""

from typing import NewType
from uuid import UUID

OwnerId = NewType("OwnerId", str)
"""Who a row belongs to: the token's subject, opaque, 1 to 128 characters."""

ResumeId = NewType("ResumeId", UUID)
LetterId = NewType("LetterId", UUID)
ConnectionId = NewType("ConnectionId", str)
