"""
A SageMaker endpoint, and what its refusals mean.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from botocore.exceptions import ClientError

from resumate.adapters.aws.errors import code_of, silenced, told_in, translating
from resumate.adapters.inference.patience import TOO_LONG, BusyError, too_long
from resumate.ports.errors import PermanentPortError, PortError

_COLD = re.compile(r"no capacity|ApplicationAutoScaling", re.IGNORECASE)
"""How an inference component that is scaled to zero refuses: as a ValidationError."""
_BUSY = {408, 424, 429, 499, 500, 502, 503, 504}
_TOO_LARGE = {400, 413, 422}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """
    What is invoked: an endpoint, and one inference component of it where it has any.
    """

    name: str
    component: str = ""

    @property
    def label(self) -> str:
        """
        What it is called: the component says more than the endpoint.
        """
        return self.component or self.name

    def address(self) -> dict[str, str]:
        """
        As the arguments of an invocation.
        """
        component = {"InferenceComponentName": self.component}
        return {"EndpointName": self.name, **(component if self.component else {})}


def parse_endpoint(text: str) -> Endpoint:
    """
    From ``endpoint`` or ``endpoint/component``.
    """
    name, _, component = text.partition("/")
    return Endpoint(name, component)


@contextmanager
def invoking(model: str) -> Iterator[None]:
    """
    What goes wrong while *model* is asked, in the use cases' words.
    """
    with translating("SageMaker"):
        try:
            yield
        except ClientError as error:
            if meant := _meant(error, model):
                raise meant from silenced(error)
            raise


def _meant(error: ClientError, model: str) -> PortError | None:
    code, told = code_of(error), told_in(error)
    if code == "ModelNotReadyException" or _COLD.search(told):
        return BusyError(f"The model {model} is warming up: try again in some minutes.")
    if code != "ModelError":
        return None
    status = int(error.response.get("OriginalStatusCode") or 0)
    if status in _TOO_LARGE and TOO_LONG.search(told):
        return too_long(model)
    if status in _BUSY:
        return BusyError(f"The model {model} is busy (status {status}).")
    return PermanentPortError(f"The model {model} refused the request ({status}).")
