"""
How many requests of the chat are understood as they are meant, by rules alone.

    python evals/understanding.py [--verbose] [FILE ...]

A file of `requests/` has one request a line and what it asks for. The rules were made
over `known.txt`; `unseen.txt` was scored before they learned from it (refining.md).
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

import refining

from letters import pairs
from resumate.domain.refining import read_wishes
from resumate.domain.refining import wishes as wish

FILES = sorted((Path(__file__).parent / "requests").glob("*.txt"))
MEANT: dict[str, type | tuple[type, ...]] = {
    "shorter": wish.Shorter,
    "shorter-part": wish.Shorter,
    "longer": wish.Longer,
    "tone": wish.Retone,
    "surer": wish.Boast,
    "mention": (wish.Mention, wish.Claim),
    "drop": (wish.Drop, wish.Remove),
    "ask": (wish.Claim, wish.Mention),
    "learn": wish.Learn,
    "reopen": wish.Reopen,
    "lead": wish.Lead,
    "reword": (wish.Reword, wish.Fault),
    "remove": wish.Remove,
    "greeting": wish.Greet,
    "signoff": wish.SignOff,
    "translate": wish.Translate,
    "undo": wish.Undo,
    "gaps": wish.Gaps,
    "motive": wish.Motive,
    "why": wish.Why,
    "swap": wish.Swap,
    "unclear": (),
}
"""What is asked for, and the wish that it is."""


def understood(wishes: tuple[wish.Wish, ...], intent: str, topic: str) -> bool:
    """
    Whether that, and nothing else, was read; a topic has to be the one that was named.
    """
    if intent == "unclear":
        return not wishes
    if not wishes or not all(isinstance(one, MEANT[intent]) for one in wishes):
        return False
    first = wishes[0]
    if intent == "shorter-part":
        return isinstance(first, wish.Shorter) and bool(first.indexes)
    named = topic if intent in {"mention", "drop", "lead"} else ""
    return named in str(first) or isinstance(first, wish.Remove)


def main() -> int:
    """
    Score each file, print a table, and with ``--verbose`` what was not understood.
    """
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, default=FILES)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    case = refining.CASES[0]
    pair = next(pairs(case.resume))
    letter = refining.letter_of(pair)
    names = {"held": case.held, "told": case.told, "none": refining.NOT_HELD}
    print("| file | requests | understood | not understood | misunderstood |")
    print("|---|---:|---:|---:|---:|")
    for file in options.files:
        counts: Counter[str] = Counter()
        wrong: list[str] = []
        for row in file.read_text("utf-8").splitlines():
            ask, intent = row.rsplit(" | ", 1)
            topic = next((names[n] for n in ("held", "told") if f"{{{n}}}" in ask), "")
            for name, text in names.items():
                ask = ask.replace(f"{{{name}}}", text)
            read = read_wishes(ask, letter)
            right = understood(read, intent.strip(), topic)
            counts["right" if right else "wrong" if read else "none"] += 1
            if not right:
                wrong.append(f"  {intent}: {ask!r} -> {read}")
        print(
            f"| {file.stem} | {counts.total()} | {counts['right']}"
            f" | {counts['none']} | {counts['wrong']} |"
        )
        if options.verbose:
            print(*wrong, sep="\n", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
