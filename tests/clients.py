"""
A person at the other end of HTTP and the WebSocket.
"""

import json
import time
from collections.abc import Sequence
from contextlib import ExitStack
from uuid import uuid4

import httpx
from websockets.sync.client import connect

PATIENCE = 30.0
"""Seconds that anything may take on a busy machine."""


class Person:
    """
    Signs in, uploads, asks, waits; over HTTP.
    """

    def __init__(self, address: str, name: str) -> None:
        self.address = address
        # No certificates are read (30 ms) for what goes without TLS.
        self.http = httpx.Client(base_url=address, timeout=PATIENCE, verify=False)
        answer = self.http.post("/api/v1/session", json={"name": name})
        self.token = answer.raise_for_status().json()["access_token"]
        self.http.headers["Authorization"] = f"Bearer {self.token}"

    def leaves(self) -> None:
        """
        Close the connections to the server.
        """
        self.http.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.leaves()

    def uploads(self, content: bytes, filename: str) -> str:
        """
        Upload a file by its ticket; the id of the resume.
        """
        asked = {"filename": filename, "media_type": "application/pdf"}
        ticket = self.http.post("/api/v1/uploads", json=asked).raise_for_status().json()
        return self.posts(ticket, content, filename)

    def posts(self, ticket: dict, content: bytes, filename: str) -> str:
        """
        Post a file to a ticket's address; the id of the resume.
        """
        return posts(ticket, content, filename)

    def resume(self, resume_id: str) -> dict:
        """
        The resume, once it was read well or badly.
        """
        return self._until(
            f"/api/v1/resumes/{resume_id}", lambda found: found["status"] != "reading"
        )

    def asks(self, resume_id: str, posting: str, **wishes: str) -> str:
        """
        Ask for a letter; its id.
        """
        body = {"resume_id": resume_id, "posting": posting, **wishes}
        answer = self.http.post("/api/v1/letters", json=body)
        assert answer.status_code == 202, answer.text
        return answer.json()["letter"]["id"]

    def letter(self, letter_id: str) -> dict:
        """
        The letter, once it was written or given up.
        """
        return self._until(
            f"/api/v1/letters/{letter_id}",
            lambda found: found["letter"]["status"] in {"ready", "failed"},
        )

    def turns(self, letter_id: str, instruction: str, **more: object) -> dict:
        """
        A turn of the chat; its answer.
        """
        body = {"instruction": instruction, **more}
        answer = self.http.post(f"/api/v1/letters/{letter_id}/turns", json=body)
        return answer.raise_for_status().json()

    def gone(self, path: str) -> httpx.Response:
        """
        The answer of a *path*, once it names nothing any more.
        """
        return self._answered(path, lambda answer: answer.status_code != 200)

    def _until(self, path: str, good) -> dict:
        return self._answered(
            path, lambda answer: answer.status_code == 200 and good(answer.json())
        ).json()

    def _answered(self, path: str, good) -> httpx.Response:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            answer = self.http.get(path)
            if good(answer):
                return answer
            time.sleep(0.1)
        raise AssertionError(f"{path} was not so in time: {answer.text}")


def posts(ticket: dict, content: bytes, filename: str) -> str:
    """
    Post a file as a ticket says; the id of the resume.
    """
    files = {"file": (filename, content, "application/pdf")}
    answer = httpx.post(
        ticket["url"],
        data=ticket["fields"],
        files=files,
        timeout=PATIENCE,
        verify=False,
    )
    assert answer.status_code == 204, answer.text
    return ticket["resume_id"]


class Listener:
    """
    One WebSocket connection: sends actions, hears events.
    """

    def __init__(
        self,
        address: str,
        token: str,
        path: str = "/ws",
        name: Sequence[str] = ("resumate",),
    ) -> None:
        url = address.replace("http", "ws", 1) + path
        self._open = ExitStack()
        handshake = connect(
            url,
            subprotocols=[*name, token],
            max_size=None,
            # Behind API Gateway, two functions may start for it.
            open_timeout=PATIENCE,
        )
        self._socket = self._open.enter_context(handshake)
        self.subprotocol = self._socket.subprotocol

    def asks(self, action: str, **body: object) -> str:
        """
        Send an action; the request id that its answers carry.
        """
        request_id = str(uuid4())
        message = {"action": action, "request_id": request_id, **body}
        self._socket.send(json.dumps(message))
        return request_id

    def sends(self, text: str) -> None:
        """
        Send just that.
        """
        self._socket.send(text)

    def hears(self, *events: str) -> list[dict]:
        """
        All frames up to the first of one of *events*.
        """
        heard = []
        while not heard or heard[-1]["event"] not in events:
            heard.append(self._next())
        return heard

    def ticket(self) -> dict:
        """
        What a resume may be posted with.
        """
        self.asks("userDocUpload", filename="ada.pdf", media_type="application/pdf")
        return self.hears("upload.ticket", "error")[-1]

    def uploads(self, content: bytes) -> dict:
        """
        Upload a resume; how its reading ended.
        """
        posts(self.ticket(), content, "ada.pdf")
        return self.hears("resume.ready", "resume.failed")[-1]

    def _next(self) -> dict:
        pieces = {}
        while True:
            frame = json.loads(self._socket.recv(timeout=PATIENCE))
            if "parts" not in frame:
                return frame
            pieces[frame["part"]] = frame["json"]
            if len(pieces) == frame["parts"]:
                return json.loads("".join(pieces[at] for at in sorted(pieces)))

    def hears_frame(self) -> str:
        """
        The next frame, as it comes on the wire.
        """
        return self._socket.recv(timeout=PATIENCE)

    def leaves(self) -> None:
        """
        Close the connection.
        """
        self._open.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.leaves()
