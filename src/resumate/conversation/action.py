"""
One action: what can be asked on the WebSocket, and what it is answered with.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from pydantic import BaseModel

from resumate.domain.ids import OwnerId

if TYPE_CHECKING:
    from resumate.containers.use_cases import UseCases

    Cases: TypeAlias = UseCases
else:
    # A Lambda function loads the use cases of its own actions and no others.
    Cases = Any

Body = TypeVar("Body", bound=BaseModel)

Answer: TypeAlias = dict[str, object] | None
"""The body of the event that answers; None where the use case itself announces it."""


@dataclass(frozen=True, slots=True)
class Asked(Generic[Body]):
    """
    One message, read.
    """

    owner: OwnerId
    body: Body
    request: str
    """The id that what is answered and announced carries."""
    base_url: str = ""
    """Where a store is that names only paths."""


@dataclass(frozen=True, slots=True)
class Action(Generic[Body]):
    """
    Asked by *name*, answered by the event *answers*.
    """

    name: str
    asks: type[Body]
    """The fields of the message."""
    answers: str
    do: Callable[[Cases, Asked[Body]], Answer]
    """Its docstring is what people read of it."""
    route: str
    """The route of the HTTP API that does the same."""

    def __call__(
        self, cases: Cases, owner: OwnerId, message: bytes, request: str, base_url: str
    ) -> Answer:
        """
        Answer *message*; ValidationError if fields are missing or wrong.
        """
        body = self.asks.model_validate_json(message)
        return self.do(cases, Asked(owner, body, request, base_url))
