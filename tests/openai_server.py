"""
A real HTTP server that speaks OpenAI's protocol as badly as the test wants.
"""

import json
import math
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from scripted_server import Reply, Script, answered, scripted_server, silent

__all__ = ["Script", "answered", "silent"]


@contextmanager
def openai_server() -> Iterator[Script]:
    """
    The server on a free port, until the block ends.
    """
    with scripted_server(streamed("Hello", " there")) as script:
        script.url += "/v1"
        yield script


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


def held(begun: Iterable[str], rest: Iterable[str], *, pause: float) -> Reply:
    """
    Begins a good answer slowly, and gives the rest at once when it is released.
    """

    def reply(exchange):
        exchange.head()
        for text in begun:
            exchange.say(frame(text))
            time.sleep(pause)
        exchange.server.script.released.wait()
        for piece in (*map(frame, rest), frame(stop="stop"), USAGE, DONE):
            exchange.say(piece)

    return reply


def refused(status: int, message="no", code=None, **headers) -> Reply:
    """
    An error document.
    """

    def reply(exchange):
        exchange.head(status, "application/json", **headers)
        exchange.say(json.dumps({"error": {"message": message, "code": code}}).encode())

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
    Goes on until the other side hangs up, or for ten seconds.
    """

    def reply(exchange):
        exchange.head()
        while exchange.goes_on():
            exchange.say(frame(text))
            time.sleep(pause)

    return reply


def keeping_alive(pause=0.01) -> Reply:
    """
    Says that it is still there, and nothing else.
    """

    def reply(exchange):
        exchange.head()
        while exchange.goes_on():
            exchange.say(b": still here\n\n")
            time.sleep(pause)

    return reply


def embeddings(vector_of: Callable[[str], list[float]], model="embedder-1") -> Reply:
    """
    Answers with a vector for each text, in any order but with its index.
    """

    def reply(exchange):
        texts = exchange.asked.body["input"]
        entries = [
            {"index": i, "embedding": vector_of(text)} for i, text in enumerate(texts)
        ]
        answered({"data": entries[::-1], "model": model})(exchange)

    return reply


def judging(support: Callable[[str], float], *, logprobs=True) -> Reply:
    """
    Answers about the sentence in the prompt as likely yes as *support* says: with the
    probabilities of the first word, or in a word.
    """

    def reply(exchange):
        prompt = exchange.server.script.requests[-1].body["messages"][-1]["content"]
        sentence = prompt.partition("<sentence>")[2].partition("</sentence>")[0]
        yes = support(sentence)
        shares = {"Yes": yes * 0.75, " yes": yes * 0.25, "No": 1 - yes, "The": 0.0}
        top = [
            {"token": word, "logprob": math.log(share) if share else -1e9}
            for word, share in shares.items()
        ]
        word = "Yes" if yes >= 0.5 else "No"
        answered(judgement(word, top if logprobs else None))(exchange)

    return reply


def judgement(text, top=None) -> dict:
    """
    A whole chat completion, with the most likely first tokens or without.
    """
    logprobs = {"content": [{**top[0], "top_logprobs": top}]} if top else None
    message = {"role": "assistant", "content": text}
    return {"choices": [{"index": 0, "message": message, "logprobs": logprobs}]}
