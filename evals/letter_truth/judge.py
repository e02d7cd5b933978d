"""
What a judge adds to the truth gate, on labelled sentences of cover letters.

    python evals/letter_truth/judge.py --url URL --model MODEL [--set fresh]
        [--sample 300] [--again | --examine]
    python evals/letter_truth/judge.py --recorded

The judge is any chat model behind an OpenAI-compatible server, asked as
``resumate check`` asks it, by default about what is held out; with ``--again``, as a
writer is asked that reads its letter again: twenty sentences of a resume at once; with
``--examine`` it sits the examination that such a writer must pass to be trusted.
``--sample`` takes every n-th sentence, so that about so many are left. ``--recorded``
takes the answers that `held_out/opinions.jsonl`, asked in the first way, and
`held_out/readings.jsonl`, in the second, keep of a large model. Prints tables; no
sentence.
"""

import argparse
import json
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby, islice

import elsewhere
import run

from resumate.adapters.inference.patience import Patience
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_entailment import OpenAICompatibleEntailment
from resumate.adapters.models.openai_model import OpenAICompatibleModel
from resumate.application.judging.examination import MISSED, MISTRUSTED, sit
from resumate.application.judging.rereading import Rereading
from resumate.application.judging.second_look import SecondLook
from resumate.application.judging.semantic_support import SemanticSupport
from resumate.application.models.allowance import Purse
from resumate.domain.drafting.refinement import RefinementPolicy
from resumate.domain.grounding import check_letter
from resumate.domain.letter import Critique, LetterWishes, Opinion
from resumate.domain.planning import plan_letter
from resumate.domain.posting import JobPosting
from resumate.domain.trust import Trust
from resumate.ports.entailment import LONGEST, Entailment, Source
from resumate.ports.language_model import LanguageModel, WritingStyle

PATIENT = Patience(silence=120.0, total=600.0)
UNBOUND = RefinementPolicy(max_seconds=float("inf"), max_output_tokens=10**9)
_AT_ONCE = 20
"""About the sentences of a letter."""
HELD_OUT = run.HERE / "held_out"


EXPLICIT = (Trust.ACTIVITIES, Trust.FINDINGS)
"""What an operator can set; the third is one of them, once a model was examined."""
SETS = {"main": run.HERE, "fresh": run.HERE / "fresh", "held-out": HELD_OUT}


class Recorded(Entailment):
    """
    Answers that were given before: how likely the resume, and how likely the posting
    supports each sentence of the held-out set; nothing where that was not asked.
    """

    def __init__(self, folder: run.Path, name: str) -> None:
        rows = (folder / name).read_text("utf-8").splitlines()
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
        self,
        source: Source,
        sentences: Sequence[str],
        seconds: float = LONGEST,
        letter: Sequence[str] = (),
    ) -> list[Opinion | None]:
        """
        What was answered about the sentence that has this text.
        """
        of = "posting" if isinstance(source, JobPosting) else "resume"
        found = [
            next(
                self._said[item.id][of]
                for item in self._items
                if sentence in item.sentence
            )
            for sentence in sentences
        ]
        return [None if s is None else Opinion(self.name, s) for s in found]


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
        return bool(self.item.label == "unsupported")

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
        for trust in EXPLICIT
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
            for trust in EXPLICIT
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
        *(row for trust in EXPLICIT for row in _by_class(rows, trust)),
    ]


def _by_class(rows: list[Judged], trust: Trust) -> list[str]:
    scored = [run.Scored(row.item, _codes(row, trust)) for row in rows]
    head = f"With the judge that clears {trust.value}, by class:"
    return [head, "", *run.table(scored), ""]


def _codes(row: Judged, trust: Trust) -> tuple[str, ...]:
    sentences = row.heeded[trust].sentences
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
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--examine", action="store_true")
    parser.add_argument("--recorded", action="store_true")
    parser.add_argument("--set", choices=SETS, default="held-out")
    parser.add_argument("--sample", type=int, default=10_000)
    options = parser.parse_args()
    if options.recorded:
        for name in ("opinions.jsonl", "readings.jsonl"):
            recorded = Recorded(HELD_OUT, name)
            print(f"{name}\n")
            print("\n".join(asked(recorded, HELD_OUT, options.sample, recorded.ids)))
        return
    if not (options.url and options.model):
        parser.error("say --url and --model, or --recorded")
    start = time.perf_counter()
    folder = SETS[options.set]
    with openai_client(options.url, options.key) as client:
        writer = OpenAICompatibleModel(
            client, options.model, WritingStyle.FREE, PATIENT
        )
        if options.examine:
            print(examined(writer))
        elif options.again:
            print("\n".join(read_again(writer, folder, options.sample)))
        else:
            judge = OpenAICompatibleEntailment(
                client, options.model, PATIENT, today=lambda: run.WRITTEN
            )
            print("\n".join(asked(judge, folder, options.sample)))
    print(f"{time.perf_counter() - start:.0f} s in all.")


def asked(
    judge: Entailment, folder: run.Path, sample: int, ids: Collection[str] = ()
) -> list[str]:
    """
    The report on about so many sentences of the set in *folder*, or of those named.
    """
    items = _sampled(
        [i for i in run.sentences(folder) if not ids or i.id in ids], sample
    )
    likeness = SemanticSupport(OnnxEmbedder())
    return report([judged(item, folder, likeness, judge) for item in items])


def read_again(writer: LanguageModel, folder: run.Path, sample: int) -> list[str]:
    """
    The report on about so many sentences, each batch of a resume read by *writer* as
    one letter of its own.
    """
    likeness = SemanticSupport(OnnxEmbedder())
    rows: list[Judged] = []
    items = _sampled(run.sentences(folder), sample)
    for name, of_resume in groupby(items, lambda item: item.resume):
        resume, posting = run.case(name, folder)
        plan = plan_letter(resume, posting, (), LetterWishes(), resume.language)
        for batch in batched(of_resume, _AT_ONCE):
            purse = Purse(UNBOUND, lambda: datetime.now(UTC))
            judge = Rereading(writer, plan, purse, run.WRITTEN)
            whole = check_letter(
                "\n\n".join(item.sentence for item in batch),
                resume,
                posting,
                language=resume.language,
                today=run.WRITTEN,
            )
            SecondLook(likeness, judge, Trust.FINDINGS).heard(whole, resume, posting)
            rows += [judged(item, folder, likeness, judge) for item in batch]
    return report(rows)


def examined(writer: LanguageModel) -> str:
    """
    How *writer* does in the examination.
    """
    marks = sit(writer, Purse(UNBOUND, lambda: datetime.now(UTC)))
    said = "passed" if marks.passed else "failed"
    return (
        f"{said}: {marks.missed} false sentences believed ({MISSED} allowed), "
        f"{marks.mistrusted} true ones not ({MISTRUSTED} allowed)."
    )


def batched(items: Iterable[run.Labelled], most: int) -> Iterator[list[run.Labelled]]:
    """
    The items, so many at once (`itertools.batched` of Python 3.12).
    """
    rest = iter(items)
    while batch := list(islice(rest, most)):
        yield batch


def _sampled(items: list[run.Labelled], sample: int) -> list[run.Labelled]:
    return items[:: max(1, round(len(items) / sample))]


if __name__ == "__main__":
    main()
