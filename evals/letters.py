"""
Composes letters for every pair of resume and posting, to be read by a person.

    python evals/letters.py [--data ../shared/data] [--into FOLDER] [--one]

For each pair, tone and length: words, findings of the truth gate, remarks, and the
text,
to FOLDER or to standard output. ``--one`` composes plain letters of standard length
only.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.domain.chunk import ScoredChunk
from resumate.domain.chunking import chunk
from resumate.domain.composing import composable_language, compose
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.grounding import check_letter
from resumate.domain.letter import (
    About,
    Critique,
    Length,
    LetterWishes,
    Sentence,
    Tone,
    as_text,
)
from resumate.domain.matching import cover
from resumate.domain.planning import plan_letter
from resumate.domain.posting import JobPosting
from resumate.domain.posting_reading import read_posting
from resumate.domain.reading import read_resume
from resumate.domain.resume import ResumeContent
from resumate.ports.embedder import TextKind

HERE = Path(__file__).resolve().parent
NEAREST = 8


@dataclass(frozen=True)
class Pair:
    """
    A resume, a posting, and how they were found to fit.
    """

    name: str
    content: ResumeContent
    posting: JobPosting
    coverage: tuple[Coverage, ...]


def main() -> int:
    """
    Compose, print a table, and fail if any letter has a finding.
    """
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("--data", type=Path, default=HERE.parent / "../shared/data")
    parser.add_argument("--into", type=Path)
    parser.add_argument("--one", action="store_true")
    parser.add_argument("--only", default="", help="names that contain this")
    options = parser.parse_args()
    wishes = [LetterWishes()] if options.one else [
        LetterWishes(tone, length) for tone, length in product(Tone, Length)
    ]  # fmt: skip
    failed = 0
    for pair in _pairs(options.data, options.only):
        for wish in wishes:
            failed += _letter(pair, wish, options.into)
    print(f"{failed} letters with findings or remarks")
    return 1 if failed else 0


def _pairs(data: Path, only: str) -> Iterator[Pair]:
    embedder = OnnxEmbedder()
    extractor = ChildProcessTextExtractor()
    for folder in (HERE / "samples", data / "documents"):
        listing = folder / "pairs.json"
        for entry in json.loads(listing.read_text()) if listing.exists() else []:
            resume = folder / entry["resume"]
            job = folder / (entry.get("posting") or entry["job"])
            if only not in resume.stem:
                continue
            content = read_resume(extractor.extract(resume.read_bytes(), resume.name))
            posting = read_posting(extractor.extract(job.read_bytes(), job.name).text)
            coverage = _coverage(embedder, content, posting)
            yield Pair(f"{resume.stem}--{job.stem}", content, posting, coverage)


def _coverage(
    embedder: OnnxEmbedder, content: ResumeContent, posting: JobPosting
) -> tuple[Coverage, ...]:
    chunks = chunk(content)
    passages = embedder.embed([c.text for c in chunks], TextKind.PASSAGE)
    asked = [requirement.text for requirement in posting.requirements]
    found = []
    for query in embedder.embed(asked, TextKind.QUERY):
        scored = [
            ScoredChunk(one, similarity, similarity)
            for one, vector in zip(chunks, passages, strict=True)
            for similarity in [sum(a * b for a, b in zip(query, vector, strict=True))]
        ]
        scored.sort(key=lambda hit: -hit.similarity)
        found.append(scored[:NEAREST])
    return tuple(cover(posting.requirements, found, content))


def _letter(pair: Pair, wishes: LetterWishes, into: Path | None) -> bool:
    """
    Compose and check one letter; whether anything was found.
    """
    language = composable_language(pair.posting.language, pair.content.language)
    plan = plan_letter(pair.content, pair.posting, pair.coverage, wishes, language)
    sentences = compose(plan)
    critique = check_letter(sentences, pair.content, pair.posting)
    text = as_text(sentences)
    name = f"{pair.name}--{wishes.tone.value}-{wishes.length.value}"
    met = sum(c.status is CoverageStatus.MET for c in pair.coverage)
    head = (
        f"{name}: {len(text.split())} words, {met} of {len(pair.coverage)} met, "
        f"{len(critique.unsupported)} findings, {len(critique.remarks)} remarks"
    )
    print(head)
    report = "\n".join([*_told(critique), text])
    if into:
        into.mkdir(parents=True, exist_ok=True)
        (into / f"{name}.txt").write_text(f"{report}\n")
    else:
        print(report, end="\n\n")
    return not critique.clean or not all(map(_cited, sentences))


def _cited(sentence: Sentence) -> bool:
    return bool(sentence.citations) or sentence.about is not About.CANDIDATE


def _told(critique: Critique) -> list[str]:
    found = [
        f"! {finding.code.value}: {finding.span!r} in {sentence.text!r}"
        for sentence in critique.sentences
        for finding in sentence.findings
    ]
    return [*found, *(f"? {r.code}: {r.message}" for r in critique.remarks)]


if __name__ == "__main__":
    sys.exit(main())
