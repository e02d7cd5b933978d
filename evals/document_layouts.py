"""
Sets invented resumes as documents in random layouts, and scores how they are read.

    python evals/document_layouts.py [--times 1] [--seed 1] [--only docx] [--into DIR]

The resumes are those of ``letter_truth/fresh``. Each is set some times as a Word
document and as a PDF (printed by Chromium), as people's templates do it: columns,
headings, heads of posts, dates, marks of lists, fonts and all else is drawn anew.
A resume is whole where its name is read, every post with title, employer and both
dates, and every other line in its section, under its post.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from drawn_pages import Printer
from drawn_setting import Setting, setting_of
from drawn_word import as_docx
from layouts import Resume, heads_post, plain, told, told_date
from typed_layouts import Drawn, written

from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.domain.errors import NotAResumeError
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Contact, ResumeContent, Section

COUNTED = "whole", "names", "posts", "lines"


def faults(resume: Resume, file: bytes) -> Iterator[tuple[str, Any]]:
    """
    What is not read from the *file* as the *resume* has it.
    """
    try:
        content = read_resume(ChildProcessTextExtractor().extract(file, "resume"))
    except NotAResumeError:
        content = ResumeContent(Contact(), (), (), resume["language"])
    if content.contact.name != resume["contact"]["name"]:
        yield "names", content.contact.name
    read = {
        role.id: (
            *(named(name) for name in (role.title, role.employer)),
            *map(told_date, (role.start, role.end)),
        )
        for role in content.roles
    }
    posts = {
        key: (*(named(name) for name in post[:2]), *post[2:])
        for key, post in resume["posts"].items()
    }
    yield from (("posts", post) for post in posts.values() if post not in read.values())
    lines = {(plain(x.text), x.section, read.get(x.role or "")) for x in content.lines}
    loose = {(text, section) for text, section, _ in lines}
    for line in resume["lines"]:
        if heads_post(line):
            continue
        found = _found(line)
        post: Any = posts.get(line["role"])
        if line["kind"] in {"text", "entry"}:  # may be read sentence by sentence
            right = found[0] in whole_of(content, found[1])
        elif line["kind"] == "bullet" and post in read.values():
            right = (*found, post) in lines
        else:  # where the post itself is misread, that is fault enough
            right = found in loose
        if not right:
            yield "lines", found


def settled(resume: Resume) -> Resume:
    """
    The resume, of its lines those that are read right where no layout stands between.
    """
    looks = Drawn(random.Random(1), resume["language"])
    looks.mark, looks.head, looks.bullet = (
        "{upper}",
        "{title}\n{employer}\n{dates}",
        "- ",
    )
    everything = {**resume, "posts": {}}
    wrong = {what for _, what in faults(everything, written(resume, looks).encode())}
    lines = resume["lines"]
    right = [x for x in lines if heads_post(x) or _found(x) not in wrong]
    return {**resume, "lines": right}


def _found(line: Resume) -> tuple[str, Section]:
    return plain(line["text"].lstrip("• ")), Section(line["section"])


def whole_of(content: ResumeContent, section: Section) -> str:
    """
    All lines of a section in a row.
    """
    return " ".join(plain(x.text) for x in content.lines if x.section is section)


def named(name: str) -> str:
    """
    A name without what need not be told with it: "Cook" of "Cook (nights)".
    """
    return re.split(r"\s*[,(]", name)[0]


def kinds_of(setting: Setting) -> Iterator[str]:
    """
    The kinds of layout by which the table is told.
    """
    drawn = setting.drawn
    yield "**all**"
    yield from (f"columns: {drawn.columns}", f"head: {drawn.head!r}")
    yield from (f"heading: {drawn.heading}", f"marks: {drawn.bullet or 'none'}")


def main() -> None:
    """
    Print the tables.
    """
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=("docx", "pdf"))
    parser.add_argument("--into", type=Path, help="keep what was not read right")
    options = parser.parse_args()
    resumes = [settled(resume) for resume in told()]
    for form in (options.only,) if options.only else ("docx", "pdf"):
        draw = random.Random(f"{options.seed} {form}")
        tables: dict[str, Counter[str]] = {}
        with Printer() as printer:
            for number, resume in enumerate(resumes * options.times):
                setting = setting_of(resume, draw, form)
                file = as_docx(setting) if form == "docx" else printer.pdf(setting)
                wrong = list(faults(setting.resume, file))
                count(tables, setting, wrong)
                if options.into and wrong:
                    keep(options.into / f"{number:03}.{form}", file, setting, wrong)
        print(f"{form}: {len(resumes)} resumes, {options.times} times\n")
        print(f"| kind | {' | '.join(COUNTED)} |\n|---|---|---|---|---|")
        for kind, total in sorted(tables.items()):
            shown = " | ".join(f"{total[x]}/{total[f'of {x}']}" for x in COUNTED)
            print(f"| {kind} | {shown} |")
        print(flush=True)


def count(
    tables: dict[str, Counter[str]], setting: Setting, wrong: list[tuple[str, Any]]
) -> None:
    """
    Add what was read of one resume to the tables.
    """
    resume = setting.resume
    of = {
        "whole": 1,
        "names": 1,
        "posts": len(resume["posts"]),
        "lines": len(resume["lines"]),
    }
    lost = Counter(kind for kind, _ in wrong) + Counter({"whole": bool(wrong)})
    for kind in kinds_of(setting):
        total = tables.setdefault(kind, Counter())
        for name, number in of.items():
            total[f"of {name}"] += number
            total[name] += number - lost[name]


def keep(
    path: Path, file: bytes, setting: Setting, wrong: list[tuple[str, Any]]
) -> None:
    """
    The file, and beside it what was not read right.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(file)
    told = [f"{kind}: {what}" for kind, what in wrong]
    drawn = re.sub(r"(?<=[(,]) ?(\w+=)", r"\n  \1", str(setting.drawn))
    path.with_suffix(".txt").write_text("\n".join([*told, drawn, ""]))


if __name__ == "__main__":
    main()
