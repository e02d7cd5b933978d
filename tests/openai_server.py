"""
A real HTTP server that speaks OpenAI's protocol as badly as the test wants.
"""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Reply = Callable[["Exchange"], None]
"""What the server does with one request."""


@dataclass(frozen=True)
class Request:
    """
    What the server was asked.
    """

    path: str
    headers: dict[str, str]
    body: dict


class Exchange(BaseHTTPRequestHandler):
    """
    One connection; replies write to it.
    """

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self._answer({})

    def do_POST(self):
        length = int(self.headers.get("content-length", 0))
        self._answer(json.loads(self.rfile.read(length)))

    def _answer(self, body):
        request = Request(self.path, dict(self.headers), body)
        self.close_connection = True
        try:
            self.server.script.next_reply(request)(self)
        except OSError:
            self.server.script.hung_up.set()

    def head(self, status=200, content_type="text/event-stream", **headers):
        self.send_response(status)
        self.send_header("content-type", content_type)
        self.send_header("connection", "close")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def say(self, data):
        self.wfile.write(data)
        self.wfile.flush()

    def log_message(self, *_):
        pass


@dataclass
class Script:
    """
    What the server will do, and what it was asked.
    """

    url: str = ""
    replies: list[Reply] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    hung_up: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)

    def will(self, *replies: Reply):
        self.replies = list(replies)

    def next_reply(self, request: Request) -> Reply:
        self.requests.append(request)
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


@contextmanager
def openai_server() -> Iterator[Script]:
    """
    The server on a free port, until the block ends.
    """
    script = Script(replies=[streamed("Hello", " there")])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Exchange)
    server.daemon_threads = True
    server.script = script
    script.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.01}
    )
    thread.start()
    try:
        yield script
    finally:
        script.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


def frame(text=None, *, stop=None, **more) -> bytes:
    """
    One event of a stream.
    """
    delta = {} if text is None else {"content": text}
    choice = {"index": 0, "delta": delta, "finish_reason": stop}
    return event({"choices": [choice], **more})


def event(data) -> bytes:
    """
    Any object as an event; characters stay as they are.
    """
    return f"data: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


USAGE = event({"choices": [], "usage": {"prompt_tokens": 11, "completion_tokens": 7}})
DONE = b"data: [DONE]\n\n"


def raw(*pieces: bytes, pause=0.0, **headers) -> Reply:
    """
    A stream of exactly these bytes, piece by piece.
    """

    def reply(exchange):
        exchange.head(**headers)
        for piece in pieces:
            exchange.say(piece)
            time.sleep(pause)

    return reply


def streamed(*texts: str, stop="stop", usage=True, pause=0.0) -> Reply:
    """
    A good answer.
    """
    frames = [frame(text) for text in texts]
    end = [frame(stop=stop), *([USAGE] if usage else []), DONE]
    return raw(*frames, *end, pause=pause)


def refused(status: int, message="no", code=None, **headers) -> Reply:
    """
    An error document.
    """

    def reply(exchange):
        exchange.head(status, "application/json", **headers)
        exchange.say(json.dumps({"error": {"message": message, "code": code}}).encode())

    return reply


def answered(document) -> Reply:
    """
    A JSON document at once, not a stream.
    """

    def reply(exchange):
        exchange.head(200, "application/json")
        exchange.say(json.dumps(document).encode())

    return reply


def cut(*texts: str) -> Reply:
    """
    Begins well, then the connection dies in the middle of a chunk.
    """

    def reply(exchange):
        exchange.head(transfer_encoding="chunked")
        for text in texts:
            piece = frame(text)
            exchange.say(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        exchange.say(b"ff\r\ndata: {")

    return reply


def endless(text="word ", pause=0.01) -> Reply:
    """
    Goes on until the other side hangs up.
    """

    def reply(exchange):
        exchange.head()
        while not exchange.server.script.released.is_set():
            exchange.say(frame(text))
            time.sleep(pause)

    return reply


def keeping_alive(pause=0.01) -> Reply:
    """
    Says that it is still there, and nothing else.
    """

    def reply(exchange):
        exchange.head()
        while not exchange.server.script.released.is_set():
            exchange.say(b": still here\n\n")
            time.sleep(pause)

    return reply


def silent() -> Reply:
    """
    Takes the request and says nothing.
    """

    def reply(exchange):
        exchange.server.script.released.wait(10)

    return reply


def embeddings(vector_of: Callable[[str], list[float]], model="embedder-1") -> Reply:
    """
    Answers with a vector for each text, in any order but with its index.
    """

    def reply(exchange):
        texts = exchange.server.script.requests[-1].body["input"]
        entries = [
            {"index": i, "embedding": vector_of(text)} for i, text in enumerate(texts)
        ]
        answered({"data": entries[::-1], "model": model})(exchange)

    return reply
