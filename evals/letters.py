"""
Composes every letter of every pair of resume and posting, and counts what is wrong.

    python evals/letters.py [--data FOLDER] [--into FOLDER] [--only NAME] [--one]

For all tones and lengths: words against what was asked for, findings of the truth gate
and uncited claims (both must be 0), repeated openings and phrases, the worst by name.
``--into`` keeps the letters, to be read by a person.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from pathlib import Path

from matching import matched
from outside import DATA

from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.application.resumes.parse_resume import read_on
from resumate.domain.composing import composable_language, compose
from resumate.domain.evidence import Coverage
from resumate.domain.grounding import check_letter
from resumate.domain.letter import (
    About,
    Critique,
    Finding,
    Length,
    LetterWishes,
    Sentence,
    Tone,
    as_text,
)
from resumate.domain.plan import LetterPlan
from resumate.domain.planning import plan_letter
from resumate.domain.posting import JobPosting
from resumate.domain.posting_reading import read_posting
from resumate.domain.resume import ResumeContent

HERE = Path(__file__).resolve().parent
TODAY = date(2026, 11, 1)
"""The roles that go on end here, so that every run tells the same."""
WORST = 3
SHORT_SENTENCE = 4
OPENINGS = "sentences that begin as another did"


@dataclass(frozen=True)
class Pair:
    """
    A resume, a posting, and how they were found to fit.
    """

    name: str
    content: ResumeContent
    posting: JobPosting
    coverage: tuple[Coverage, ...]


@dataclass(frozen=True)
class Composed:
    """
    One letter and what is wrong with it.
    """

    pair: Pair
    wishes: LetterWishes
    sentences: tuple[Sentence, ...]
    critique: Critique

    @property
    def name(self) -> str:
        """
        Resume, posting, tone and length.
        """
        wishes = self.wishes
        return f"{self.pair.name}--{wishes.tone.value}-{wishes.length.value}"

    @property
    def text(self) -> str:
        """
        The letter as it is sent.
        """
        return as_text(self.sentences)

    @property
    def words(self) -> int:
        """
        How many words it has.
        """
        return len(self.text.split())

    @property
    def findings(self) -> list[tuple[Sentence, Finding]]:
        """
        What the truth gate says of a letter that rests on its lines by construction.
        """
        return [(s, f) for s in self.critique.sentences for f in s.findings]

    @property
    def uncited(self) -> list[str]:
        """
        Statements about the person that name no line.
        """
        return [
            sentence.text
            for sentence in self.sentences
            if sentence.about is About.CANDIDATE and not sentence.citations
        ]

    @property
    def openings(self) -> list[str]:
        """
        Three first words that a sentence shares with an earlier one.
        """
        return _again(
            " ".join(sentence.text.lower().split()[:3])
            for sentence in self.sentences
            if len(sentence.text.split()) > SHORT_SENTENCE
        )

    @property
    def phrases(self) -> list[str]:
        """
        Five words in a row that the letter says twice.
        """
        found: list[str] = []
        for sentence in self.sentences:
            words = re.findall(r"[\w'’-]+", sentence.text.lower())
            found += {" ".join(words[i : i + 5]) for i in range(len(words) - 4)}
        return _again(found)

    def example(self, what: str) -> str:
        """
        The first case of *what*, as it is counted in the report.
        """
        if what == "findings":
            sentence, finding = self.findings[0]
            return f"{finding.code.value} in {sentence.text!r}"
        cases = {"uncited claims": self.uncited, OPENINGS: self.openings}
        return repr(cases.get(what, self.phrases)[0])


def _again(items: Iterable[str]) -> list[str]:
    counted = Counter(items)
    return [item for item, times in counted.items() for _ in range(times - 1)]


def main() -> int:
    """
    Compose, print the report, and fail if a letter has a finding or an uncited claim.
    """
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--into", type=Path, help="a folder for the letters")
    parser.add_argument("--one", action="store_true", help="plain and standard only")
    parser.add_argument("--only", default="", help="resumes whose name contains this")
    options = parser.parse_args()
    wishes = [LetterWishes()] if options.one else [
        LetterWishes(tone, length) for tone, length in product(Tone, Length)
    ]  # fmt: skip
    letters = [
        composed(pair, wish)
        for pair in pairs(options.only, options.data)
        for wish in wishes
    ]
    for letter in letters if options.into else []:
        _keep(letter, options.into)
    _report(letters)
    return int(any(letter.findings or letter.uncited for letter in letters))


def pairs(only: str = "", data: Path | None = None) -> Iterator[Pair]:
    """
    The sample pairs, and those of *data*, whose resume's name contains *only*.
    """
    embedder = OnnxEmbedder()
    extractor = ChildProcessTextExtractor()
    for folder in (HERE / "samples", *([data / "documents"] if data else [])):
        listing = folder / "pairs.json"
        for entry in json.loads(listing.read_text()) if listing.exists() else []:
            resume = folder / entry["resume"]
            job = folder / (entry.get("posting") or entry["job"])
            if only not in resume.stem:
                continue
            extracted = extractor.extract(resume.read_bytes(), resume.name)
            content = read_on(TODAY, extracted)
            posting = read_posting(extractor.extract(job.read_bytes(), job.name).text)
            coverage = matched(posting, content, embedder, TODAY)
            yield Pair(f"{resume.stem}--{job.stem}", content, posting, coverage)


def planned(pair: Pair, wishes: LetterWishes) -> LetterPlan:
    """
    What the letter says, in a language that rules can write.
    """
    language = composable_language(pair.posting.language, pair.content.language)
    return plan_letter(pair.content, pair.posting, pair.coverage, wishes, language)


def composed(pair: Pair, wishes: LetterWishes) -> Composed:
    """
    The letter by rules, and what the gate says of it.
    """
    plan = planned(pair, wishes)
    sentences = compose(plan)
    critique = check_letter(
        sentences, pair.content, pair.posting, language=plan.language
    )
    return Composed(pair, wishes, sentences, critique)


def _keep(letter: Composed, into: Path) -> None:
    into.mkdir(parents=True, exist_ok=True)
    told = [
        *(f"! {f.code.value}: {f.span!r} in {s.text!r}" for s, f in letter.findings),
        *(f"? {remark.code}: {remark.message}" for remark in letter.critique.remarks),
    ]
    report = "\n".join([*told, letter.text])
    (into / f"{letter.name}.txt").write_text(f"{report}\n")


def _report(letters: list[Composed]) -> None:
    print(f"{len(letters)} letters of {len({x.pair.name for x in letters})} pairs")
    print("\n| length | letters | wanted | words: least | median | most |")
    print("|---|---:|---:|---:|---:|---:|")
    for length in Length:
        words = sorted(x.words for x in letters if x.wishes.length is length)
        if words:
            middle = words[len(words) // 2]
            row = f"| {length.value} | {len(words)} | {length.words} | {words[0]} "
            print(f"{row}| {middle} | {words[-1]} |")
    print("\n| what | letters | in all |")
    print("|---|---:|---:|")
    for name, count in _COUNTS.items():
        counts = [count(letter) for letter in letters]
        print(f"| {name} | {sum(map(bool, counts))} | {sum(counts)} |")
    for name, count in _COUNTS.items():
        worst = sorted(letters, key=count, reverse=True)[:WORST]
        worst = [letter for letter in worst if count(letter)]
        if worst:
            print(f"\nMost {name}:")
        for letter in worst:
            print(f"- {letter.name}: {count(letter)}; {letter.example(name)}")


_COUNTS: dict[str, Callable[[Composed], int]] = {
    "findings": lambda letter: len(letter.findings),
    "uncited claims": lambda letter: len(letter.uncited),
    OPENINGS: lambda letter: len(letter.openings),
    "phrases of five words said twice": lambda letter: len(letter.phrases),
}


if __name__ == "__main__":
    sys.exit(main())
