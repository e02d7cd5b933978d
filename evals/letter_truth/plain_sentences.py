"""
Makes plain sentences from the resumes of the fresh set, and scores the gate on them.

    python evals/letter_truth/plain_sentences.py [--language en|de] [--verbose KIND|all]

Each is a sentence that everybody writes ("I joined FIRM in 2019."), filled once with
what the resume says, and once with what it says of another post or another resume
says. Nothing in them is hard to understand: what is missed or flagged here is a fault
of the rules, not of the wording. A few of the false ones are true by chance.
"""

# ruff: noqa: E501 - forms are read whole

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from run import HERE, case, check

from resumate.domain.resume import (
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

FORMS = {
    "en": {
        "joined": ("I joined {at} in {year}.", "In {year} I started at {at}.",
                   "I came to {at} in {year}.", "{year} was the year I joined {at}."),
        "since": ("I have worked at {at} since {year}.", "Since {year} I have been with {at}.",
                  "I have been employed at {at} since {year}."),
        "left": ("I left {at} in {year}.", "I worked at {at} until {year}.",
                 "My time at {at} ended in {year}."),
        "title": ("I was {title} at {at}.", "At {at} I worked as {title}.",
                  "As {title} at {at} I learned a great deal.", "I worked at {at} as {title}."),
        "years": ("I spent {years} years at {at}.", "I worked for {at} for {years} years.",
                  "I have {years} years of experience from {at}."),
        "deed": ("I {line}.", "In my work I {line}.", "I also {line}."),
        "deed at": ("At {at} I {line}.", "While at {at}, I {line}.", "I {line} at {at}."),
        "paper": ("I hold the following: {line}.", "My qualifications include {line}.",
                  "I have completed {line}."),
        "skill": ("I know {line}.", "I work with {line} with confidence.", "My skills include {line}."),
    },
    "de": {
        "joined": ("Im Jahr {year} kam ich zu {at}.", "{year} habe ich bei {at} angefangen.",
                   "Ich begann {year} bei {at}.", "Bei {at} bin ich {year} eingestiegen."),
        "since": ("Seit {year} arbeite ich bei {at}.", "Ich bin seit {year} bei {at} tätig.",
                  "Bei {at} bin ich seit {year}."),
        "left": ("{year} verließ ich {at}.", "Bis {year} arbeitete ich bei {at}.",
                 "Meine Zeit bei {at} endete {year}."),
        "title": ("Bei {at} war ich {title}.", "Ich war als {title} bei {at} tätig.",
                  "Als {title} bei {at} habe ich viel gelernt."),
        "years": ("Ich war {years} Jahre bei {at}.", "{years} Jahre arbeitete ich bei {at}.",
                  "Von {at} bringe ich {years} Jahre Erfahrung mit."),
        "deed": ("Zu meinen Aufgaben gehörte: {line}.",),
        "deed at": ("Bei {at} gehörte zu meinen Aufgaben: {line}.",),
        "paper": ("Ich habe folgenden Nachweis: {line}.", "Ich bringe mit: {line}.",
                  "Abgeschlossen habe ich {line}."),
        "skill": ("Ich beherrsche {line}.", "Ich arbeite sicher mit {line}.",
                  "Zu meinen Kenntnissen gehört {line}."),
    },
}  # fmt: skip
_DEED = re.compile(r"[A-Z][a-z]+ed\b")
_NUMBER = re.compile(r"(?<![\w.,/-])\d{1,3}(?![\w.,/-])")
_LONG = 1.5
"""Years that three more are far from."""


@dataclass(frozen=True, slots=True)
class Made:
    """
    One sentence, and whether the resume bears it out.
    """

    kind: str
    sentence: str
    true: bool


class Maker:
    """
    Makes the sentences of one resume; false ones of what an *other* one says, too.
    """

    def __init__(self, own: ResumeContent, other: ResumeContent, draw: int) -> None:
        self.own, self.other, self.draw = own, other, draw
        self.text = " ".join(line.text for line in own.lines).lower()
        self.posts = [r for r in own.roles if _is_post(own, r)]
        self.at = {r.id: r.employer for r in self.posts}

    def all(self) -> Iterator[Made]:
        """
        Every sentence.
        """
        for role in self.posts:
            yield from self.years(role)
            yield from self.titles(role)
        for line in filter(_is_deed(self.own.language), self.own.lines):
            if line.role in self.at:
                yield from self.deeds(line)
        for line in filter(_is_deed(self.own.language), self.other.lines):
            yield self._made("foreign", "deed", False, line=self._inner(line.text))
        yield from self.held("paper", Section.CERTIFICATIONS, lambda text: [text])
        yield from self.held(
            "skill", Section.SKILLS, lambda text: text.partition(": ")[2].split(", ")
        )

    def years(self, role: Role) -> Iterator[Made]:
        """
        When one came to a post and left it, and how long it lasted.
        """
        there = [r for r in self.posts if r.employer == role.employer]
        others = [r for r in self.posts if r.employer != role.employer]
        own = {d.year for r in there for d in (r.start, r.end) if d}
        starts, ends = [r.start for r in others], [r.end for r in others]
        for kind, when, elsewhere in (
            ("joined", role.start, starts),
            ("since", role.start if role.current else None, starts),
            ("left", role.end, ends),
        ):
            if not when:
                continue
            if len(there) == 1:
                yield self._made(
                    kind, kind, True, at=role.employer, year=f"{when.year}"
                )
            for year in sorted({d.year for d in elsewhere if d} - own):
                yield self._made(kind, kind, False, at=role.employer, year=f"{year}")
        lasted = _months(role.start, role.end) / 12
        if len(there) == 1 and lasted >= _LONG:
            for more in (0, 3):
                years = f"{round(lasted) + more}"
                yield self._made(
                    "years", "years", not more, at=role.employer, years=years
                )

    def titles(self, role: Role) -> Iterator[Made]:
        """
        As what one worked.
        """
        if _is_plain(role.title):
            yield self._made("title", "title", True, at=role.employer, title=role.title)
        there = [r.title for r in self.posts if r.employer == role.employer]
        for title in sorted({r.title for r in self.posts if _is_plain(r.title)}):
            if not any(_alike(title, own) for own in there):
                yield self._made("title", "title", False, at=role.employer, title=title)

    def deeds(self, line: ResumeLine) -> Iterator[Made]:
        """
        What one did, as the line has it, elsewhere, and with another number.
        """
        text, at = self._inner(line.text), self.at[line.role or ""]
        yield self._made("own", "deed", True, line=text)
        yield self._made("own", "deed at", True, line=text, at=at)
        elsewhere = sorted({e for e in self.at.values() if e != at})
        if elsewhere:
            other = elsewhere[self.draw % len(elsewhere)]
            yield self._made("moved", "deed at", False, line=text, at=other)
        numbers = [int(n) for n in _NUMBER.findall(text)]
        if (
            len(numbers) == 1
            and numbers[0] > 1
            and f"{2 * numbers[0] + 1}" not in self.text
        ):
            raised = _NUMBER.sub(f"{2 * numbers[0] + 1}", text)
            yield self._made("number", "deed", False, line=raised)

    def held(
        self, kind: str, section: Section, items: Callable[[str], list[str]]
    ) -> Iterator[Made]:
        """
        What one holds or knows.
        """
        for true, source in ((True, self.own), (False, self.other)):
            for line in source.lines:
                for item in items(line.text) if line.section is section else []:
                    if item and (true or item.lower() not in self.text):
                        yield self._made(kind, kind, true, line=item.rstrip("."))

    def _made(self, kind: str, form: str, true: bool, **what: str) -> Made:
        self.draw += 1
        forms = FORMS[self.own.language][form]
        return Made(kind, forms[self.draw % len(forms)].format(**what), true)

    def _inner(self, line: str) -> str:
        line = line.rstrip(".;")
        english = self.own.language == "en"
        return line[0].lower() + line[1:] if english else line


def _is_post(content: ResumeContent, role: Role) -> bool:
    entries = [
        line.section
        for line in content.lines
        if line.role == role.id and line.kind is LineKind.ENTRY
    ]
    return bool(role.employer and role.title) and Section.EXPERIENCE in entries


def _months(start: PartialDate | None, end: PartialDate | None) -> int:
    """
    The months between two dates, none where one is not told.
    """
    if not (start and end and start.month and end.month):
        return 0
    return 12 * (end.year - start.year) + end.month - start.month


def _is_plain(title: str) -> bool:
    return (
        len(title.split()) <= 4
        and re.fullmatch(r"[^\W\d_]+([ -][^\W\d_]+)*", title) is not None
    )


def _alike(one: str, other: str) -> bool:
    return bool(_begins(one) & _begins(other))


def _begins(title: str) -> set[str]:
    return {word.lower()[:5] for word in title.split()}


def _is_deed(language: str) -> Callable[[ResumeLine], bool]:
    def deed(line: ResumeLine) -> bool:
        listed = line.kind is LineKind.BULLET and line.section is Section.EXPERIENCE
        return listed and (language == "de" or _DEED.match(line.text) is not None)

    return deed


def main() -> None:
    """
    Score, and print.
    """
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[1])
    parser.add_argument("--language", choices=tuple(FORMS))
    parser.add_argument("--verbose", metavar="KIND")
    options = parser.parse_args()
    counted = Counter[tuple[str, str, bool, bool]]()
    fresh = HERE / "fresh"
    before: dict[str, ResumeContent] = {}
    for draw, file in enumerate(sorted((fresh / "resumes").glob("*.json"))):
        resume, posting = case(file.stem, fresh)
        language = resume.language
        other = before.get(language)
        before[language] = resume
        if other is None or options.language not in {None, language}:
            continue
        for made in Maker(resume, other, draw).all():
            codes = check(resume, posting, made.sentence)
            counted[made.kind, language, made.true, bool(codes)] += 1
            if options.verbose in {made.kind, "all"} and made.true == bool(codes):
                print(
                    "flagged" if made.true else "missed",
                    file.stem,
                    made.sentence,
                    codes,
                )
    for kind, language in sorted({key[:2] for key in counted}):
        missed, caught = (counted[kind, language, False, c] for c in (False, True))
        passed, flagged = (counted[kind, language, True, c] for c in (False, True))
        print(
            f"{kind:8}{language}  caught {caught} of {caught + missed},"
            f" flagged {flagged} of {flagged + passed}"
        )


if __name__ == "__main__":
    main()
