"""
How well search finds the right lines: ``python evals/retrieval.py [DATA] [-o FILE]``.

DATA is the folder with the labelled sets (default ``../shared/data``). Each ranking is
measured on the same chunks and vectors; *product* is the product's own index, in an
embedded PostgreSQL of its own. ``--url`` and ``--model`` measure another embedder, as
``RESUMATE_EMBEDDER_URL`` and ``_MODEL`` choose it, behind a server of OpenAI's kind.
"""

import argparse
import json
import re
import tempfile
import uuid
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from math import log
from pathlib import Path
from typing import Any

from outside import DATA, needed

from resumate.adapters.local.postgres_server import EmbeddedPostgres
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_embedder import OpenAICompatibleEmbedder
from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.migrate import migrate
from resumate.adapters.postgres.pool import make_pool
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.adapters.postgres.terms import terms
from resumate.domain.chunk import Chunk, EmbeddedChunk, SearchQuery
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.reading.chunking import chunk
from resumate.domain.resume import (
    Contact,
    LineKind,
    Resume,
    ResumeContent,
    ResumeLine,
    ResumeStatus,
    Role,
    Section,
)
from resumate.ports.embedder import Embedder, TextKind

Ranking = Callable[[Sequence[EmbeddedChunk], Sequence[SearchQuery]], list[list[float]]]
"""A score of each chunk for each query."""

_SECTIONS = {
    "work": Section.EXPERIENCE,
    "education": Section.EDUCATION,
    "projects": Section.PROJECTS,
    "volunteer": Section.VOLUNTEERING,
}
_BM25 = {
    "keywords, verbatim": "R@1 .76, MRR .91",
    "keywords, not verbatim": "R@1 .35, MRR .58",
    "ESCO skill": "R@10 .765, MRR .583",
    "ESCO sentence": "R@10 .768, MRR .762",
    "WiCE": "R@5 .546, MRR .865",
}


@dataclass(frozen=True, slots=True)
class Task:
    """
    One set of chunks, each standing for an entry, and queries with their entries.
    """

    name: str
    chunks: tuple[Chunk, ...]
    entries: tuple[str, ...]
    """Which entry each chunk belongs to."""
    queries: tuple[str, ...]
    relevant: tuple[frozenset[str], ...]
    left_out: tuple[str | None, ...]
    """For each query, an entry that is the query itself."""
    language: str = ""
    """Where all of it is of one language that counts."""


def read_lines(path: Path) -> list[dict[str, Any]]:
    """
    The objects of a JSON Lines file.
    """
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def keyword_tasks(data: Path) -> Iterator[Task]:
    """
    Each resume with its keywords; what a keyword stands in word for word is apart.
    """
    by_resume = defaultdict(list)
    for entry in read_lines(data / "resume_entries.jsonl"):
        by_resume[entry["resume"]].append(entry)
    queries = defaultdict(list)
    for query in read_lines(data / "resume_keyword_to_entry.jsonl"):
        queries[query["resume"], query["verbatim"]].append(query)
    for (resume, verbatim), asked in queries.items():
        chunks, entries = _chunked(by_resume[resume])
        yield Task(
            f"keywords, {'' if verbatim else 'not '}verbatim",
            chunks,
            entries,
            tuple(query["query"] for query in asked),
            tuple(frozenset(query["relevant"]) for query in asked),
            (None,) * len(asked),
            by_resume[resume][0]["language"],
        )


def _chunked(
    entries: Sequence[dict[str, Any]],
) -> tuple[tuple[Chunk, ...], tuple[str, ...]]:
    lines: list[ResumeLine] = []
    roles: list[Role] = []
    entry_of: dict[str, str] = {}
    for number, entry in enumerate(entries):
        parts = re.split(r"(?:^|\s)-\s(?=\S)|\s{2,}", entry["text"])
        head, *rest = [part.strip() for part in parts if part.strip()]
        roles.append(Role(f"P{number}", "", head[:120]))
        for text in (head, *rest):
            kind = LineKind.ENTRY if text is head else LineKind.BULLET
            line = f"L{len(lines)}"
            section = _SECTIONS[entry["section"]]
            lines.append(ResumeLine(line, text, section, f"P{number}", kind=kind))
            entry_of[line] = entry["id"]
    language = entries[0]["language"].partition("-")[0]
    content = ResumeContent(Contact(), tuple(roles), tuple(lines), language)
    made = chunk(content)
    return made, tuple(entry_of[c.lines[0]] for c in made)


def _plain(texts: Mapping[str, str]) -> tuple[Chunk, ...]:
    return tuple(
        Chunk(number, text, (name,), Section.OTHER)
        for number, (name, text) in enumerate(texts.items())
    )


def esco_tasks(data: Path) -> Iterator[Task]:
    """
    Sentences of postings, found by a skill's name or by another sentence.
    """
    corpus = {e["id"]: e["text"] for e in read_lines(data / "esco_corpus.jsonl")}
    for name, itself in (("skill", False), ("sentence", True)):
        asked = read_lines(data / f"esco_{name}_to_sentence.jsonl")
        yield Task(
            f"ESCO {name}",
            _plain(corpus),
            tuple(corpus),
            tuple(query["query"] for query in asked),
            tuple(frozenset(query["relevant"]) for query in asked),
            tuple(query["id"] if itself else None for query in asked),
        )


def wice_tasks(data: Path) -> Iterator[Task]:
    """
    Claims, and the sentences of an article that bear them out.
    """
    sources = {
        claim["id"]: claim["source_sentences"]
        for claim in read_lines(data.parent / "grounding" / "wice_claims.jsonl")
    }
    for query in read_lines(data / "wice_claim_to_sentence.jsonl"):
        texts = {str(i): text or " " for i, text in enumerate(sources[query["id"]])}
        relevant = frozenset(map(str, query["relevant"]))
        yield Task(
            "WiCE", _plain(texts), tuple(texts), (query["query"],), (relevant,), (None,)
        )


def by_cosine(
    chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
) -> list[list[float]]:
    """
    Meaning alone.
    """
    return [[_dot(query.embedding, c.embedding) for c in chunks] for query in queries]


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def by_parts(
    chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
) -> list[list[float]]:
    """
    Shared words and parts of words alone, as the product tells them.
    """
    held = [frozenset(terms(c.chunk.text)) for c in chunks]
    return [shared(frozenset(terms(query.text)), held) for query in queries]


def by_words(
    chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
) -> list[list[float]]:
    """
    Shared whole words alone, rare ones counting more.
    """
    held = [_words(c.chunk.text) for c in chunks]
    return [shared(_words(query.text), held) for query in queries]


def shared(query: frozenset[str], texts: Sequence[frozenset[str]]) -> list[float]:
    """
    How much of *query* each of *texts* holds, in [0, 1]; what few hold counts more.
    """
    held_by = Counter(term for text in texts for term in text & query)
    count = len(texts)
    weights = {
        term: log(1 + (count - held_by[term] + 0.5) / (held_by[term] + 0.5))
        for term in query
    }
    total = sum(weights.values()) or 1.0
    return [sum(weights[term] for term in query & text) / total for text in texts]


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def by_sum(
    chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
) -> list[list[float]]:
    """
    Cosine plus the share of word parts.
    """
    pairs = zip(by_cosine(chunks, queries), by_parts(chunks, queries), strict=True)
    return [[a + b for a, b in zip(*pair, strict=True)] for pair in pairs]


def by_rank_fusion(
    chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
) -> list[list[float]]:
    """
    Reciprocal ranks (k = 60) of cosine and of whole words.
    """
    pairs = zip(by_cosine(chunks, queries), by_words(chunks, queries), strict=True)
    return [
        [a + b for a, b in zip(_reciprocal(near), _reciprocal(told, 0.0), strict=True)]
        for near, told in pairs
    ]


def _reciprocal(scores: Sequence[float], above: float = -2.0) -> list[float]:
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    found = [0.0] * len(scores)
    for rank, index in enumerate(order, 1):
        found[index] = 1 / (60 + rank) if scores[index] > above else 0.0
    return found


class Product:
    """
    The product's own index.
    """

    def __init__(self, stack: ExitStack, embedder: Embedder) -> None:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        server = stack.enter_context(EmbeddedPostgres(Path(folder)))
        migrate(server.admin_dsn)
        pool = stack.enter_context(make_pool(server.app_dsn))
        self._index = PgvectorChunkIndex(pool)
        self._resumes = PostgresResumeRepository(pool)
        self._embedder = embedder

    def __call__(
        self, chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
    ) -> list[list[float]]:
        """
        The scores it gives all chunks, stored as one resume.
        """
        owner, resume = OwnerId("evals"), ResumeId(uuid.uuid4())
        now = datetime.now(UTC)
        self._resumes.add(Resume(resume, owner, "evals", now, ResumeStatus.READY))
        model = self._embedder.model
        self._index.replace(owner, resume, chunks, model)
        found = self._index.search(owner, resume, queries, model, k=len(chunks))
        self._resumes.erase(owner, resume)
        scores = []
        for best in found:
            by_position = {s.chunk.position: s.score for s in best}
            scores.append([by_position.get(c.chunk.position, -1.0) for c in chunks])
        return scores


def measured(task: Task, scores: Sequence[Sequence[float]]) -> Iterator[list[float]]:
    """
    For each query: recall at 1, 5 and 10, and the reciprocal rank.
    """
    for row, relevant, out in zip(scores, task.relevant, task.left_out, strict=True):
        best: dict[str, float] = {}
        for entry, score in zip(task.entries, row, strict=True):
            if entry != out:
                best[entry] = max(score, best.get(entry, score))
        ranked = sorted(best, key=lambda entry: -best[entry])
        first = next(i for i, entry in enumerate(ranked, 1) if entry in relevant)
        recalls = [len(relevant & set(ranked[:k])) / len(relevant) for k in (1, 5, 10)]
        yield [*recalls, 1 / first]


def embedded(
    embedder: Embedder, texts: Sequence[str], kind: TextKind = TextKind.PASSAGE
) -> dict[str, tuple[float, ...]]:
    """
    Each text once.
    """
    once = list(dict.fromkeys(texts))
    return dict(zip(once, embedder.embed(once, kind), strict=True))


def run(
    data: Path, rankings: Mapping[str, Ranking], embedder: Embedder, only: str = ""
) -> str:
    """
    The whole table, in Markdown.
    """
    results: dict[str, dict[str, list[list[float]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    tasks = [*keyword_tasks(data), *esco_tasks(data), *wice_tasks(data)]
    tasks = [task for task in tasks if only in task.name]
    held = embedded(embedder, [t for task in tasks for t in _texts(task)])
    asked = embedded(
        embedder, [t for task in tasks for t in task.queries], TextKind.QUERY
    )
    spoken: dict[str, list[list[float]]] = defaultdict(list)
    for task in tasks:
        chunks = [EmbeddedChunk(c, held[c.text]) for c in task.chunks]
        queries = [SearchQuery(text, asked[text]) for text in task.queries]
        for name, ranking in rankings.items():
            rows = list(measured(task, ranking(chunks, queries)))
            results[task.name][name] += rows
            if ranking is by_cosine and task.name == "keywords, not verbatim":
                spoken[task.language] += rows
    return "\n".join([*_table(results), *_by_language(spoken)])


def _by_language(spoken: Mapping[str, list[list[float]]]) -> Iterator[str]:
    """
    What meaning alone finds of keywords that stand nowhere word for word.
    """
    yield "\n## keywords, not verbatim, by language (cosine)\n"
    yield "| language | queries | recall@1 | MRR |"
    yield "|---|---|---|---|"
    for language, rows in sorted(spoken.items()):
        first, rank = (sum(row[i] for row in rows) / len(rows) for i in (0, 3))
        yield f"| {language} | {len(rows)} | {first:.3f} | {rank:.3f} |"


def _texts(task: Task) -> list[str]:
    return [c.text for c in task.chunks]


def _table(results: Mapping[str, Mapping[str, list[list[float]]]]) -> Iterator[str]:
    for task, by_ranking in results.items():
        count = len(next(iter(by_ranking.values())))
        yield f"\n## {task} ({count} queries; BM25 {_BM25[task]})\n"
        yield "| ranking | recall@1 | recall@5 | recall@10 | MRR |"
        yield "|---|---|---|---|---|"
        for name, rows in by_ranking.items():
            means = [sum(column) / len(rows) for column in zip(*rows, strict=True)]
            yield f"| {name} | " + " | ".join(f"{mean:.3f}" for mean in means) + " |"


def main() -> None:
    """
    Measure and print, or write to a file.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, default=DATA)
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--url", help="an OpenAI-compatible server for embeddings")
    parser.add_argument("--model", default="", help="the model there")
    parser.add_argument("--only", default="", help="sets whose name holds this")
    given = parser.parse_args()
    retrieval = needed(given.data / "retrieval")
    embedder: Embedder = OnnxEmbedder()
    if given.url:
        embedder = OpenAICompatibleEmbedder(openai_client(given.url, ""), given.model)
    with ExitStack() as stack:
        rankings: dict[str, Ranking] = {
            "cosine": by_cosine,
            "whole words": by_words,
            "word parts": by_parts,
            "cosine and whole words, reciprocal ranks": by_rank_fusion,
            "cosine + word parts": by_sum,
            "**product**": Product(stack, embedder),
        }
        table = run(retrieval, rankings, embedder, given.only)
    model = embedder.model.name
    text = f"# Retrieval\n\n`python evals/retrieval.py`, {model}.\n{table}\n"
    if given.output:
        given.output.write_text(text, "utf-8")
    print(text)


if __name__ == "__main__":
    main()
