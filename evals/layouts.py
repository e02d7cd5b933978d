"""
Prints invented resumes in four layouts and scores how they are read back.

    python evals/layouts.py

The resumes are those of ``letter_truth/fresh``, whose authors knew nothing of the
reader. Each is set as a page by HTML, printed to PDF by Chromium, and read: names,
roles (employer, title and dates all right), lines (word for word, in their section).
"""

import html
import json
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.domain.errors import NotAResumeError
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Contact, PartialDate, ResumeContent

RESUMES = Path(__file__).parent / "letter_truth" / "fresh" / "resumes"
READ = re.compile(r"_[12]\d$")
CONTACT = "jo.sample@example.org", "+44 20 7946 0100"
BROWSERS = "chromium-headless-shell", "chromium", "google-chrome"
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), None)
ASIDE = ("skills", "languages", "certifications", "interests")
HEADINGS = {
    "en": "summary Profile; experience Work Experience; education Education; skills "
    "Skills; projects Projects; certifications Certifications; languages Languages; "
    "publications Publications; awards Awards; volunteering Volunteering; interests "
    "Interests; other Other; references References",
    "de": "summary Profil; experience Berufserfahrung; education Ausbildung; skills "
    "Kenntnisse; projects Projekte; certifications Zertifikate; languages Sprachen; "
    "publications Publikationen; awards Auszeichnungen; volunteering Ehrenamt; "
    "interests Interessen; other Sonstiges; references Referenzen",
}
MONTHS = " Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")

Resume = dict[str, Any]


@dataclass(frozen=True)
class Layout:
    """
    How a resume looks: its style sheet, and how an entry's head is set.
    """

    name: str
    css: str
    head: Callable[[str, str, str], str]
    """Title, employer and dates."""
    sidebar: bool = False


LAYOUTS = (
    Layout(
        "dates on the right",
        "body{font:10.5pt Helvetica}h2{border-bottom:1px solid;font-size:12pt;"
        "text-transform:uppercase;letter-spacing:2px}b+i{float:right}",
        lambda title, employer, dates: (
            f"<div><b>{title}</b><i>{dates}</i></div><div>{employer}</div>"
        ),
    ),
    Layout(
        "sidebar",
        "body{font:9.5pt Arial;display:grid;grid-template-columns:32% 1fr;gap:18px}"
        "h2{font-size:11pt;color:#225}i{color:#666;font-style:normal}",
        lambda title, employer, dates: (
            f"<div><b>{employer} — {title}</b></div><div><i>{dates}</i></div>"
        ),
        sidebar=True,
    ),
    Layout(
        "dates in the margin",
        "body{font:10pt Georgia}h2{font-size:12pt}.entry{margin-left:26%}"
        ".entry i{position:absolute;left:8px;font-style:normal}",
        lambda title, employer, dates: (
            f"<div class=entry><i>{dates}</i><b>{title}</b></div>"
            f"<div class=entry>{employer}</div>"
        ),
    ),
    Layout(
        "employer first",
        "body{font:10pt 'Times New Roman'}h1{text-align:center}"
        "h2{font-variant:small-caps;border-bottom:1px solid}",
        lambda title, employer, dates: (
            f"<div><b>{employer} ({dates})</b></div><div><em>{title}</em></div>"
        ),
    ),
)


def told() -> list[Resume]:
    """
    The resumes whose roles and lines their authors told; the later parts of the set
    have theirs as ResuMate read them.
    """
    paths = sorted(RESUMES.glob("*.json"))
    return [json.loads(p.read_text()) for p in paths if not READ.search(p.stem)]


def page(resume: Resume, layout: Layout) -> str:
    """
    The resume as a page of HTML.
    """
    names = dict(
        h.strip().split(" ", 1) for h in HEADINGS[resume["language"]].split(";")
    )
    sections: dict[str, list[Resume]] = {}
    for line in resume["lines"]:
        sections.setdefault(line["section"], []).append(line)
    told = {
        key: f"<h2>{names[key]}</h2>{''.join(_lines(resume, lines, layout))}"
        for key, lines in sections.items()
    }
    top = f"<h1>{html.escape(resume['contact']['name'])}</h1>"
    top += "".join(f"<div>{part}</div>" for part in CONTACT)
    aside = [told.pop(key) for key in ASIDE if key in told] if layout.sidebar else []
    main = "".join(told.values())
    body = f"<aside>{top}{''.join(aside)}</aside><main>{main}</main>"
    body = body if layout.sidebar else top + main
    style = f"@page{{size:A4;margin:16mm}}{layout.css}"
    return f"<!doctype html><meta charset=utf-8><style>{style}</style><body>{body}"


def _lines(resume: Resume, lines: list[Resume], layout: Layout) -> Iterator[str]:
    roles = {role["id"]: role for role in resume["roles"]}
    for line in lines:
        text = html.escape(line["text"])
        if heads_post(line):
            role = roles[line["role"]]
            yield layout.head(
                html.escape(role["title"]),
                html.escape(role["employer"]),
                _dates(role, resume["language"]),
            )
        elif line["kind"] == "bullet":
            yield f"<ul style='margin:0'><li>{text.lstrip('• ')}</li></ul>"
        else:
            yield f"<div>{text}</div>"


def heads_post(line: Resume) -> bool:
    """
    Whether it is the head of a post.
    """
    named = line["section"] == "experience" and line["role"]
    return bool(named and line["kind"] == "entry")


def _dates(role: Resume, language: str) -> str:
    return f"{_date(role['from'], language)} – {_date(role['to'], language)}"


def _date(date: str | None, language: str) -> str:
    if date is None:
        return "Present" if language == "en" else "heute"
    year, _, month = date.partition("-")
    if not month:
        return year
    return f"{MONTHS[int(month)]} {year}" if language == "en" else f"{month}/{year}"


def score(resume: Resume, file: bytes, name: str = "resume.pdf") -> Counter[str]:
    """
    What was right of the names, roles and lines of one resume, and how many there are;
    nothing where it is refused.
    """
    try:
        content = read_resume(ChildProcessTextExtractor().extract(file, name))
    except NotAResumeError:
        content = ResumeContent(Contact(), (), (), resume["language"])
    heads = {line["role"] for line in resume["lines"] if heads_post(line)}
    wanted = {
        (role["employer"], role["title"], role["from"], role["to"])
        for role in resume["roles"]
        if role["id"] in heads
    }
    read = {
        (r.employer, r.title, told_date(r.start), told_date(r.end))
        for r in content.roles
    }
    lines = {(plain(line.text), line.section.value) for line in content.lines}
    others = [line for line in resume["lines"] if not heads_post(line)]
    return Counter({
        "names": content.contact.name == resume["contact"]["name"],
        "of names": 1,
        "roles": len(wanted & read),
        "of roles": len(wanted),
        "lines": sum((plain(x["text"]), x["section"]) in lines for x in others),
        "of lines": len(others),
    })  # fmt: skip


def told_date(date: PartialDate | None) -> str | None:
    """
    As the resumes are written: "2021-04", "2021".
    """
    if date is None:
        return None
    return f"{date.year}-{date.month:02d}" if date.month else f"{date.year}"


def plain(text: str) -> str:
    """
    A line without its mark.
    """
    return " ".join(text.lstrip("• ").split())


def main() -> None:
    """
    Print the table.
    """
    resumes = told()
    print(f"{len(resumes)} resumes\n\n| layout | names | roles | lines |")
    print("|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        tab = browser.new_page()
        for layout in LAYOUTS:
            total: Counter[str] = Counter()
            for resume in resumes:
                source = Path(folder) / "resume.html"
                source.write_text(page(resume, layout))
                tab.goto(source.as_uri())
                total += score(resume, tab.pdf(prefer_css_page_size=True))
            shown = (
                f"{total[x]}/{total[f'of {x}']}" for x in ("names", "roles", "lines")
            )
            print(f"| {layout.name} | {' | '.join(shown)} |", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
