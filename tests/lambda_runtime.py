"""
The Lambda service's side of a function: the Runtime API, served to the real runtime
client (``awslambdaric``) in a process of its own.
"""

import json
import queue
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from uuid import uuid4

from serving import python_environment

RUNTIME = "/2018-06-01/runtime/"
ARN = "arn:aws:lambda:eu-west-1:111122223333:function:"
STARTING = 60
"""Seconds that an import may take: how long an invocation may is another matter."""


class FunctionError(Exception):
    """
    What the Lambda service makes of a function that failed: a type and a message.
    """

    def __init__(self, kind, message):
        super().__init__(f"{kind}: {message}")
        self.kind = kind
        self.message = message


@dataclass
class _Invocation:
    event: object
    deadline: float
    outcome: queue.Queue


class Sandbox:
    """
    One execution environment of one function: one invocation at a time, its modules
    kept between them; a new one after a timeout.
    """

    def __init__(self, handler, *, seconds=30.0, code=None, **environment):
        self._handler = handler
        self._seconds = seconds
        self._code = code
        self._environment = environment
        self._waiting = queue.Queue()
        self._running = {}
        self._init = queue.Queue()
        self._process = None
        self.log = ""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _api(self))
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._end()
        self._waiting.put(None)
        self._server.shutdown()
        self._server.server_close()

    def start(self):
        """
        Import the function, as a cold start does; FunctionError if that fails.
        """
        if self._process is None:
            self._process = self._started()
        failed = self._init.get(timeout=STARTING)
        if failed:
            self._end()
            raise FunctionError(failed["errorType"], failed["errorMessage"])

    def invoke(self, event):
        """
        What the function answers to *event*; FunctionError if it fails or takes too
        long.
        """
        if self._process is None:
            self.start()
        outcome = queue.Queue()
        deadline = time.time() + self._seconds
        self._waiting.put(_Invocation(event, deadline, outcome))
        try:
            failed, answer = outcome.get(timeout=self._seconds)
        except queue.Empty:
            self._end()
            raise FunctionError(
                "Sandbox.Timedout", f"after {self._seconds} s"
            ) from None
        if failed:
            raise FunctionError(answer["errorType"], answer["errorMessage"])
        return answer

    def _started(self):
        self._init, self._running = queue.Queue(), {}
        return subprocess.Popen(
            [sys.executable, "-m", "awslambdaric", self._handler],
            env=python_environment(
                AWS_LAMBDA_RUNTIME_API=f"127.0.0.1:{self._server.server_port}",
                AWS_LAMBDA_FUNCTION_NAME=self._handler,
                AWS_LAMBDA_FUNCTION_MEMORY_SIZE="512",
                **self._environment,
            ),
            cwd=self._code,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def _end(self):
        if self._process is not None:
            self._process.kill()
            self.log += self._process.communicate()[0]
            self._process = None

    # What the runtime client says, by way of the server.

    def next(self):
        self._init.put(None)  # the first time it asks, its init is over
        invocation = self._waiting.get()
        name = str(uuid4())
        self._running[name] = invocation
        return name, invocation

    def done(self, name, failed, answer):
        self._running.pop(name).outcome.put((failed, answer))

    def init_failed(self, answer):
        self._init.put(answer)


def _api(sandbox):
    class Api(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        disable_nagle_algorithm = True

        def do_GET(self):
            name, invocation = sandbox.next()
            if invocation is None:
                self.close_connection = True
                return
            headers = {
                "Lambda-Runtime-Aws-Request-Id": name,
                "Lambda-Runtime-Deadline-Ms": str(int(invocation.deadline * 1000)),
                "Lambda-Runtime-Invoked-Function-Arn": ARN + "resumate",
            }
            self._answer(200, json.dumps(invocation.event), headers)

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            *_, name, what = self.path.removeprefix(RUNTIME).split("/")
            if name == "init":
                sandbox.init_failed(json.loads(body))
            else:
                sandbox.done(name, what == "error", json.loads(body))
            self._answer(202, "{}", {})

        def _answer(self, status, text, headers):
            self.send_response(status)
            for header, value in headers.items():
                self.send_header(header, value)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_):
            pass

    return Api
