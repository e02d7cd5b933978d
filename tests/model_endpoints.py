"""
The two SageMaker endpoints of a deployment, as far as a letter needs them: one embeds
with the packaged model, one writes nearly what it is given to polish, word by word.
"""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import ThreadingHTTPServer

from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.ports.embedder import TextKind
from sagemaker_server import written
from scripted_server import Exchange, Script, answered

PARAGRAPH = re.compile(r"<paragraph>\s*(.*?)\s*</paragraph>", re.DOTALL)
EMBEDDER = "resumate-large-embedder"
WRITER = "resumate-large-writer"


class Models(Script):
    """
    Answers by the endpoint's name.
    """

    def __init__(self):
        super().__init__()
        self._embedder = OnnxEmbedder()

    def next_reply(self, request):
        self.requests.append(request)
        if f"/endpoints/{EMBEDDER}/" in request.path:
            texts = request.body["inputs"]
            vectors = self._embedder.embed(texts, TextKind.PASSAGE)
            return answered([list(map(float, vector)) for vector in vectors])
        said = request.body["messages"][-1]["content"]
        paragraph = PARAGRAPH.search(said)
        # What is said in the same words is not taken from a model.
        text = paragraph[1].replace(" and ", " and also ") if paragraph else said
        return written(*re.findall(r"\S+\s*", text))

    @property
    def asked_to_write(self):
        """
        How often the writer was asked.
        """
        return sum(f"/endpoints/{WRITER}/" in r.path for r in self.requests)


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
