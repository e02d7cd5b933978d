"""
What a judge adds to the truth gate, on labelled sentences of cover letters.

    python evals/letter_truth/judge.py --url URL --model MODEL [--set fresh]
        [--sample 300]
    python evals/letter_truth/judge.py --recorded

The judge is any chat model behind an OpenAI-compatible server, asked as
``resumate check`` asks it, by default about what is held out. ``--sample`` takes every
n-th sentence, so that about so many are left. ``--recorded`` takes the answers that
`held_out/opinions.jsonl` keeps of a large model. Prints tables; no sentence.
"""

import argparse
import json
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import elsewhere
import run

from resumate.adapters.inference.patience import Patience
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_entailment import OpenAICompatibleEntailment
from resumate.application.second_look import SecondLook
from resumate.application.semantic_support import SemanticSupport
from resumate.domain.grounding import check_letter
from resumate.domain.letter import Critique, Opinion
from resumate.domain.posting import JobPosting
from resumate.domain.trust import Trust
from resumate.ports.entailment import LONGEST, Entailment, Source

PATIENT = Patience(silence=120.0, total=600.0)
HELD_OUT = run.HERE / "held_out"


SETS = {"main": run.HERE, "fresh": run.HERE / "fresh", "held-out": HELD_OUT}


class Recorded(Entailment):
    """
    Answers that were given before: how likely the resume, and how likely the posting
    supports each sentence of the held-out set.
    """

    def __init__(self, folder: run.Path) -> None:
        rows = (folder / "opinions.jsonl").read_text("utf-8").splitlines()
        self._said = {row["id"]: row for row in map(json.loads, rows)}
        self._items = [i for i in run.sentences(folder) if i.id in self.ids]

    @property
    def ids(self) -> Collection[str]:
        """
        Of the sentences that it was asked about.
        """
        return self._said.keys()

    @property
    def name(self) -> str:
        """
        It is known by what it is.
        """
        return "a large model"

    def judge(
        self, source: Source, sentences: Sequence[str], seconds: float = LONGEST
    ) -> list[Opinion | None]:
        """
        What was answered about the sentence that has this text.
        """
        of = "posting" if isinstance(source, JobPosting) else "resume"
        return [
            next(
                Opinion(self.name, self._said[item.id][of])
                for item in self._items
                if sentence in item.sentence
            )
            for sentence in sentences
        ]


@dataclass(frozen=True, slots=True)
class Judged:
    """
    A labelled sentence: what the gate, the embedder and the judge say of it.
    """

    item: run.Labelled
    alone: Critique
    settled: Critique
    heeded: Mapping[Trust, Critique]

    @property
    def false(self) -> bool:
        """
        Whether something in it is not supported.
        """
        return self.item.label == "unsupported"

    @property
    def support(self) -> float | None:
        """
        The least that the judge gives any part of it; None where it was not asked.
        """
        opinions = [s.opinion for s in self.heeded[Trust.FINDINGS].sentences]
        return min((o.support for o in opinions if o), default=None)


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
    heeded = {
        trust: SecondLook(likeness, judge, trust)(alone, resume, posting)
        for trust in Trust
    }
    return Judged(item, alone, likeness(alone, resume), heeded)


def report(rows: list[Judged]) -> list[str]:
    """
    The gate alone, with the embedder, and with the judge at either trust; then each
    class, as the most trusted judge leaves it.
    """
    ways = {
        "the gate alone": [bool(r.alone.unsupported) for r in rows],
        "with the embedder": [bool(r.settled.unsupported) for r in rows],
        **{
            f"… and a judge that clears {trust.value}": [
                bool(r.heeded[trust].unsupported) for r in rows
            ]
            for trust in Trust
        },
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
    scored = [(r.support, not r.false) for r in rows if r.support is not None]
    return [
        *table,
        "",
        f"AUC of its support, of {len(scored)} sentences: {elsewhere.auc(scored):.2f}.",
        "",
        "With the judge that clears findings, by class:",
        "",
        *run.table([run.Scored(r.item, _codes(r)) for r in rows]),
    ]


def _codes(row: Judged) -> tuple[str, ...]:
    sentences = row.heeded[Trust.FINDINGS].sentences
    return tuple(f.code.value for s in sentences for f in s.findings)


def _share(hits: list[bool], digits: int = 2) -> str:
    low, high = run.wilson(sum(hits), len(hits))
    share = sum(hits) / max(len(hits), 1)
    return f"{share:.{digits}f} ({low:.{digits}f}-{high:.{digits}f})"


def main() -> None:
    """
    Ask, and print.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url")
    parser.add_argument("--model")
    parser.add_argument("--key", default="")
    parser.add_argument("--recorded", action="store_true")
    parser.add_argument("--set", choices=SETS, default="held-out")
    parser.add_argument("--sample", type=int, default=10_000)
    options = parser.parse_args()
    if options.recorded:
        recorded = Recorded(HELD_OUT)
        print("\n".join(asked(recorded, HELD_OUT, options.sample, recorded.ids)))
        return
    if not (options.url and options.model):
        parser.error("say --url and --model, or --recorded")
    start = time.perf_counter()
    with openai_client(options.url, options.key) as client:
        judge = OpenAICompatibleEntailment(
            client, options.model, PATIENT, today=lambda: run.WRITTEN
        )
        print("\n".join(asked(judge, SETS[options.set], options.sample)))
    print(f"{time.perf_counter() - start:.0f} s in all.")


def asked(
    judge: Entailment, folder: run.Path, sample: int, ids: Collection[str] = ()
) -> list[str]:
    """
    The report on about so many sentences of the set in *folder*, or of those named.
    """
    items = [item for item in run.sentences(folder) if not ids or item.id in ids]
    items = items[:: max(1, round(len(items) / sample))]
    likeness = SemanticSupport(OnnxEmbedder())
    return report([judged(item, folder, likeness, judge) for item in items])


if __name__ == "__main__":
    main()
