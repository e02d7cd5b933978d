"""
What the truth gate says of letters that a strong model wrote.

    python evals/model_letters.py [--verbose]

``model_letters/`` holds first drafts with the resume and the posting as they were read,
and the sentences that somebody who did not know the gate found untrue. Each letter is
read as a whole, as in the product. Prints what was caught and what was flagged wrongly,
by language and in all, by the rules alone and once the writer had read it again
(``model_letters_doubted.json`` keeps what it then doubted); ``--verbose`` prints the
sentences that the rules alone got wrong.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "letter_truth"))

from run import WRITTEN, wilson  # noqa: E402 - beside this program, in no package
from told import told_posting, told_resume  # noqa: E402

from resumate.domain.grounding import check_letter  # noqa: E402
from resumate.domain.grounding.judging import (  # noqa: E402
    SURE,
    disputable,
    heed,
    of_employer,
)
from resumate.domain.letter import Critique, Opinion  # noqa: E402
from resumate.domain.trust import Trust  # noqa: E402

LETTERS = HERE / "model_letters"
DOUBTED = HERE / "model_letters_doubted.json"
"""What a large model did not find borne out, asked as writers read their letters."""
_WRITER = "who wrote it"


def judged(told: dict[str, Any]) -> Critique:
    """
    What the gate says of the letter in *told*, a file of ``model_letters/``.
    """
    return check_letter(
        told["letter"],
        told_resume(told),
        told_posting(told["posting"]),
        language=told["language"],
        today=WRITTEN,
    )


def read_again(
    told: dict[str, Any],
    critique: Critique,
    doubted: dict[str, list[str]],
    trust: Trust,
) -> Critique:
    """
    The critique, once its writer has read the letter again and called so much *doubted*
    beside the resume, and beside the posting.
    """
    content, posting = told_resume(told), told_posting(told["posting"])
    asked = disputable(critique, content, trust), of_employer(critique, posting, trust)
    read, posted = (
        {
            i: Opinion(_WRITER, 1 - SURE if critique.sentences[i].text in no else SURE)
            for i in indexes
        }
        for indexes, no in zip(
            asked, (doubted.get("resume", ()), doubted.get("posting", ())), strict=True
        )
    )
    return heed(critique, content, read, posted, trust)


def main() -> None:
    """
    Score all letters and print the table.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true", help="print wrong answers")
    options = parser.parse_args()
    doubted = json.loads(DOUBTED.read_text(encoding="utf-8"))
    counts: dict[str, Counter[str]] = {}
    for path in sorted(LETTERS.glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        critique = judged(told)
        if lost := set(told["untrue"]) - {s.text for s in critique.sentences}:
            sys.exit(f"{path.name}: not a sentence of the letter: {lost}")
        for group in (told["language"], "all"):
            _count(counts.setdefault(group, Counter()), critique, told)
        for trust in (Trust.ACTIVITIES, Trust.FINDINGS):
            again = read_again(told, critique, doubted.get(path.stem, {}), trust)
            group = f"all, read again, clearing {trust.value}"
            _count(counts.setdefault(group, Counter()), again, told)
        if options.verbose:
            _tell_wrong(path.stem, critique, told)
    print("| letters in | sentences | untrue | caught | true, flagged | 95% interval |")
    print("|---|---|---|---|---|---|")
    for group in sorted(counts, key=lambda group: (len(group), group)):
        print(_row(group, counts[group]))


def _count(counter: Counter[str], critique: Critique, told: dict[str, Any]) -> None:
    for sentence in critique.sentences:
        kind = "untrue" if sentence.text in told["untrue"] else "true"
        counter[kind + " flagged" * bool(sentence.findings)] += 1


def _tell_wrong(name: str, critique: Critique, told: dict[str, Any]) -> None:
    for sentence in critique.sentences:
        if bool(sentence.findings) != (sentence.text in told["untrue"]):
            codes = ", ".join(f"{f.code}: {f.span}" for f in sentence.findings)
            print(f"{name}: {sentence.text} [{codes or 'missed'}]")


def _row(group: str, count: Counter[str]) -> str:
    caught, flagged = count["untrue flagged"], count["true flagged"]
    untrue, true = caught + count["untrue"], flagged + count["true"]
    low, high = wilson(flagged, true)
    return (
        f"| {group} | {untrue + true} | {untrue} | {caught} "
        f"| {flagged} ({flagged / max(true, 1):.3f}) | {low:.3f}-{high:.3f} |"
    )


if __name__ == "__main__":
    main()
