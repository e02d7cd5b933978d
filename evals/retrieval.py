"""
How well search finds the right lines: ``python evals/retrieval.py [DATA] [-o FILE]``.

DATA is the folder with the labelled sets (default ``../shared/data``). Each ranking is
measured on the same chunks and vectors; *product* is the product's own index, in an
embedded PostgreSQL of its own. ``--url`` and ``--model`` measure another embedder, as
``RESUMATE_EMBEDDER_URL`` and ``_MODEL`` choose it, behind a server of OpenAI's kind.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from outside import DATA, needed
from rankings import (
    Product,
    Ranking,
    by_cosine,
    by_parts,
    by_rank_fusion,
    by_sum,
    by_words,
)
from search_tasks import Task, esco_tasks, keyword_tasks, wice_tasks

from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_embedder import OpenAICompatibleEmbedder
from resumate.domain.chunk import EmbeddedChunk, SearchQuery
from resumate.ports.embedder import Embedder, TextKind

_BM25 = {
    "keywords, verbatim": "R@1 .76, MRR .91",
    "keywords, not verbatim": "R@1 .35, MRR .58",
    "ESCO skill": "R@10 .765, MRR .583",
    "ESCO sentence": "R@10 .768, MRR .762",
    "WiCE": "R@5 .546, MRR .865",
}


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
