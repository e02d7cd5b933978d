"""
What is drawn for a resume that is set as a document, and what then stands in it.
"""

import io
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from layouts import ASIDE, HEADINGS, MONTHS, Resume, heads_post
from PIL import Image

COLUMNS = ("one", "one", "sidebar left", "sidebar right", "margin", "tabular")
"""``margin``: headings stand beside their section; ``tabular``: as in Germany."""
HEADS = (
    "{title}\t{dates}\n{employer}", "{employer}\t{dates}\n{title}",
    "{title}\t{dates}\n{employer}\t{place}", "{employer}\t{place}\n{title}\t{dates}",
    "{title}, {employer}\t{dates}", "{title} | {employer}\t{dates}",
    "{employer} – {title}\t{dates}", "{title} {at} {employer}\t{dates}",
    "{title}\n{employer}\t{dates}", "{title}\n{employer} | {dates}",
    "{title}\n{employer}\n{dates}", "{title}\n{dates}\n{employer}",
    "{dates}\n{title}\n{employer}", "{dates}\n{employer}\n{title}",
    "{dates}\n{title}, {employer}", "{title} · {employer} · {dates}",
    "{employer}\n{title}\n{dates}", "{employer} ({dates})\n{title}",
    "{title} ({dates})\n{employer}", "{employer}, {place}\n{title}\t{dates}",
    "{employer}\f{title}\t{dates}", "{employer}\f{title}\n{dates}",
    "{employer}\t{place}\f{title} | {dates}",
    "{dates}\v{title}\n{employer}", "{dates}\v{employer}\n{title}",
    "{dates}\v{title}, {employer}", "{dates}\v{title} | {employer}",
    "{dates}\v{employer} – {title}", "{dates}\n{place}\v{title}\n{employer}",
    "{title}\n{employer}\v{dates}",
)  # fmt: skip
"""
A tab stands before what is set to the right edge, ``\\v`` between two columns of a
table, ``\\f`` behind what heads several posts.
"""
MARGINS = tuple(head for head in HEADS if head.find("\v") > 0 and head[1] == "d")
NARROW = tuple(head for head in HEADS if "\v" not in head)
RULES = ("bold", "caps", "rule", "spaced", "shaded", "large")
BULLETS = ("list", "list", "• ", "- ", "– ", "▪ ", "")
DATES = ("numeric", "points", "named", "long", "years")
DASHES = (" – ", " - ", "–", " — ", "to")
FONTS = (
    "Liberation Sans", "Liberation Serif", "DejaVu Sans", "DejaVu Serif",
    "Liberation Sans Narrow", "DejaVu Sans Condensed",
)  # fmt: skip
WORDS = {
    "en": {"to": " to ", "now": "Present|present|now|to date", "at": "at"},
    "de": {"to": " bis ", "now": "heute|dato|Heute", "at": "bei"},
}
LONG = {
    "en": " January February March April May June July August September October "
    "November December",
    "de": " Januar Februar März April Mai Juni Juli August September Oktober "
    "November Dezember",
}
PLACES = {
    "en": ("Leeds", "Bristol", "Austin, TX", "Toronto", "Dublin, Ireland"),
    "de": ("Leipzig", "Graz", "Zürich", "Köln", "Kassel"),
}
EDUCATION = {
    "en": (
        ("BSc Geography", "University of Hull"),
        ("MA History", "University of Kent"),
        ("Diploma in Catering", "Westford College"),
        ("BEng Mechanical Engineering", "Northgate University"),
        ("MSc Data Science", "Alder Institute of Technology"),
    ),
    "de": (
        ("Bachelor Soziale Arbeit", "Hochschule Fulda"),
        ("Ausbildung zur Köchin", "Gasthof Adler GmbH"),
        ("Master Maschinenbau", "Technische Universität Dresden"),
        ("Abitur", "Gymnasium am Stadtpark"),
        ("Mittlere Reife", "Realschule Süd"),
    ),
}


@dataclass(frozen=True)
class Drawn:
    """
    How a resume looks.
    """

    columns: str
    head: str
    heading: str
    bullet: str
    dates: str
    dash: str
    now: str
    bold: str
    """Which part of a head is bold."""
    font: str
    size: float
    leading: float
    aside: float
    """Share of the page that a sidebar or margin takes."""
    apart: bool
    """Whether skills and the like are set one a line."""
    hyphens: bool
    justified: bool
    boxed: bool
    """Whether a sidebar stands in a text box, as Word's templates have it."""
    rows: str
    """How Word has two columns: a post a row, a line a row, or by tabs."""
    broken: bool
    """Whether the lines of a head are one paragraph with breaks in it."""
    running: bool
    """Whether contact and page numbers stand in header and footer."""
    photo: bool
    labels: bool
    """Whether what stands in the contact is said before it."""


@dataclass
class Entry:
    """
    What stands together: the head of a post, lines of text, or both.
    """

    head: str = ""
    items: list[tuple[str, bool]] = field(default_factory=list)
    """Lines, and whether they are marked as items of a list."""


@dataclass
class Setting:
    """
    A resume with what was drawn for it; its lines and posts are as they are set.
    """

    resume: Resume
    drawn: Drawn
    sections: dict[str, tuple[str, list[Entry]]]
    contact: list[tuple[str, str]]


def drawn_for(draw: random.Random, language: str, form: str) -> Drawn:
    """
    A layout at random.
    """
    columns = draw.choice(COLUMNS)
    heads = {"tabular": MARGINS, "margin": NARROW}.get(columns, HEADS)
    words = WORDS[language]
    dash = draw.choice(DASHES)
    return Drawn(
        columns=columns,
        head=draw.choice(heads),
        heading=draw.choice(RULES),
        bullet=draw.choice(BULLETS),
        dates=draw.choice(DATES),
        dash=words["to"] if dash == "to" else dash,
        now=draw.choice(words["now"].split("|")),
        bold=draw.choice(("title", "employer", "dates", "")),
        font=draw.choice(FONTS),
        size=draw.choice((8, 8.5, 9, 9.5, 10, 10.5, 11)),
        leading=draw.choice((1.15, 1.25, 1.4, 1.6, 1.8)),
        aside=draw.choice((0.2, 0.24, 0.28, 0.33)),
        apart=draw.random() < 0.5,
        hyphens=form == "pdf" and draw.random() < 0.3,
        justified=draw.random() < 0.2,
        boxed=draw.random() < 0.4,
        rows=draw.choice(("posts", "posts", "lines", "tabs")),
        broken=draw.random() < 0.2,
        running=draw.random() < 0.3,
        photo=draw.random() < 0.3,
        labels=draw.random() < 0.5,
    )


def setting_of(resume: Resume, draw: random.Random, form: str) -> Setting:
    """
    What stands in the document.
    """
    drawn = drawn_for(draw, resume["language"], form)
    names = dict(
        h.strip().split(" ", 1) for h in HEADINGS[resume["language"]].split(";")
    )
    roles = {role["id"]: role for role in resume["roles"]}
    lines = list(_lines(resume, drawn))
    learnt = [x for x in lines if x["section"] == "education"]
    if learnt and draw.random() < 0.6:
        at = lines.index(learnt[0])
        lines = [x for x in lines if x["section"] != "education"]
        for n, (title, employer) in enumerate(_schools(draw, resume["language"])):
            begun = 2014 - 4 * n
            dates = {"from": f"{begun}-09", "to": f"{begun + 3}-06"}
            roles[f"E{n}"] = {"title": title, "employer": employer, **dates}
            headed = {"section": "education", "kind": "entry", "role": f"E{n}"}
            lines.insert(at + n, headed)
    sections: dict[str, tuple[str, list[Entry]]] = {}
    posts = {}
    others = []
    last = ""
    for line in lines:
        section = line["section"]
        entries = sections.setdefault(section, (names[section], []))[1]
        if heads_post(line) or "text" not in line:
            role = roles[line["role"]]
            entries.append(Entry(_head(role, drawn, draw, resume["language"], last)))
            last = role["employer"]
            ends = _ends(role, drawn)
            posts[line["role"]] = (role["title"], role["employer"], *ends)
            continue
        last = ""
        under = line["role"] in posts and entries and entries[-1].head
        if not under and not (drawn.apart and entries):
            entries.append(Entry())
        text = line["text"].lstrip("• ")
        listed = drawn.apart and section in ASIDE and line["kind"] == "list"
        entries[-1].items.append((text, listed or line["kind"] == "bullet"))
        others.append({**line, "text": text})
    told = {**resume, "lines": others, "posts": posts}
    return Setting(told, drawn, sections, _contact(resume, drawn))


def _lines(resume: Resume, drawn: Drawn) -> Iterator[Resume]:
    """
    The lines; lists of skills and the like are items, where the layout wants them so.
    """
    for line in resume["lines"]:
        several = line["section"] in ASIDE and line["kind"] == "list" and drawn.apart
        plain = not re.search(r"[.:;()]|\b\d{4}\b|Language", line["text"])
        for text in line["text"].split(", ") if several and plain else [line["text"]]:
            yield {**line, "text": text}


def _schools(draw: random.Random, language: str) -> list[tuple[str, str]]:
    return draw.sample(EDUCATION[language], draw.choice((1, 2, 2)))


def _head(
    role: Resume, drawn: Drawn, draw: random.Random, language: str, last: str
) -> str:
    marked = {
        "title": role["title"],
        "employer": role["employer"],
        "dates": _dates(role, drawn, language),
    }
    if drawn.bold:
        marked[drawn.bold] = f"\x01{marked[drawn.bold]}\x02"
    form = drawn.head
    heading, _, post = form.partition("\f")
    if post:
        form = post if role["employer"] == last else f"{heading}\n{post}"
    place = draw.choice(PLACES[language])
    return form.format(**marked, place=place, at=WORDS[language]["at"])


def _dates(role: Resume, drawn: Drawn, language: str) -> str:
    ends = (role["from"], role["to"])
    told = [_date(x, drawn, language) if x else drawn.now for x in ends]
    return told[0] if told[0] == told[1] else drawn.dash.join(told)


def _date(date: str, drawn: Drawn, language: str) -> str:
    year, _, month = date.partition("-")
    long = LONG[language].split(" ")[int(month or 0)]
    forms = {
        "numeric": f"{month}/{year}",
        "points": f"{month}.{year}",
        "named": f"{MONTHS[int(month or 0)] if language == 'en' else long[:3]} {year}",
        "long": f"{long} {year}",
        "years": year,
    }
    return forms[drawn.dates] if month else year


def _ends(role: Resume, drawn: Drawn) -> tuple[str | None, str | None]:
    """
    When a post began and ended; one date alone tells when it ended.
    """
    begun, ended = (_ended(role[end], drawn) for end in ("from", "to"))
    return (None if begun == ended else begun), ended


def _ended(date: str | None, drawn: Drawn) -> str | None:
    return date[:4] if date and drawn.dates == "years" else date


def _contact(resume: Resume, drawn: Drawn) -> list[tuple[str, str]]:
    """
    How to reach the person, and what stands before each where all is labelled.
    """
    german = resume["language"] == "de"
    told = [
        ("Anschrift" if german else "Address", "Lindenweg 4, 04109 Leipzig"
         if german else "4 Mill Lane, Leeds LS1 4DY"),
        ("Telefon" if german else "Phone", "+44 20 7946 0100"),
        ("E-Mail" if german else "Email", "jo.sample@example.org"),
    ]  # fmt: skip
    labelled = drawn.labels or drawn.columns == "tabular"
    return told if labelled else [("", text) for _, text in told]


def picture() -> bytes:
    """
    A photo, in which nothing is to be seen.
    """
    file = io.BytesIO()
    Image.new("RGB", (14, 16), "grey").save(file, "PNG")
    return file.getvalue()
