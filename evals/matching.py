"""
Coverage tables to read by eye: ``python evals/matching.py [DATA] [-o FILE]``.

For each pair of resume and posting in DATA (default ``../shared/data``): every
requirement, how far the resume answers it, and by which lines. The tables quote the
documents, which are not ours: write them outside of the repository.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from outside import DATA, needed

from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.domain.chunk import ScoredChunk
from resumate.domain.evidence import Coverage
from resumate.domain.matching import cover
from resumate.domain.posting import JobPosting
from resumate.domain.posting_reading import read_posting
from resumate.domain.reading.chunking import chunk
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import ResumeContent
from resumate.ports.embedder import Embedder, TextKind

_FOUND = 8
_SHOWN = 3


def matched(
    posting: JobPosting, content: ResumeContent, embedder: Embedder, today: date
) -> tuple[Coverage, ...]:
    """
    The coverage of *posting* by *content*, searched by meaning.
    """
    found = nearest([r.text for r in posting.requirements], content, embedder)
    return cover(posting.requirements, found, content, today=today)


def nearest(
    texts: Sequence[str], content: ResumeContent, embedder: Embedder
) -> list[list[ScoredChunk]]:
    """
    The chunks of *content* that are nearest in meaning to each of *texts*.
    """
    chunks = chunk(content)
    passages = embedder.embed([c.text for c in chunks], TextKind.PASSAGE)
    found = []
    for query in embedder.embed(texts, TextKind.QUERY):
        scored = [
            ScoredChunk(c, sum(a * b for a, b in zip(query, p, strict=True)), 0.0)
            for c, p in zip(chunks, passages, strict=True)
        ]
        best = sorted(scored, key=lambda s: (-s.similarity, s.chunk.position))
        found.append(best[:_FOUND])
    return found


def told(coverage: tuple[Coverage, ...], content: ResumeContent) -> Iterator[str]:
    """
    One row a requirement.
    """
    counts = Counter(c.status.value for c in coverage)
    yield ", ".join(f"{n} {status}" for status, n in sorted(counts.items())) + "\n"
    yield "| requirement | | lines |"
    yield "|---|---|---|"
    for c in coverage:
        lines = [content.line(line) for line in c.evidence[:_SHOWN]]
        texts = "<br>".join(f"{ln.id} {ln.text[:90]}" for ln in lines if ln)
        row = [c.requirement.text[:110], f"{c.status.value} {c.strength:.2f}", texts]
        yield "| " + " | ".join(cell.replace("|", "¦") for cell in row) + " |"


def main() -> None:
    """
    Print the tables, or write them to a file.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, default=DATA)
    parser.add_argument("-o", "--output", type=Path)
    given = parser.parse_args()
    documents = needed(given.data / "documents")
    extractor, embedder = ChildProcessTextExtractor(), OnnxEmbedder()

    def text_of(name: str) -> str:
        return extractor.extract((documents / name).read_bytes(), name).text

    out = ["# Coverage", ""]
    for pair in json.loads((documents / "pairs.json").read_text("utf-8")):
        name = pair["resume"]
        extracted = extractor.extract((documents / name).read_bytes(), name)
        content = read_resume(extracted)
        posting = read_posting(text_of(pair["job"]))
        coverage = matched(posting, content, embedder, date.today())  # noqa: DTZ011
        out += [f"## {name} for {pair['job']} ({pair['relation']})", ""]
        out += [*told(coverage, content), ""]
    if given.output:
        given.output.write_text("\n".join(out), "utf-8")
    print("\n".join(out))


if __name__ == "__main__":
    main()
