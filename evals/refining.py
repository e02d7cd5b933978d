"""
Asks 40 things of each of four letters, by rules alone, and looks at what became of it.

    python evals/refining.py [--show]

Three questions a request: was it done; did anything else change; has the letter a
finding. ``--show`` prints every change.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from letters import Pair, composed, pairs
from resumate.application.chat.settle_letter import Settled, settle
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.letter import About, CoverLetterDraft, LetterStatus, LetterWishes
from resumate.domain.refining import Speech, propose, read_wishes, speaks_german
from resumate.domain.refining.topic import speaks_of
from resumate.domain.turn import TurnOutcome

NOT_HELD = "Blender"


@dataclass(frozen=True)
class Case:
    """
    One letter, and what it tells, could tell and cannot tell.
    """

    resume: str
    told: str
    held: str


CASES = (
    Case("backend_engineer", "Terraform", "Redis"),
    Case("electrician", "apprentice", "tools"),
    Case("buchhalter", "Excel", "DATEV"),
    Case("lehrerin", "Physik", "Olympiade"),
)


@dataclass(frozen=True)
class Turned:
    """
    A letter before and after one request.
    """

    before: CoverLetterDraft
    after: Settled
    case: Case
    question: bool

    @property
    def texts(self) -> tuple[list[str], list[str]]:
        """
        The sentences before and after.
        """
        now = [s.text for s in self.after.critique.sentences]
        return [s.text for s in self.before.sentences], now

    @property
    def words(self) -> tuple[int, int]:
        """
        How long it was, and is.
        """
        was, now = (len(" ".join(texts).split()) for texts in self.texts)
        return was, now

    @property
    def claims_kept(self) -> bool:
        """
        Whether all that was said of the candidate is said still, word for word.
        """
        said = [s.text for s in self.before.sentences if s.about is About.CANDIDATE]
        return set(said) <= set(self.texts[1])

    def names(self, topic: str) -> bool:
        """
        Whether the letter now tells of the topic.
        """
        return any(speaks_of(text, topic) for text in self.texts[1])

    def changed(self, most: int) -> bool:
        """
        Whether something changed, and at most so many sentences.
        """
        return 0 < len(self.after.changes) <= most


Check = Callable[[Turned], bool]


def _shorter(t: Turned) -> bool:
    return t.words[1] < t.words[0]


def _only_less(t: Turned) -> bool:
    new = [c for c in t.after.changes if c.after]
    return all(c.before for c in new)


def _longer(t: Turned) -> bool:
    nothing_more = t.after.outcome is TurnOutcome.UNCHANGED and bool(t.after.reply)
    return t.words[1] > t.words[0] or nothing_more


def _told(t: Turned) -> bool:
    return t.names(t.case.held)


def _asked(t: Turned) -> bool:
    return t.question and not t.after.changes


def _gone(t: Turned) -> bool:
    return not t.names(t.case.told)


def _first_differs(t: Turned) -> bool:
    return t.texts[0][1] != t.texts[1][1]


def _fourth_differs(t: Turned) -> bool:
    return t.texts[0][4] not in t.texts[1]


def _unchanged(t: Turned) -> bool:
    return not t.after.changes and bool(t.after.reply)


def _framed(t: Turned) -> bool:
    return t.changed(9) or _unchanged(t)


def _kept(t: Turned) -> bool:
    return t.claims_kept


def _one(t: Turned) -> bool:
    return len(t.after.changes) <= 1


def _two(t: Turned) -> bool:
    return len(t.after.changes) <= 2


def _about_it(t: Turned) -> bool:
    return all(c.after or speaks_of(c.before, t.case.told) for c in t.after.changes)


def _learned(t: Turned) -> bool:
    return t.names(NOT_HELD) and t.changed(1)


REQUESTS: tuple[tuple[Sequence[str], Check, Check], ...] = (
    (
        ("shorter", "Make it a bit shorter, please.", "It is too long", "Bitte kürzer",
         "Kannst du den Brief kürzen?"),
        _shorter, _only_less,
    ),
    (
        ("longer", "Please add more detail", "Bitte etwas ausführlicher"),
        _longer, _kept,
    ),
    (
        ("warmer", "Make it sound friendlier", "Bitte herzlicher", "more formal",
         "Could you make it more professional?", "Förmlicher bitte", "plainer please",
         "less formal"),
        _framed, _kept,
    ),
    (
        ("mention {held}", "Please say something about {held}", "Erwähne bitte {held}",
         "add {held}"),
        _told, _one,
    ),
    (
        ("mention {none}", "Please include my experience with {none}",
         "Erwähne {none}", "talk about {none}"),
        _asked, _one,
    ),
    (
        ("drop {told}", "don't mention {told}", "Please leave {told} out",
         "Lass {told} weg", "Erwähne {told} nicht"),
        _gone, _about_it,
    ),
    (
        ("another opening", "Begin differently", "Bitte ein anderer Einstieg"),
        _first_differs, _one,
    ),
    (
        ("replace sentence 4", "Formuliere den vierten Satz anders"),
        _fourth_differs, _one,
    ),
    (("remove sentence 4", "Streiche Satz 4"), _fourth_differs, _two),
    (
        ("say that I want to learn {none}", "Schreib, dass ich {none} lernen möchte"),
        _learned, _one,
    ),
    (
        ("replace sentence 4 with: I led a team of 400 people at NASA.",
         "I have managed 400 people at NASA"),
        _unchanged, _one,
    ),
)  # fmt: skip


def main() -> int:
    """
    Ask, print the table, and fail if a letter has a finding.
    """
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    every = [(ask, done, alone) for asks, done, alone in REQUESTS for ask in asks]
    counts = {name: [0, 0, 0] for name in (case.resume for case in CASES)}
    wrong: list[str] = []
    for case in CASES:
        pair = next(pairs(case.resume))
        before = letter_of(pair)
        for ask, done, alone in every:
            text = ask.format(held=case.held, told=case.told, none=NOT_HELD)
            turned = _turned(before, pair, case, text)
            clean = not [s for s in turned.after.critique.sentences if s.findings]
            answers = (done(turned), alone(turned), clean)
            for place, answer in enumerate(answers):
                counts[case.resume][place] += answer
            if not all(answers):
                wrong.append(f"{case.resume}: {text!r} {answers}: {turned.after.reply}")
            if options.show:
                _show(text, turned)
    print(f"\n{len(every)} requests to each letter\n")
    print("| letter | done | nothing else changed | no finding |\n|---|---:|---:|---:|")
    for name, row in counts.items():
        print(f"| {name} | {row[0]} | {row[1]} | {row[2]} |")
    print("", *wrong, sep="\n")
    return int(any(row[2] < len(every) for row in counts.values()))


def letter_of(pair: Pair) -> CoverLetterDraft:
    """
    The letter by rules as it would be kept.
    """
    return CoverLetterDraft(
        id=LetterId(UUID(int=1)),
        owner=OwnerId("anybody"),
        resume=ResumeId(UUID(int=2)),
        posting=pair.posting,
        coverage=tuple(pair.coverage),
        wishes=LetterWishes(),
        language=pair.content.language,
        created_at=datetime(2031, 3, 3, tzinfo=UTC),
        status=LetterStatus.READY,
        version=1,
        sentences=composed(pair, LetterWishes()).sentences,
    )


def _turned(before: CoverLetterDraft, pair: Pair, case: Case, ask: str) -> Turned:
    speech = Speech(german=speaks_german(ask, before.language))
    proposal = propose(read_wishes(ask, before), before, pair.content, speech)
    settled = settle(before, pair.content, proposal, speech)
    return Turned(replace(before), settled, case, bool(proposal.question))


def _show(ask: str, turned: Turned) -> None:
    print(f"\n>>> {ask}\n    {turned.after.outcome.value}: {turned.after.reply}")
    for change in turned.after.changes:
        print(f"    - {change.before}\n    + {change.after}")


if __name__ == "__main__":
    sys.exit(main())
