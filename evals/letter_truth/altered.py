"""
What the truth gate lets pass of true sentences that were made false.

    python evals/letter_truth/altered.py [--show]

Of the fresh set, each supported sentence is held against the resume of somebody else in
its language, and against its own with one number changed a little (a count or a time by
one, a year by two or three, what is larger by a third). Of the first few are true by
chance (a language, a licence), of the second some ("more than four years" of seven).
"""

import argparse
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

import run

FRESH = run.HERE / "fresh"
_FIGURE = re.compile(r"(?<![\w.,])\d[\d,.]*(?<![.,])(?!\w)")
_THOUSANDS = re.compile(r"[.,](?=\d{3}\b)")
_WORDS = {
    "en": "one two three four five six seven eight nine ten eleven twelve".split(),
    "de": "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
}
_FEW, _FIRST_YEAR, _LAST_YEAR = 20, 1900, 2100
_RECENT = 2023
"""A year up to this one is told two years later, others three years earlier."""

Row = tuple[str, str, bool]
"""How a sentence was altered, the sentence, and whether the gate found anything."""


def mutants(text: str, language: str) -> Iterator[tuple[str, str]]:
    """
    The sentence with each of its numbers changed, and what kind of number that was.
    """
    for match in _FIGURE.finditer(text):
        value = float(_THOUSANDS.sub("", match[0]).replace(",", "."))
        kind, other = _other(value)
        said = f"{other:.10g}"
        said = said.replace(".", ",") if language == "de" else said
        yield kind, f"{text[: match.start()]}{said}{text[match.end() :]}"
    names = _WORDS[language]
    for match in re.finditer(rf"\b(?:{'|'.join(names[1:])})\b", text):
        place = names.index(match[0])
        other_name = names[place + 1 if place + 1 < len(names) else place - 1]
        yield "word", f"{text[: match.start()]}{other_name}{text[match.end() :]}"


def _other(value: float) -> tuple[str, float]:
    if _FIRST_YEAR < value < _LAST_YEAR:
        return "year", value + (2 if value < _RECENT else -3)
    return "figure", value + 1 if value < _FEW else round(value * 1.3)


def judged(resume: str, strangers: list[str], own: list[str]) -> list[Row]:
    """
    The sentences of *strangers*, and the altered ones of its *own*, held against the
    resume.
    """
    content, posting = run.case(resume, FRESH)

    def found(text: str) -> bool:
        critique = run.check_letter(
            text, content, posting, language=content.language, today=run.WRITTEN
        )
        return any(s.findings for s in critique.sentences)

    rows = [("somebody else's", text, found(text)) for text in strangers]
    for text in own:
        if content.language in _WORDS and not found(text):
            altered = mutants(text, content.language)
            rows += [(kind, other, found(other)) for kind, other in altered]
    return rows


def main() -> None:
    """
    Print how many pass of each kind, and which with --show.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true")
    show = parser.parse_args().show
    told = [s for s in run.sentences(FRESH) if s.label == "supported"]
    of = defaultdict(set)
    for sentence in told:
        of[sentence.language].add(sentence.resume)
    chance = random.Random(5)
    strangers, own = defaultdict(list), defaultdict(list)
    for sentence in told:
        others = sorted(of[sentence.language] - {sentence.resume})
        strangers[chance.choice(others)].append(sentence.sentence)
        own[sentence.resume].append(sentence.sentence)
    names = sorted({*strangers, *own})
    made, passed = Counter[str](), Counter[str]()
    with ProcessPoolExecutor() as pool:
        jobs = ([strangers[n] for n in names], [own[n] for n in names])
        for rows in pool.map(judged, names, *jobs):
            for kind, text, found in rows:
                made[kind] += 1
                passed[kind] += not found
                if show and not found:
                    print(f"{kind}: {text}")
    print("| altered | sentences | let pass |\n|---|---|---|")
    for kind, count in made.items():
        print(f"| {kind} | {count} | {passed[kind]} ({passed[kind] / count:.3f}) |")


if __name__ == "__main__":
    main()
