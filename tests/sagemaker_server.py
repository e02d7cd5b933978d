"""
A stand-in for the runtimes of SageMaker and Bedrock: their real protocols over HTTP,
binary event streams included, as badly as the test wants.
"""

import json
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from zlib import crc32

from emulator import clients_at
from resumate.adapters.aws.clients import Client
from scripted_server import Reply, Script, answered, scripted_server

EVENTS = "application/vnd.amazon.eventstream"
USAGE = {"prompt_tokens": 11, "completion_tokens": 7}


@contextmanager
def sagemaker_server() -> Iterator[Script]:
    """
    The server on a free port, until the block ends.
    """
    with scripted_server(written("Hello", " there")) as script:
        yield script


def runtime(script: Script, service="sagemaker-runtime", read_timeout=2) -> Client:
    """
    The product's client for *service*, of that server; less patient than in earnest.
    """
    return clients_at(script.url).client(service, read_timeout=read_timeout)


# What goes over the wire


def packed(payload: bytes, **headers: str) -> bytes:
    """
    One message of an event stream.
    """
    head = b"".join(_header(name, value) for name, value in headers.items())
    prelude = struct.pack("!II", len(head) + len(payload) + 16, len(head))
    message = prelude + struct.pack("!I", crc32(prelude)) + head + payload
    return message + struct.pack("!I", crc32(message))


def _header(name: str, value: str) -> bytes:
    named = f":{name.replace('_', '-')}".encode()
    text = value.encode()
    return b"".join(
        [struct.pack("!B", len(named)), named, struct.pack("!BH", 7, len(text)), text]
    )


def part(payload: bytes) -> bytes:
    """
    A piece of what the container writes.
    """
    kinds = {"message_type": "event", "event_type": "PayloadPart"}
    return packed(payload, **kinds, content_type="application/octet-stream")


def failure(kind: str, **body: str) -> bytes:
    """
    An error in the middle of a stream.
    """
    kinds = {"message_type": "exception", "exception_type": kind}
    payload = json.dumps(body).encode()
    return packed(payload, **kinds, content_type="application/json")


def said(event: str, body: dict | bytes) -> bytes:
    """
    An event of Bedrock's; bytes stand in it as they are.
    """
    kinds = {"message_type": "event", "event_type": event}
    whole = body if isinstance(body, bytes) else None
    payload = whole or json.dumps(body, ensure_ascii=False).encode()
    return packed(payload, **kinds, content_type="application/json")


def chunk(text=None, *, stop=None, **more) -> dict:
    """
    A chunk of a chat completion.
    """
    delta = {} if text is None else {"content": text}
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": stop}], **more}


def json_lines(chunks: list[dict]) -> bytes:
    """
    As LMI writes chunks: a line each, and an empty one at the end.
    """
    lines = [json.dumps(each, ensure_ascii=False) for each in chunks]
    return "\n".join([*lines, "", ""]).encode()


def sse(chunks: list[dict]) -> bytes:
    """
    As vLLM writes chunks: server-sent events, and one that says it is done.
    """
    events = [f"data: {json.dumps(each, ensure_ascii=False)}\n\n" for each in chunks]
    return "".join([": ping\n\n", *events, "data: [DONE]\n\n"]).encode()


def answer_of(*texts: str, stop="stop", usage=True) -> list[dict]:
    """
    The chunks of a whole answer.
    """
    tail = [{"choices": [], "usage": USAGE}] if usage else []
    return [*(chunk(text) for text in texts), chunk(stop=stop), *tail]


def cut(content: bytes, size: int) -> list[bytes]:
    """
    Pieces of *size* bytes, wherever that cuts.
    """
    return [content[at : at + size] for at in range(0, len(content), size)]


# What the server does


def _begin(exchange):
    exchange.head(content_type=EVENTS, transfer_encoding="chunked")


def _chunk(message: bytes) -> bytes:
    # As AWS sends a stream: botocore hands on what comes in HTTP chunks at once, and
    # anything else only in blocks of 64 KB.
    return f"{len(message):x}\r\n".encode() + message + b"\r\n"


def streaming(*messages: bytes) -> Reply:
    """
    An event stream of exactly these messages.
    """

    def reply(exchange):
        _begin(exchange)
        for message in messages:
            exchange.say(_chunk(message))
        exchange.say(b"0\r\n\r\n")

    return reply


def written(*texts: str, stop="stop", usage=True, form=json_lines, size=40) -> Reply:
    """
    A good answer of a container, cut into pieces of *size* bytes.
    """
    content = form(answer_of(*texts, stop=stop, usage=usage))
    whole = {"choices": [{"message": {"content": "".join(texts)}}], "usage": USAGE}
    stream = streaming(*(part(piece) for piece in cut(content, size)))

    def reply(exchange):
        streams = exchange.path.endswith("-response-stream")
        (stream if streams else answered(whole))(exchange)

    return reply


def conversed(*texts: str, stop="end_turn", usage=True) -> Reply:
    """
    A good answer of Bedrock's.
    """
    tokens = {"inputTokens": 11, "outputTokens": 7, "totalTokens": 18}
    told = {"usage": tokens} if usage else {}
    deltas = [
        said("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": text}})
        for text in texts
    ]
    content = [{"text": "".join(texts)}]
    whole = {
        "output": {"message": {"role": "assistant", "content": content}},
        "stopReason": stop,
        **told,
    }
    stream = streaming(
        said("messageStart", {"role": "assistant"}),
        *deltas,
        said("contentBlockStop", {"contentBlockIndex": 0}),
        said("messageStop", {"stopReason": stop}),
        said("metadata", {**told, "metrics": {"latencyMs": 5}}),
    )

    def reply(exchange):
        streams = exchange.path.endswith("-stream")
        (stream if streams else answered(whole))(exchange)

    return reply


def stalled(*messages: bytes) -> Reply:
    """
    Begins, and then says nothing more.
    """

    def reply(exchange):
        _begin(exchange)
        for message in messages:
            exchange.say(_chunk(message))
        exchange.server.script.released.wait(10)

    return reply


def broken(*messages: bytes) -> Reply:
    """
    Begins, and the connection dies in the middle of a chunk.
    """

    def reply(exchange):
        _begin(exchange)
        for message in messages:
            exchange.say(_chunk(message))
        exchange.say(b"ff\r\n\x00\x00")

    return reply


def endless(message: bytes | None = None, pause=0.01) -> Reply:
    """
    Goes on with the same until the other side hangs up, or for ten seconds.
    """
    message = message or part(json_lines([chunk("word ")]))

    def reply(exchange):
        _begin(exchange)
        while exchange.goes_on():
            exchange.say(_chunk(message))
            time.sleep(pause)

    return reply


def refused(kind: str, status: int, message="no", **body) -> Reply:
    """
    An error of the service.
    """

    def reply(exchange):
        exchange.head(status, "application/json", x_amzn_ErrorType=kind)
        exchange.say(json.dumps({"message": message, **body}).encode())

    return reply


def model_error(status: int, message: str) -> Reply:
    """
    An error of the container, passed on.
    """
    told = {"OriginalStatusCode": status, "OriginalMessage": message}
    return refused("ModelError", 424, f"Received client error ({status})", **told)


def vectors(vector_of: Callable[[str], list[float]], most=32) -> Reply:
    """
    A vector for each text, as text-embeddings-inference answers; refuses too many.
    """

    def reply(exchange):
        texts = exchange.server.script.requests[-1].body["inputs"]
        if len(texts) > most:
            model_error(413, f"batch size {len(texts)} > maximum {most}")(exchange)
            return
        answered([vector_of(text) for text in texts])(exchange)

    return reply
