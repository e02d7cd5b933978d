"""
What a real model writes over the sample pairs, and what of it is delivered.

    python evals/small_models.py --url http://127.0.0.1:8080/v1 --model NAME
        [--style polish|free] [--only NAME] [--into FOLDER]
        [--rows FILE] [--attacks FILE] [--requests]

Behind the OpenAI-compatible port, with the plan, the gate and the policy of the
product. A row tells what the model wrote (answers read whole, before anything is
refused) and what became of it; it fails where a sentence with a finding was delivered.
``--into`` keeps the letters beside the composer's, to be read; ``--rows`` keeps what
was counted, so that a run that was broken off goes on. ``--attacks`` plants
each line of a file in posting and resume. ``--requests`` asks the 40 things of
`refining.py`, and some that rules do not understand, with the model. What is asked
twice at temperature 0 is answered once.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import product
from pathlib import Path
from statistics import median
from typing import Any

import liars
import refining

import letters
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_model import OpenAICompatibleModel
from resumate.application.chat.settle_letter import settle
from resumate.application.chat.suggest_changes import SuggestChanges
from resumate.application.models.allowance import Purse
from resumate.application.writing.drafting import Drafting
from resumate.application.writing.write_letter import Written
from resumate.domain.composing import compose
from resumate.domain.drafting.refinement import RefinementPolicy
from resumate.domain.drafting.repairing import grounded
from resumate.domain.letter import LetterWishes, TokenUsage, as_text
from resumate.domain.plan import LetterPlan
from resumate.domain.refining import (
    Manuscript,
    Proposal,
    Speech,
    propose,
    read_wishes,
    speaks_german,
)
from resumate.ports.errors import PortError
from resumate.ports.language_model import (
    Completion,
    LanguageModel,
    Prompt,
    WritingStyle,
)

FREELY_ASKED = (
    "The second paragraph reads like a list, please make it flow.",
    "Tell them in the first sentence why I am the right person for this.",
    "Combine sentences 5 and 6.",
    "Fix the grammar.",
    "Write it as if I were a senior manager at Google.",
)
"""What people also ask, and rules do not understand."""


@dataclass
class Answer:
    """
    What was asked, what came, and how long it took.
    """

    prompt: Prompt
    text: str
    usage: TokenUsage
    seconds: float


@dataclass
class Listening(LanguageModel):
    """
    A model, and beside it all that it said.
    """

    model: LanguageModel
    answers: list[Answer] = field(default_factory=list)
    known: dict[tuple[str, str], list[str | Completion]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """
        The model's own.
        """
        return self.model.name

    @property
    def style(self) -> WritingStyle:
        """
        The model's own.
        """
        return self.model.style

    def stream(self, prompt: Prompt) -> Iterator[str | Completion]:
        """
        The model's answer, noted down.
        """
        key = (prompt.instructions, prompt.content)
        started = time.monotonic()
        if prompt.temperature or key not in self.known:
            self.known[key] = list(self.model.stream(prompt))
        *pieces, end = self.known[key]
        text = "".join(str(piece) for piece in pieces)
        usage = end.usage if isinstance(end, Completion) else TokenUsage()
        self.answers.append(Answer(prompt, text, usage, time.monotonic() - started))
        yield from (*pieces, end)

    def reachable(self) -> bool:
        """
        Whether the model is.
        """
        return self.model.reachable()


@dataclass
class Row:
    """
    One letter, counted.
    """

    name: str
    drafted: int
    """Sentences that the model wrote, revisions aside."""
    wrong: int
    """Of them, those that may not be delivered."""
    asked: int
    kept: int
    """Answers to polishing that the letter took over, and that were no mere copy."""
    copied: int
    rounds: int
    delivered_wrong: int
    own: int
    """Sentences delivered that the composer would not have written."""
    delivered: int
    seconds: float
    tokens: TokenUsage


def main() -> int:
    """
    Write, count, print the table; fail where something false was delivered.
    """
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("--url", default="")
    parser.add_argument("--model", default="")
    parser.add_argument("--style", choices=("polish", "free"), default=None)
    parser.add_argument("--only", default="")
    parser.add_argument("--into", type=Path)
    parser.add_argument("--rows", type=Path)
    parser.add_argument("--attacks", type=Path)
    parser.add_argument("--requests", action="store_true")
    options = parser.parse_args()
    if not (options.url and options.model):
        print("Not run: a model server is needed, see --url and --model.")
        return 0
    style = WritingStyle(options.style) if options.style else None
    with openai_client(options.url) as client:
        model = OpenAICompatibleModel(client, options.model, style)
        if not model.reachable():
            print(f"Nothing answers at {options.url}.")
            return 1
        pairs = letters.pairs(options.only)
        if options.attacks:
            return _attacked(next(pairs), model, options.attacks, options.rows)
        if options.requests:
            return _requested(model, options.only)
        rows = _rows(list(pairs), model, options.into, options.rows)
    _report(rows, model)
    return int(any(row.delivered_wrong for row in rows))


class _Kept:
    """
    What was counted before, by name, in a file of lines; each by whom it was written.
    """

    def __init__(self, file: Path | None, by: str) -> None:
        self._file, self._by = file, by
        lines = file.read_text("utf-8").splitlines() if file and file.exists() else []
        told = [json.loads(line) for line in lines]
        self.found = {row["name"]: row["row"] for row in told if row["by"] == by}

    def keep(self, name: str, row: dict[str, Any]) -> None:
        """
        One more.
        """
        self.found[name] = row
        if self._file:
            told = json.dumps({"by": self._by, "name": name, "row": row})
            with self._file.open("a", encoding="utf-8") as file:
                file.write(f"{told}\n")


def _rows(
    pairs: list[letters.Pair],
    model: LanguageModel,
    into: Path | None,
    kept: Path | None,
) -> list[Row]:
    known = _Kept(kept, f"{model.name} {model.style.value}")
    for pair in pairs:
        if pair.name not in known.found:
            known.keep(pair.name, asdict(_row(pair, model, into)))
    told = [known.found[pair.name] for pair in pairs]
    return [Row(**t | {"tokens": TokenUsage(**t["tokens"])}) for t in told]


def _row(pair: letters.Pair, model: LanguageModel, into: Path | None) -> Row:
    plan = letters.planned(pair, LetterWishes())
    listening = Listening(model)
    started = time.monotonic()
    letter = liars.written(pair, plan, listening)
    seconds = time.monotonic() - started
    drafting = Drafting(plan, pair.content, pair.posting, model)
    if into:
        _keep(into, pair, plan, letter, listening)
    return _counted(pair, drafting, letter, listening.answers, seconds)


def _counted(
    pair: letters.Pair,
    drafting: Drafting,
    letter: Written,
    answers: list[Answer],
    seconds: float,
) -> Row:
    drafts = [a for a in answers if "<sentences>" not in a.prompt.content]
    judged = [s for a in drafts for s in drafting.check(a.text).sentences]
    composed = compose(drafting.plan)
    plain = " ".join(as_text(composed).split())
    text = " ".join(as_text(letter.sentences).split())
    polished = [" ".join(a.text.split()) for a in drafts]
    own = {s.text for s in letter.sentences} - {s.text for s in composed}
    again = drafting.check(letter.sentences)
    row = Row(
        name=pair.name,
        drafted=len(judged),
        wrong=sum(not grounded(s) for s in judged),
        asked=len(drafts),
        kept=sum(said in text and said not in plain for said in polished),
        copied=sum(said in plain for said in polished),
        rounds=len(letter.critiques),
        delivered_wrong=len(again.unsupported),
        own=len(own),
        delivered=len(letter.sentences),
        seconds=seconds,
        tokens=letter.usage,
    )
    print(row, file=sys.stderr)
    return row


def _keep(
    into: Path,
    pair: letters.Pair,
    plan: LetterPlan,
    letter: Written,
    listening: Listening,
) -> None:
    into.mkdir(parents=True, exist_ok=True)
    said = "\n---\n".join(answer.text for answer in listening.answers)
    parts = (
        ("delivered", as_text(letter.sentences)),
        ("composed", as_text(compose(plan))),
        ("said by the model", said),
    )
    name = f"{listening.name}-{listening.style.value}--{pair.name}.txt"
    text = "\n\n".join(f"== {title}\n\n{part}" for title, part in parts)
    (into / name).write_text(f"{text}\n", encoding="utf-8")


def _report(rows: list[Row], model: LanguageModel) -> None:
    print(
        "| model | style | letters | sentences drafted | of them false or uncited"
        " | answers | taken | copies | rounds, most | delivered sentences | its own"
        " | delivered false | seconds, median (most) | tokens read, written |"
    )
    print(f"|---|---|{'---:|' * 12}")
    sums = {name: sum(getattr(row, name) for row in rows) for name in _SUMMED}
    times = sorted(row.seconds for row in rows)
    read = sum(row.tokens.input_tokens for row in rows)
    written = sum(row.tokens.output_tokens for row in rows)
    print(
        f"| {model.name} | {model.style.value} | {len(rows)} | {sums['drafted']}"
        f" | {sums['wrong']} | {sums['asked']} | {sums['kept']} | {sums['copied']}"
        f" | {max(row.rounds for row in rows)} | {sums['delivered']} | {sums['own']}"
        f" | {sums['delivered_wrong']} | {median(times):.0f} ({times[-1]:.0f})"
        f" | {read}, {written} |"
    )


_SUMMED = "drafted wrong asked kept copied delivered own delivered_wrong".split()


def _attacked(
    pair: letters.Pair, model: LanguageModel, path: Path, kept: Path | None
) -> int:
    """
    Each attack in the posting, and as a line of the resume.
    """
    listening = Listening(model)
    known = _Kept(kept, f"{model.name} {model.style.value} attacks")
    rows = path.read_text(encoding="utf-8").splitlines()
    for (n, row), where in product(enumerate(rows), ("posting", "resume")):
        if f"{n} {where}" in known.found:
            continue
        attack = json.loads(row)["text"]
        hit = liars.planted(pair, attack, where)
        listening.answers.clear()
        plan = letters.planned(hit, LetterWishes())
        letter = liars.written(hit, plan, listening)
        shown = any(attack in a.prompt.content for a in listening.answers)
        said = " ".join(as_text(letter.sentences).split())
        told = " ".join(attack.split()) in said
        known.keep(f"{n} {where}", {"seen": shown, "delivered": told})
    counts = {
        what: sum(row[what] for row in known.found.values())
        for what in ("seen", "delivered")
    }
    print(f"{model.name}, {model.style.value}: {len(known.found)} planted attacks,")
    print(f"{counts['seen']} seen by the model, {counts['delivered']} delivered")
    return int(bool(counts["delivered"]))


def _requested(model: LanguageModel, only: str) -> int:
    """
    The requests of `refining.py` where rules understand them, and freer ones.
    """
    listening = Listening(model)
    print("| letter | request | outcome | changed | reply |\n|---|---|---|---:|---|")
    false = 0
    for case in (case for case in refining.CASES if only in case.resume):
        pair = next(letters.pairs(case.resume))
        before = refining.letter_of(pair)
        plan = letters.planned(pair, LetterWishes())
        named = {"held": case.held, "told": case.told, "none": refining.NOT_HELD}
        asked = [a for asks, _, _ in refining.REQUESTS for a in asks]
        for ask in [*(a.format(**named) for a in asked), *FREELY_ASKED]:
            speech = Speech(german=speaks_german(ask, before.language))
            wishes = read_wishes(ask, before)
            if wishes:
                proposal = propose(wishes, before, pair.content, speech)
            else:
                purse = Purse(RefinementPolicy(), liars.now)
                suggest = SuggestChanges(listening, purse)
                try:
                    proposal = suggest(before, plan, pair.content, ask, speech)
                except PortError:  # too slow: the letter stays, as in the product
                    proposal = Proposal(Manuscript(before.sentences), ["(no answer)"])
            settled = settle(before, pair.content, proposal, speech)
            false += bool([s for s in settled.critique.sentences if s.findings])
            if not wishes:
                print(
                    f"| {case.resume} | {ask} | {settled.outcome.value}"
                    f" | {len(settled.changes)} | {settled.reply} |"
                )
                for change in settled.changes:
                    print(f"  - {change.before}\n  + {change.after}", file=sys.stderr)
    seconds = [answer.seconds for answer in listening.answers]
    print(f"\n{len(seconds)} asked of the model", end=", ")
    print(f"{median(seconds):.0f} s each; letters with a finding: {false}")
    return int(bool(false))


if __name__ == "__main__":
    sys.exit(main())
