"""
Sets invented resumes as people type them, at random, and scores how they are read back.

    python evals/typed_layouts.py [--times 3] [--seed 1]

The resumes are those of ``letter_truth/fresh``. Each is written as plain text some
times: headings, the order of a post's parts, dates and marks of lists are drawn anew.
Counted as in ``layouts.py``, for each form of a heading and of a post's head.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator

from layouts import HEADINGS, MONTHS, Resume, heads_post, score, told

MARKS = (
    "{}", "{upper}", "{}:", "{upper}:", "*** {} ***", "== {} ==", "# {}", "[{}]",
    "| {} |", "{}\n{line}", "{spread}", "* {} *", "{number}. {}", ">> {}", "{} ------",
)  # fmt: skip
HEADS = (
    "{title} | {employer} | {dates}", "{title}|{employer}|{dates}",
    "{title}, {employer}, {dates}", "{title} / {employer} / {dates}",
    "{title}\n{employer}\n{dates}", "{title}\n{dates}\n{employer}",
    "{dates}\n{title}\n{employer}", "{dates}\n{employer}\n{title}",
    "{employer}\n{title}\n{dates}", "{dates} {title}, {employer}",
    "{dates}: {title}, {employer}", "{employer} ({dates})\n{title}",
    "{title} ({dates})\n{employer}", "{employer} — {title} ({dates})",
    "{dates}   {title}\n            {employer}", "{employer}   {dates}\n{title}",
)  # fmt: skip
BULLETS = ("- ", "• ", "* ", "– ", "  - ", "> ")
DATES = ("numeric", "points", "named", "short", "iso")
NOW = {"en": ("present", "to date", "now"), "de": ("heute", "dato", "laufend")}


class Drawn:
    """
    What was drawn for one resume.
    """

    def __init__(self, draw: random.Random, language: str) -> None:
        self.mark = draw.choice(MARKS)
        self.head = draw.choice(HEADS)
        self.bullet = draw.choice(BULLETS)
        self.dates = draw.choice(DATES)
        self.now = draw.choice(NOW[language])
        self.gap = draw.choice(("", "\n"))


def written(resume: Resume, drawn: Drawn) -> str:
    """
    The resume as plain text.
    """
    names = dict(
        h.strip().split(" ", 1) for h in HEADINGS[resume["language"]].split(";")
    )
    sections: dict[str, list[Resume]] = {}
    for line in resume["lines"]:
        sections.setdefault(line["section"], []).append(line)
    parts = [f"{resume['contact']['name']}\njo.sample@example.org | +44 20 7946 0100\n"]
    for number, (section, lines) in enumerate(sections.items(), 1):
        name = names[section]
        heading = drawn.mark.format(
            name,
            upper=name.upper(),
            line="-" * len(name),
            spread="   ".join(" ".join(word) for word in name.upper().split()),
            number=number,
        )
        parts.append("\n".join([heading, "", *_lines(resume, lines, drawn)]))
    return "\n".join(f"{part}\n" for part in parts)


def _lines(resume: Resume, lines: list[Resume], drawn: Drawn) -> Iterator[str]:
    roles = {role["id"]: role for role in resume["roles"]}
    for number, line in enumerate(lines):
        text = line["text"].lstrip("• ")
        if heads_post(line):
            role = roles[line["role"]]
            head = drawn.head.format(
                title=role["title"],
                employer=role["employer"],
                dates=_dates(role, drawn),
            )
            yield (drawn.gap if number else "") + head
        else:
            yield drawn.bullet + text if line["kind"] == "bullet" else text


def _dates(role: Resume, drawn: Drawn) -> str:
    ends = (role["from"], role["to"])
    return " – ".join(_date(end, drawn) if end else drawn.now for end in ends)


def _date(date: str, drawn: Drawn) -> str:
    year, _, month = date.partition("-")
    forms = {
        "numeric": f"{month}/{year}",
        "points": f"{month}.{year}",
        "named": f"{MONTHS[int(month or 0)]} {year}",
        "short": f"{month}/{year[2:]}",
        "iso": date,
    }
    return forms[drawn.dates] if month else year


def main() -> None:
    """
    Print the tables.
    """
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    draw = random.Random(options.seed)
    resumes = told()
    by_form: dict[str, Counter[str]] = {"**all**": Counter()}
    for resume in resumes * options.times:
        drawn = Drawn(draw, resume["language"])
        right = score(resume, written(resume, drawn).encode(), "resume.txt")
        for form in ("**all**", drawn.mark, drawn.head):
            by_form.setdefault(form, Counter()).update(right)
    print(f"{len(resumes)} resumes, {options.times} times\n")
    print("| form | names | roles | lines |\n|---|---|---|---|")
    for form, total in by_form.items():
        shown = (f"{total[x]}/{total[f'of {x}']}" for x in ("names", "roles", "lines"))
        print(f"| {form!r} | {' | '.join(shown)} |")


if __name__ == "__main__":
    main()
