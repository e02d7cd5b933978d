"""
The server process.
"""

import errno
import signal
import socket
import sys
from types import FrameType

import uvicorn

from resumate.bootstrap import Application
from resumate.domain.errors import InvalidRequestError
from resumate_http.app import create_app
from resumate_http.exposure import exposed
from resumate_http.hosts import known_hosts

STOPPING_SECONDS = 5
BACKLOG = 128


def run(application: Application, *, host: str, port: int) -> int:
    """
    Serve until SIGINT or SIGTERM; 0 when it stopped in good order.
    """
    listener = _listener(host, port)
    application.start()
    settings = application.settings
    hosts = known_hosts(host, settings.public_url)
    config = uvicorn.Config(
        create_app(application, hosts),
        log_level="warning",
        access_log=False,
        ws_max_size=256_000,
        timeout_graceful_shutdown=STOPPING_SECONDS,
    )
    server = uvicorn.Server(config)

    def stop(_number: int, _frame: FrameType | None) -> None:
        server.should_exit = True

    for asked_to_stop in (signal.SIGINT, signal.SIGTERM):
        # uvicorn has a handler of its own while it runs. Ours hears who is quicker, and
        # the signal that uvicorn raises again when it has stopped in good order: we go
        # on to close what was opened.
        signal.signal(asked_to_stop, stop)
    bound = listener.getsockname()[1]
    sys.stderr.write(f"ResuMate is at http://{host}:{bound} (Ctrl+C stops it)\n")
    if told := exposed(host, settings):
        sys.stderr.write(f"{told}\n")
    server.run(sockets=[listener])
    return 0


def _listener(host: str, port: int) -> socket.socket:
    """
    The bound socket; taken first, so that a busy port is one clear line.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        # Who comes before the server has started waits instead of being refused.
        listener.listen(BACKLOG)
    except (OSError, OverflowError, UnicodeError) as error:
        listener.close()
        busy = getattr(error, "errno", None) == errno.EADDRINUSE
        reason = getattr(error, "strerror", None) or error
        why = "is ResuMate already running?" if busy else f"{reason}."
        raise InvalidRequestError(
            f"Port {port} on {host} cannot be used: {why} "
            f"Choose another with {'--port' if busy else '--host or --port'}."
        ) from error
    return listener
