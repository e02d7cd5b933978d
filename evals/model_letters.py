"""
What the truth gate says of letters that a strong model wrote.

    python evals/model_letters.py [--verbose]

``model_letters/`` holds first drafts with the resume and the posting as they were read,
and the sentences that somebody who did not know the gate found untrue. Each letter is
read as a whole, as in the product. Prints what was caught and what was flagged wrongly,
by language and in all; ``--verbose`` prints those sentences.
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
from resumate.domain.letter import Critique  # noqa: E402

LETTERS = HERE / "model_letters"


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


def main() -> None:
    """
    Score all letters and print the table.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true", help="print wrong answers")
    options = parser.parse_args()
    counts: dict[str, Counter[str]] = {}
    for path in sorted(LETTERS.glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        untrue = set(told["untrue"])
        critique = judged(told)
        for sentence in critique.sentences:
            flagged, false = bool(sentence.findings), sentence.text in untrue
            untrue.discard(sentence.text)
            kind = ("untrue" if false else "true") + " flagged" * flagged
            for group in (told["language"], "all"):
                counts.setdefault(group, Counter())[kind] += 1
            if options.verbose and flagged != false:
                codes = ", ".join(f"{f.code}: {f.span}" for f in sentence.findings)
                print(f"{path.stem}: {sentence.text} [{codes or 'missed'}]")
        if untrue:
            sys.exit(f"{path.name}: not a sentence of the letter: {untrue}")
        counts["all"]["letters"] += 1
    print("| letters in | sentences | untrue | caught | true, flagged | 95% interval |")
    print("|---|---|---|---|---|---|")
    for group, count in sorted(counts.items(), reverse=True):
        print(_row(group, count))


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
