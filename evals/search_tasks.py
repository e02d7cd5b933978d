"""
What is searched for, in which texts, and what is relevant: the labelled sets of others.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resumate.domain.chunk import Chunk
from resumate.domain.reading.chunking import chunk
from resumate.domain.resume import (
    Contact,
    LineKind,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

_SECTIONS = {
    "work": Section.EXPERIENCE,
    "education": Section.EDUCATION,
    "projects": Section.PROJECTS,
    "volunteer": Section.VOLUNTEERING,
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
