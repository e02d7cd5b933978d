"""
The gate's general sense on labelled claims of other domains, as a floor.

    python evals/letter_truth/elsewhere.py [FOLDER]

Claims of Wikipedia (WiCE) and of dialogue (BEGIN) are no letters. Each source is made a
resume of one section; a claim is scored by the share of its words that lines say, in
their meaning and in their very form, less where the gate finds a number or a name that
no line has. AUC beside plain overlap of words.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from resumate.domain.grounding import Facts, check_letter
from resumate.domain.language.words import words
from resumate.domain.letter import FindingCode
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[2] / "shared" / "data" / "grounding"
MOST = 300
"""Claims of each set: enough for two digits."""
ALONE, SAME = 0.6, 2.0
"""What counts how much: the best line by itself, and words in the same form."""


def score(claim: str, source: list[str]) -> float:
    """
    How well the lines say what the claim says: the more, the better.
    """
    content = ResumeContent(Contact(), (), _lines(source), "en")
    facts = Facts.of(content)
    tokens = words(claim, "en")
    told = {w.lower for f in facts.lines for w in f.words}
    same = sum(w.lower in told for w in tokens) / max(len(tokens), 1)
    said = [w for w in tokens if w.weight]
    total = sum(w.weight for w in said) or 1.0
    shares: dict[int, float] = {}
    for word in said:
        for index, near in facts.hits(word).items():
            shares[index] = shares.get(index, 0.0) + near * word.weight / total
    together = sum(w.weight for w in said if facts.hits(w)) / total
    alone = max(shares.values(), default=0.0)
    found = {
        f.code
        for s in check_letter(claim, content, language="en").sentences
        for f in s.findings
    } - {FindingCode.DUTY_UNSUPPORTED, FindingCode.TITLE_UNKNOWN}
    meant = ALONE * min(alone, 1.0) + (1 - ALONE) * together
    return meant + SAME * same - 0.2 * len(found)


def overlap(claim: str, source: list[str]) -> float:
    """
    The share of the claim's words that the source has.
    """
    have = set(" ".join(source).lower().split())
    said = claim.lower().split()
    return sum(w in have for w in said) / max(len(said), 1)


def _lines(source: list[str]) -> tuple[ResumeLine, ...]:
    return tuple(
        ResumeLine(f"L{n}", text, Section.OTHER, kind=LineKind.TEXT)
        for n, text in enumerate(source, 1)
    )


def auc(scored: list[tuple[float, bool]]) -> float:
    """
    How often a supported claim scores above an unsupported one.
    """
    right = [s for s, supported in scored if supported]
    wrong = [s for s, supported in scored if not supported]
    wins = sum((a > b) + 0.5 * (a == b) for a in right for b in wrong)
    return wins / max(len(right) * len(wrong), 1)


def sets(folder: Path) -> Iterator[tuple[str, list[tuple[str, list[str], bool]]]]:
    """
    Name and claims of each set, with their sources and labels.
    """
    rows = [
        json.loads(r) for r in (folder / "wice_claims.jsonl").open(encoding="utf-8")
    ]
    yield (
        "WiCE",
        [
            (r["claim"], r["source_sentences"], r["label"] == "supported")
            for r in rows[:MOST]
        ],
    )
    rows = _rows(folder / "begin_wow.jsonl")
    yield "BEGIN", [(r["claim"], [r["source"]], r["supported"]) for r in rows[:MOST]]


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]


def report(folder: Path) -> list[str]:
    """
    One row for each set.
    """
    table = [
        "| set | claims | AUC of the gate | AUC of token overlap |",
        "|---|---|---|---|",
    ]
    for name, claims in sets(folder):
        ours = auc([(score(c, s), label) for c, s, label in claims])
        plain = auc([(overlap(c, s), label) for c, s, label in claims])
        table.append(f"| {name} | {len(claims)} | {ours:.2f} | {plain:.2f} |")
    return table


if __name__ == "__main__":
    print("\n".join(report(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)))
