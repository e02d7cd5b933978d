"""
``python -m benchmarks [-o FILE]``: run everything, print one table.

Peers are what one would use instead: pypdf for reading, numpy for searching, difflib
for holding a letter against a resume, a bare interpreter for starting. A letter has no
peer that installs from a package and needs no model, so it stands beside the cheapest
request that the same server answers.
"""

import argparse
import difflib
import io
import os
import platform
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import numpy as np
from pypdf import PdfReader

from benchmarks.timing import Comparison, compare

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import stories  # noqa: E402
from clients import Person  # noqa: E402
from resumate.bootstrap import Application, application  # noqa: E402
from resumate.config import Settings  # noqa: E402
from resumate.domain.chunk import SearchQuery  # noqa: E402
from resumate.domain.grounding import check_letter  # noqa: E402
from resumate.domain.ids import OwnerId  # noqa: E402
from resumate.domain.reading.chunking import chunk  # noqa: E402
from resumate.ports.embedder import TextKind  # noqa: E402
from serving import Server, python_environment  # noqa: E402

ADA = OwnerId("ada")
TWO_PAGES = stories.as_pdf(stories.RESUME + "\n" + stories.RESUME.split("EDUCATION")[0])


def main() -> None:
    """
    Print the table, and write it where that is asked.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("-o", "--output", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        table = "\n".join([*_head(), *(c.row for c in _all(Path(folder)))])
    print(table)
    if options.output:
        options.output.write_text(table + "\n")


def _all(folder: Path) -> Iterator[Comparison]:
    app = application(Settings(data_dir=folder / "one"))
    yield _parsing(app)
    yield _storing(app)
    yield _searching(app)
    yield _checking(app)
    app.close()
    yield _asking(folder / "two")
    yield _starting(folder)


def _head() -> list[str]:
    return [
        "# Benchmarks",
        "",
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores.",
        f"Python {platform.python_version()}.",
        "Medians in milliseconds, ours and the peer's in turn.",
        "Made by `make bench`.",
        "",
        "| what | ms | peer | ms | ratio |",
        "| --- | ---: | --- | ---: | ---: |",
    ]


def _parsing(app: Application) -> Comparison:
    parse = app.use_cases.parse_resume()
    return compare(
        "read a two-page PDF into roles and lines, in a limited child process",
        lambda: parse(TWO_PAGES, "ada.pdf"),
        "pypdf, text only, in-process",
        lambda: [p.extract_text() for p in PdfReader(io.BytesIO(TWO_PAGES)).pages],
        rounds=15,
    )


def _storing(app: Application) -> Comparison:
    ingest = app.use_cases.import_resume()
    content = app.use_cases.parse_resume()(TWO_PAGES, "ada.pdf")
    embedder = app.adapters.embedder()
    texts = [c.text for c in chunk(content)]
    return compare(
        "read, embed and store a two-page PDF",
        lambda: ingest(OwnerId(str(uuid.uuid4())), "ada.pdf", TWO_PAGES),
        f"embedding its {len(texts)} chunks alone",
        lambda: embedder.embed(texts, TextKind.PASSAGE),
        rounds=15,
    )


def _searching(app: Application) -> Comparison:
    resume = app.use_cases.import_resume()(ADA, "ada.pdf", TWO_PAGES)
    embedder, index = app.adapters.embedder(), app.adapters.chunk_index()
    match = app.use_cases.match_posting()(ADA, resume.id, stories.POSTING)
    asked = [r.text for r in match.posting.requirements]
    vectors = embedder.embed(asked, TextKind.QUERY)
    queries = [SearchQuery(t, v) for t, v in zip(asked, vectors, strict=True)]
    passages = [c.text for c in chunk(resume.content)]
    matrix = np.array(embedder.embed(passages, TextKind.PASSAGE))
    wanted = np.array(vectors)
    return compare(
        f"hybrid search of {len(asked)} requirements, one round trip",
        lambda: index.search(ADA, resume.id, queries, embedder.model, k=8),
        "numpy, cosine only, vectors in memory",
        lambda: np.argsort(-(wanted @ matrix.T), axis=1)[:, :8],
        rounds=50,
    )


def _checking(app: Application) -> Comparison:
    content = app.use_cases.parse_resume()(TWO_PAGES, "ada.pdf")
    told = "At Foghorn Systems I mentored two junior engineers in testing, part"
    part = count()
    sentences = [f"{told} {n}." for n in range(25)]
    lines = [line.text for line in content.lines]

    def check() -> object:
        # Sentences that were checked before would be known.
        return check_letter(
            " ".join(f"{told} {next(part)}." for _ in range(25)), content
        )

    return compare(
        "check a letter of 25 sentences, none checked before",
        check,
        "difflib, closest line a sentence",
        lambda: [difflib.get_close_matches(s, lines, 1, 0) for s in sentences],
        rounds=20,
    )


def _asking(folder: Path) -> Comparison:
    server = Server(folder)
    ada = Person(server.start(), "Ada")
    resume_id = ada.uploads(TWO_PAGES, "ada.pdf")
    ada.resume(resume_id)
    result = compare(
        "a letter from the composer, asked to ready, warm server",
        lambda: ada.letter(ada.asks(resume_id, stories.POSTING)),
        "GET /api/v1/resumes on the same server",
        lambda: ada.http.get("/api/v1/resumes"),
        rounds=20,
    )
    server.stop()
    return result


def _starting(folder: Path) -> Comparison:
    resume, posting = folder / "ada.pdf", folder / "posting.txt"
    resume.write_bytes(TWO_PAGES)
    posting.write_text(stories.POSTING)

    def letter() -> None:
        data = str(folder / str(uuid.uuid4()))
        command = ["-m", "resumate_cli", "letter", str(resume), str(posting)]
        environment = python_environment(RESUMATE_DATA_DIR=data)
        subprocess.run(
            [sys.executable, *command],
            env=environment,
            check=True,
            capture_output=True,
        )

    return compare(
        "`resumate letter` from nothing: new database, no server running",
        letter,
        "importing onnxruntime and psycopg",
        lambda: subprocess.run(
            [sys.executable, "-c", "import onnxruntime, psycopg"], check=True
        ),
        rounds=5,
    )


if __name__ == "__main__":
    main()
