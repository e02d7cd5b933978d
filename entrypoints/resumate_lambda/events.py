"""
What AWS hands to the functions, as far as they read it.
"""

from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from resumate.domain.errors import ResuMateError


class _In(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


Event = TypeVar("Event", bound=_In)
Text = Annotated[str, Field(min_length=1)]


class Caller(_In):
    """
    Whom the authorizer let in.
    """

    owner: Text = Field(alias="principalId")


class SocketContext(_In):
    """
    On which connection, and whose it is.
    """

    connection: Text = Field(alias="connectionId")
    authorizer: Caller


class ConnectEvent(_In):
    """
    API Gateway, ``$connect``: the handshake.
    """

    context: SocketContext = Field(alias="requestContext")


class MessageEvent(_In):
    """
    API Gateway, any other route: one message; it has no headers.
    """

    context: SocketContext = Field(alias="requestContext")
    body: str


class _Left(_In):
    connection: Text = Field(alias="connectionId")


class DisconnectEvent(_In):
    """
    API Gateway, ``$disconnect``: the connection is gone already.
    """

    context: _Left = Field(alias="requestContext")


class SqsAttributes(_In):
    """
    How often the message was delivered, this time included.
    """

    attempt: int = Field(alias="ApproximateReceiveCount")


class SqsRecord(_In):
    """
    One message of a batch.
    """

    id: Text = Field(alias="messageId")
    receipt: Text = Field(alias="receiptHandle")
    body: str
    attributes: SqsAttributes


class SqsEvent(_In):
    """
    SQS: a batch of messages.
    """

    records: list[SqsRecord] = Field(alias="Records", min_length=1)


class _Object(_In):
    key: Text


class _Stored(_In):
    file: _Object = Field(alias="object")


class _S3Record(_In):
    s3: _Stored


class S3Notification(_In):
    """
    S3: objects were created. The test event that S3 sends first has no records.
    """

    records: list[_S3Record] = Field(alias="Records", default=[])


class _Attributes(_In):
    email: str = ""


class _SignUp(_In):
    attributes: _Attributes = Field(alias="userAttributes")


class SignUpEvent(_In):
    """
    Cognito, before a sign-up: what the person gave.
    """

    request: _SignUp


class MalformedEventError(ResuMateError, ValueError):
    """
    The event is not of the kind that this function is for.
    """

    code = "event.malformed"


def parsed(model: type[Event], event: object) -> Event:
    """
    *event* as a *model*, or MalformedEventError that names the wrong fields.
    """
    try:
        return model.model_validate(event)
    except ValidationError as error:
        raise _malformed(error) from None


def parsed_json(model: type[Event], text: str) -> Event:
    """
    The same for an event that travelled as text.
    """
    try:
        return model.model_validate_json(text)
    except ValidationError as error:
        raise _malformed(error) from None


def _malformed(error: ValidationError) -> MalformedEventError:
    # Names only: the values may be a person's text.
    fields = {".".join(map(str, e["loc"])) or "event" for e in error.errors()}
    return MalformedEventError(f"Missing or wrong: {', '.join(sorted(fields))}.")
