"""
The models of a deployment, as far as a letter needs them: an endpoint of SageMaker
embeds with the packaged model; another, and Bedrock, write nearly what they are given
to polish, word by word.
"""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import ThreadingHTTPServer

from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.ports.embedder import TextKind
from sagemaker_server import conversed, written
from scripted_server import Exchange, Script, answered

PARAGRAPH = re.compile(r"<paragraph>\s*(.*?)\s*</paragraph>", re.DOTALL)
WRITER = "resumate-large-writer"
BEDROCK = "amazon.nova-lite-v1:0"


class Models(Script):
    """
    Answers by the endpoint's name, of any stage.
    """

    def __init__(self):
        super().__init__()
        self._embedder = OnnxEmbedder()

    def next_reply(self, request):
        self.requests.append(request)
        if "-embedder/" in request.path:
            texts = request.body["inputs"]
            vectors = self._embedder.embed(texts, TextKind.PASSAGE)
            return answered([list(map(float, vector)) for vector in vectors])
        said = request.body["messages"][-1]["content"]
        if request.path.startswith("/model/"):
            return conversed(*_words(said[0]["text"]))
        return written(*_words(said))

    @property
    def asked_to_write(self):
        """
        How often the writer on SageMaker was asked.
        """
        return sum(f"/endpoints/{WRITER}/" in r.path for r in self.requests)


def _words(said):
    paragraph = PARAGRAPH.search(said)
    # What is said in the same words is not taken from a model.
    text = paragraph[1].replace(" and ", " and also ") if paragraph else said
    return re.findall(r"\S+\s*", text)


@contextmanager
def model_endpoints() -> Iterator[Models]:
    """
    The endpoints on a free port, until the block ends.
    """
    server = ThreadingHTTPServer(("127.0.0.1", 0), Exchange)
    server.daemon_threads = True
    server.script = Models()
    server.script.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.script
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
