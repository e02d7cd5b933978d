"""
What a judge adds to the truth gate, on labelled sentences of cover letters.

    python evals/letter_truth/judge.py --url URL --model MODEL [--main] [--split tune]
        [--sample 300]

The judge is any chat model behind an OpenAI-compatible server, asked as
``resumate check`` asks it. ``--sample`` takes every n-th sentence, so that about so
many are left; the test half is for scores only. Prints one table; no sentence.
"""

import argparse
import time
from collections.abc import Iterable
from dataclasses import dataclass

import elsewhere
import run

from resumate.adapters.inference.patience import Patience
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_entailment import OpenAICompatibleEntailment
from resumate.application.semantic_support import SemanticSupport
from resumate.domain.grounding import check_letter
from resumate.domain.grounding.judging import disputable, heed
from resumate.domain.letter import Critique, FindingCode, Opinion
from resumate.ports.entailment import Entailment

PATIENT = Patience(silence=120.0, total=600.0)


@dataclass(frozen=True, slots=True)
class Judged:
    """
    A labelled sentence: what the gate, the embedder and the judge say of it.
    """

    false: bool
    alone: Critique
    settled: Critique
    heeded: Critique
    asked: bool
    opinions: tuple[Opinion, ...]

    @property
    def support(self) -> float:
        """
        The least that the judge gives any part of it.
        """
        return min(o.support for o in self.opinions)

    @property
    def cleared(self) -> bool:
        """
        Whether the judge let a doubtful activity pass.
        """
        return bool(self.settled.unsupported) and not self.heeded.unsupported

    @property
    def doubted(self) -> bool:
        """
        Whether the judge doubts what was passed.
        """
        findings = [f for s in self.heeded.sentences for f in s.findings]
        return any(f.code is FindingCode.JUDGE_DOUBTS for f in findings)


def judged(
    item: run.Labelled, folder: run.Path, likeness: SemanticSupport, judge: Entailment
) -> Judged:
    """
    The sentence, with everybody asked.
    """
    resume, posting = run.case(item.resume, folder)
    alone = check_letter(
        item.sentence, resume, posting, language=resume.language, today=run.WRITTEN
    )
    settled = likeness(alone, resume)
    asked = disputable(settled, resume)
    texts = [settled.sentences[i].text for i in asked]
    answers = judge.judge(resume, texts)
    opinions = {i: o for i, o in zip(asked, answers, strict=True) if o}
    heeded = heed(settled, resume, opinions)
    false = item.label == "unsupported"
    given = tuple(opinions.values())
    return Judged(false, alone, settled, heeded, bool(asked), given)


def report(rows: list[Judged]) -> list[str]:
    """
    The gate alone, with the embedder, and with the judge in each of its two offices.
    """
    found = [bool(r.settled.unsupported) for r in rows]
    ways = {
        "the gate alone": [bool(r.alone.unsupported) for r in rows],
        "with the embedder": found,
        "… and the judge, clearing only": [
            f and not r.cleared for f, r in zip(found, rows, strict=True)
        ],
        "… and the judge, doubting only": [
            f or r.doubted for f, r in zip(found, rows, strict=True)
        ],
        "… and the judge": [bool(r.heeded.unsupported) for r in rows],
    }
    false = sum(r.false for r in rows)
    table = [
        f"| | caught, of {false} | falsely flagged, of {len(rows) - false} |",
        "|---|---|---|",
    ]
    for name, flagged in ways.items():
        caught = [f for f, r in zip(flagged, rows, strict=True) if r.false]
        alarms = [f for f, r in zip(flagged, rows, strict=True) if not r.false]
        table.append(f"| {name} | {_share(caught)} | {_share(alarms, 3)} |")
    opined = [r for r in rows if r.opinions]
    doubtful = _auc(r for r in opined if r.settled.unsupported)
    passed = _auc(r for r in opined if not r.settled.unsupported)
    return [
        *table,
        "",
        f"AUC of its support: doubtful activities {doubtful}, what passed {passed}.",
        f"Asked about {sum(r.asked for r in rows)}, answered {len(opined)}.",
    ]


def _share(hits: list[bool], digits: int = 2) -> str:
    low, high = run.wilson(sum(hits), len(hits))
    share = sum(hits) / max(len(hits), 1)
    return f"{share:.{digits}f} ({low:.{digits}f}-{high:.{digits}f})"


def _auc(rows: Iterable[Judged]) -> str:
    scored = [(r.support, not r.false) for r in rows]
    true = sum(supported for _, supported in scored)
    value = elsewhere.auc(scored)
    return f"{value:.2f} ({true} true, {len(scored) - true} false)"


def main() -> None:
    """
    Ask, and print.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--model", required=True)
    parser.add_argument("--key", default="")
    parser.add_argument("--main", action="store_true", help="not the fresh set")
    parser.add_argument("--split", choices=["tune", "test"], default="tune")
    parser.add_argument("--sample", type=int, default=10_000)
    options = parser.parse_args()
    folder = run.HERE if options.main else run.HERE / "fresh"
    items = [i for i in run.sentences(folder) if i.split == options.split]
    items = items[:: max(1, round(len(items) / options.sample))]
    likeness = SemanticSupport(OnnxEmbedder())
    start = time.perf_counter()
    with openai_client(options.url, options.key) as client:
        judge = OpenAICompatibleEntailment(client, options.model, PATIENT)
        rows = [judged(item, folder, likeness, judge) for item in items]
    print("\n".join(report(rows)))
    asked = max(sum(len(r.opinions) for r in rows), 1)
    print(f"{(time.perf_counter() - start) / asked:.2f} s a question.")


if __name__ == "__main__":
    main()
