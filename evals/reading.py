"""
How well resumes are read: ``python evals/reading.py [DATA_FOLDER]`` writes reading.md.

Each file of the data's manifest goes through the extractor and the reader; what came
out is compared with what the manifest and the truth files say is in it.
"""

import json
import sys
import time
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from outside import DATA, needed

from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.domain.errors import NotAResumeError, UnreadableResumeError
from resumate.domain.reading import (
    find_dates,
    is_subheading,
    section_of_heading,
)
from resumate.domain.reading.contact.contact import is_contact_line
from resumate.domain.reading.resume_reader import headings_of, read_resume
from resumate.domain.resume import PartialDate, ResumeContent, Role

HERE = Path(__file__).parent

SECTION_CLASSES = {
    "experience": {"experience", "summary"},
    "knowledge": {"skills", "languages"},
    "education": {"education", "certifications"},
    "project": {"projects"},
    "others": {"other", "awards", "interests", "summary", "languages", "references"},
}
"""The labelled set has five classes; ours are finer."""


@dataclass
class Tally:
    """
    How many of how many, and which not.
    """

    found: int = 0
    total: int = 0
    missed: list[str] = field(default_factory=list)

    def add(self, what: str, *, found: bool) -> None:
        """
        Counts one.
        """
        self.total += 1
        self.found += found
        if not found:
            self.missed.append(what)

    def merge(self, other: "Tally") -> None:
        """
        Counts all of *other*.
        """
        self.found += other.found
        self.total += other.total
        self.missed += other.missed

    def __str__(self) -> str:
        if not self.total:
            return "–"
        return f"{self.found}/{self.total} ({100 * self.found / self.total:.1f}%)"


def squeezed(text: str) -> str:
    """
    *text* as letters and digits only, without case and width.
    """
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in plain if c.isalnum())


def outcome_as_expected(expected: str, outcome: str, kind: str) -> bool:
    """
    Whether the outcome is one that the manifest allows.

    A job posting is text to the extractor and no resume to the reader.
    """
    if kind.startswith("job"):
        return outcome in {"NotAResumeError", "UnsupportedFileError"}
    rules = {
        "password": {"PasswordProtectedError"},
        "empty": {"EmptyFileError"},
        "no text layer": {"ScannedResumeError"},
        "reject with a clear message, or whatever": {"DamagedFileError", "read"},
        ".docm": {"NotAResumeError", "UnsupportedFileError", "read"},
        "detect PDF": {"read"},
        "text": {"read"},
    }
    return next((outcome in v for k, v in rules.items() if k in expected), False)


def read_file(path: Path) -> tuple[ResumeContent | None, list[str], str, float]:
    """
    What was read, its headings, the outcome's name, and the milliseconds it took.
    """
    content = path.read_bytes()
    started = time.perf_counter()
    try:
        text = ChildProcessTextExtractor().extract(content, path.name)
        resume = read_resume(text)
    except (UnreadableResumeError, NotAResumeError) as error:
        return None, [], type(error).__name__, (time.perf_counter() - started) * 1000
    spent = (time.perf_counter() - started) * 1000
    return resume, [heading for heading, _ in headings_of(text)], "read", spent


def expected_found(
    expected: Mapping[str, Any], resume: ResumeContent | None, headings: Iterable[str]
) -> dict[str, Tally]:
    """
    Names, e-mails and headings of the manifest in what was read.
    """
    tallies = {"names": Tally(), "e-mails": Tally(), "headings": Tally()}
    contact = resume.contact if resume else None
    if expected.get("name"):
        name = (contact and contact.name) or ""
        same = squeezed(name) == squeezed(expected["name"])
        tallies["names"].add(expected["name"], found=same)
    if expected.get("email"):
        email = (contact and contact.email) or ""
        same = email.casefold() == expected["email"].casefold()
        tallies["e-mails"].add(expected["email"], found=same)
    known = {squeezed(heading) for heading in headings}
    for heading in expected.get("section_headings") or ():
        tallies["headings"].add(heading, found=squeezed(heading) in known)
    return tallies


def truth_posts(truth: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """
    Employer, title, start and end of each post of a truth file.
    """
    if "sections" in truth:
        for post in truth["sections"]["experience"]:
            dates = post["start_date"], str(post.get("end_date") or "")
            yield post["company"], post["position"], *dates
    else:
        for post in truth["work"]:
            dates = post.get("startDate", ""), post.get("endDate") or "present"
            yield post["name"], post["position"], *dates


def partial(text: str) -> PartialDate | None:
    """
    A date of a truth file to the month.
    """
    span = find_dates(text)
    return (span.end or span.start) if span else None


def score_posts(truth: Mapping[str, Any], resume: ResumeContent) -> dict[str, Tally]:
    """
    Employers, titles and dates of the truth's posts among the roles that were read.
    """
    names = ("employers", "titles", "start dates", "end dates")
    tallies = {name: Tally() for name in names}
    ids = {line.role for line in resume.lines if line.section.value == "experience"}
    roles = [role for role in resume.roles if role.id in ids]
    for employer, title, start, end in truth_posts(truth):
        role = max(
            roles, key=lambda r: likeness(r, employer, title, start), default=None
        )
        if role is None:
            role = Role("", "", "")
        else:
            roles.remove(role)
        tallies["employers"].add(employer, found=same(role.employer, employer))
        tallies["titles"].add(title, found=same(role.title, title))
        tallies["start dates"].add(
            f"{employer}: {start}", found=role.start == partial(start)
        )
        goes_on = end == "present"
        right = role.current if goes_on else role.end == partial(end)
        tallies["end dates"].add(f"{employer}: {end}", found=right)
    invented = Tally(int(not roles), 1, [] if not roles else [r.title for r in roles])
    return {**tallies, "no further posts": invented}


def same(read: str, true: str) -> bool:
    """
    Whether two names are one, but for case, spaces and marks.
    """
    return squeezed(read) == squeezed(true)


def likeness(role: Role, employer: str, title: str, start: str) -> int:
    """
    How many fields of a role fit a post.
    """
    return (
        2 * same(role.employer, employer)
        + same(role.title, title)
        + 2 * (role.start == partial(start))
    )


def score_sections(rows: Iterable[Mapping[str, Any]]) -> dict[str, Tally]:
    """
    The labelled heading and content lines: which section a line opens, if one.
    """
    tallies = {"headings": Tally(), "content lines that open none": Tally()}
    for row in rows:
        section = section_of_heading(row["text"])
        if row["line_type"] == "content":
            name = "content lines that open none"
            tallies[name].add(row["text"], found=section is None)
            continue
        if row["section"] == "others" and is_contact_line(row["text"].strip(" ·:-")):
            right = True
            tallies["headings"].add(row["text"], found=right)
            continue
        right = section is not None and section.value in SECTION_CLASSES[row["section"]]
        if row["section"] in {"experience", "project"} and is_subheading(row["text"]):
            right = True
        tallies["headings"].add(row["text"], found=right)
    return tallies


def report(data: Path) -> str:
    """
    The whole report as Markdown.
    """
    documents = data / "documents"
    manifest = json.loads((documents / "manifest.json").read_text("utf-8"))["files"]
    sums: dict[str, Tally] = {}
    outcomes = Tally()
    rows = []
    truth_rows = []
    for entry in manifest:
        path = documents / entry["file"]
        resume, headings, outcome, spent = read_file(path)
        right = outcome_as_expected(entry["expected_outcome"], outcome, entry["kind"])
        outcomes.add(entry["file"], found=right)
        expected = entry["expected"] or {}
        is_job = entry["kind"].startswith("job")
        found = (
            {}
            if is_job or outcome == "ScannedResumeError"
            else expected_found(expected, resume, headings)
        )
        for name, tally in found.items():
            sums.setdefault(name, Tally()).merge(tally)
        missed = [m for tally in found.values() for m in tally.missed]
        roles = len(resume.roles) if resume else 0
        lines = len(resume.lines) if resume else 0
        sure = f"{resume.confidence:.2f}" if resume else ""
        rows.append(
            f"| {path.name} | {outcome} | {'yes' if right else '**no**'} |"
            f" {found.get('names', '–')} | {found.get('e-mails', '–')} |"
            f" {found.get('headings', '–')} | {roles} | {lines} | {sure} | "
            f"{spent:.0f} |"
            f" {'; '.join(missed)} |"
        )
        if entry.get("truth_file") and resume:
            truth = json.loads((documents / entry["truth_file"]).read_text("utf-8"))
            scores = score_posts(truth, resume)
            for name, tally in scores.items():
                sums.setdefault(name, Tally()).merge(tally)
            cells = " | ".join(
                f"{tally.found}/{tally.total}" for tally in scores.values()
            )
            wrong = [m for tally in scores.values() for m in tally.missed]
            truth_rows.append(f"| {path.name} | {cells} | {'; '.join(wrong)} |")
    lines_file = data / "sections" / "sections.jsonl"
    labelled = [json.loads(r) for r in lines_file.read_text("utf-8").splitlines()]
    sections = score_sections(labelled)
    return written(outcomes, sums, rows, truth_rows, sections)


def written(
    outcomes: Tally,
    sums: Mapping[str, Tally],
    rows: Iterable[str],
    truth_rows: Iterable[str],
    sections: Mapping[str, Tally],
) -> str:
    """
    The report's text.
    """
    overall = "\n".join(f"| {name} | {tally} |" for name, tally in sums.items())
    labelled = "\n".join(f"| {name} | {tally} |" for name, tally in sections.items())
    return f"""# How well resumes are read

Written by `python evals/reading.py`; the documents are public ones that nobody of this
project wrote and that are not part of it. Names, e-mails and headings count only if
they were *recognised* (contact, sections), not if they merely occur in the text.

| what | share |
|---|---|
| files with the expected outcome | {outcomes} |
{overall}

Section of single lines (five classes, 236 headings, 395 content lines):

| what | share |
|---|---|
{labelled}

## Posts of the files whose source is known

| file | employers | titles | start dates | end dates | no further posts | wrong |
|---|---|---|---|---|---|---|
{chr(10).join(truth_rows)}

## Files

| file | outcome | right | name | e-mail | headings | roles | lines | sure | ms | not |
|---|---|---|---|---|---|---|---|---|---|---|
{chr(10).join(rows)}
"""


def main() -> None:
    """
    Writes the report, and says where it is.
    """
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else DATA
    needed(data / "documents")
    target = HERE / "reading.md"
    target.write_text(report(data), "utf-8")
    print(f"wrote {target}")


if __name__ == "__main__":
    main()
