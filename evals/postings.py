"""
Reads the postings of the data folder and writes what was read to evals/postings.md.

    python evals/postings.py [../shared/data]

Five tables: our own labelled postings (``python evals/labelled_postings.py`` alone
does these, and says what is not as labelled); what was read from each posting; how many
sentences with a human skill span become a requirement; how many injection strings
planted in postings reach one; and how often an innocent sentence is taken for an
attack.
"""

import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import labelled_postings
from outside import DATA, needed

from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.domain.errors import InvalidPostingError
from resumate.domain.language.steering import steers
from resumate.domain.posting import JobPosting, RequirementKind
from resumate.domain.posting_reading import read_posting

OUTPUT = Path(__file__).with_suffix(".md")
HOSTS = {
    "bullets": (
        "Pastry Chef (m/f/d)\nBergamot Bakery | Leeds\n\n"
        "Responsibilities\n"
        "- Bake laminated doughs every morning\n"
        "- Train two apprentices\n\nRequirements\n"
        "- Three years of experience in a bakery\n"
        "- Knowledge of food safety rules\n\nBenefits\n- Free bread\n"
    ),
    "unmarked": (
        "Warehouse Planner\n\nYour tasks\nPlan the picking waves of two warehouses\n"
        "Report stock differences\n\nYour profile\nExperience with warehouse software\n"
        "Confident use of spreadsheets\n"
    ),
    "running text": (
        "We are looking for a Network Engineer to run our campus network. You will "
        "plan and build wireless networks in three buildings. You have experience with "
        "switches and firewalls and a degree in computer science.\n"
    ),
}
RUN = 4
"""So many words in a row of a planted string count as having reached a requirement."""


def tokens(text: str) -> list[str]:
    """
    The words of *text* in lower case.
    """
    return re.findall(r"[^\W_]+", text.casefold())


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """
    The objects of a JSON Lines file.
    """
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def table(head: Iterable[str], body: Iterable[Iterable[object]]) -> list[str]:
    """
    A Markdown table.
    """
    head = list(head)
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in body]
    return [*lines, ""]


def same(expected: str | None, read: str | None) -> str:
    """
    Whether what was read is what the data set expects, where it expects something.
    """
    if expected is None:
        return "not labelled"
    return "yes" if (read or "").casefold() == expected.casefold() else "NO"


def labelled() -> list[str]:
    """
    Our own postings against their labels.
    """
    read = list(labelled_postings.read_all())
    columns = [*("posting", "title", "company", "language")]
    columns += ["precision", "recall", "kinds", "warned"]
    wrong = [f"- {complaint}" for complaint in labelled_postings.complaints(read)]
    return [
        "## Our own postings, labelled",
        "",
        "Precision: requirements read that are labelled, of those read.",
        "Recall: of those labelled.",
        "Kinds: pairs that agree on must, nice or duty.",
        "",
        *table(columns, labelled_postings.rows(read)),
        *(["Not as labelled:", "", *wrong, ""] if wrong else []),
    ]


def documents(data: Path) -> list[str]:
    """
    What was read from each posting of the set.
    """
    manifest = json.loads(
        (data / "documents/manifest.json").read_text(encoding="utf-8")
    )
    expected = {
        Path(entry["file"]).name: entry.get("expected") or {}
        for entry in manifest["files"]
        if entry["file"].startswith("jobs/")
    }
    extractor = ChildProcessTextExtractor()
    body = []
    for path in sorted((data / "documents/jobs").iterdir()):
        text = extractor.extract(path.read_bytes(), path.name).text
        start = time.perf_counter()
        posting = read_posting(text)
        took = (time.perf_counter() - start) * 1000
        kinds = Counter(requirement.kind for requirement in posting.requirements)
        wanted = expected.get(path.name, {})
        body.append(
            (
                path.name,
                posting.language,
                posting.title,
                same(wanted.get("title"), posting.title),
                posting.company,
                same(wanted.get("company"), posting.company),
                *(kinds[kind] for kind in RequirementKind),
                len(posting.warnings),
                f"{took:.0f}",
            )
        )
    columns = (
        "file language title expected? company expected? must nice duty warnings ms"
    )
    return ["## What was read", "", *table(columns.split(), body)]


def taken(sentence: list[str], requirements: list[list[str]]) -> bool:
    """
    Whether most words of some requirement stand in *sentence*.
    """
    known = set(sentence)
    return any(
        words and sum(word in known for word in words) >= 0.8 * len(words)
        for words in requirements
    )


def spans(data: Path) -> list[str]:
    """
    SkillSpan, posting by posting: sentences with a human span, taken or not.
    """
    postings: dict[str, list[tuple[str, bool, bool]]] = defaultdict(list)
    for row in rows(data / "skills/skillspan.jsonl"):
        skill = any(tag != "O" for tag in row["tags_skill"])
        knowledge = any(tag != "O" for tag in row["tags_knowledge"])
        postings[row["doc"]].append((" ".join(row["tokens"]), skill, knowledge))
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for name, sentences in postings.items():
        text = "\n".join(re.sub(r" ([.,;:!?)])", r"\1", said) for said, *_ in sentences)
        try:
            posting = read_posting(text)
        except InvalidPostingError:
            continue
        requirements = [tokens(r.text) for r in posting.requirements]
        source = name.split("-")[0]
        for said, skill, knowledge in sentences:
            kind = "skill" if skill else "knowledge" if knowledge else "none"
            hit = taken(tokens(said), requirements)
            counts[source][f"{kind} {'taken' if hit else 'left'}"] += 1
    body = []
    for source, count in sorted(counts.items()):
        for kind in ("skill", "knowledge", "none"):
            had, left = count[f"{kind} taken"], count[f"{kind} left"]
            share = f"{had / (had + left):.0%}" if had + left else "-"
            body.append((source, kind, had + left, had, share))
    columns = ("source", "human span", "sentences", "taken", "share")
    return [
        "## Sentences with and without human skill spans (SkillSpan)",
        "",
        "A sentence is taken if 80% of the words of some requirement stand in it.",
        "Spans also mark what the person will learn, what the team does, and",
        "benefits, so 100% is not the aim; and many sentences without a span are",
        "still duties.",
        "",
        *table(columns, body),
    ]


def planted(host: str, attack: str) -> Iterator[tuple[str, str]]:
    """
    The places where an attack is put into a posting.
    """
    attack = attack.replace("\n", " ")
    lines = host.rstrip("\n").split("\n")
    yield "last paragraph", f"{host}\n{attack}\n"
    yield "first line", f"{attack}\n\n{host}"
    asked = max((at for at, line in enumerate(lines) if "xperience" in line), default=0)
    bullet = "- " if lines[asked].startswith("- ") else ""
    item = [*lines[:asked], f"{bullet}{attack}", *lines[asked:]]
    yield "own item among the requirements", "\n".join(item)
    joined = [*lines]
    joined[asked] += f". {attack}" if bullet or len(lines) > 1 else f" {attack}"
    yield "second sentence of a requirement", "\n".join(joined)


def reaches(posting: JobPosting, attack: str) -> bool:
    """
    Whether a run of words of *attack* stands in what a writer would be told.
    """
    words = tokens(attack)
    size = min(RUN, len(words))
    runs = {tuple(words[at : at + size]) for at in range(len(words) - size + 1)}
    told = [r.text for r in posting.requirements]
    told += [text for text in (posting.title, posting.company) if text]
    for text in told:
        said = tokens(text)
        if any(tuple(said[at : at + size]) in runs for at in range(len(said))):
            return True
    return False


def attacks(data: Path) -> list[str]:
    """
    The injection strings, planted: how many reach the writer, how many are told.
    """
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    through: Counter[str] = Counter()
    for row in rows(data / "injection/injection.jsonl"):
        for host_name, host in HOSTS.items():
            for place, text in planted(host, row["text"]):
                posting = read_posting(text)
                count = counts[host_name, place]
                count["all"] += 1
                count["told"] += any("instructions" in w for w in posting.warnings)
                if reaches(posting, row["text"]):
                    count["through"] += 1
                    through[row["category"]] += 1
    body = [
        (
            host,
            place,
            c["all"],
            c["through"],
            f"{c['through'] / c['all']:.1%}",
            c["told"],
        )
        for (host, place), c in counts.items()
    ]
    total = sum((c for c in counts.values()), Counter[str]())
    share = total["through"] / total["all"]
    body.append(
        ("all", "all", total["all"], total["through"], f"{share:.1%}", total["told"])
    )
    columns = ("posting", "place", "planted", "reach the writer", "share", "told")
    kinds = ", ".join(f"{name} {count}" for name, count in through.most_common())
    return [
        "## Injection strings planted in postings",
        "",
        *table(columns, body),
        f"What came through, by category: {kinds or 'nothing'}.",
        "",
    ]


def alarms(data: Path) -> list[str]:
    """
    Innocent sentences of real postings taken for attacks.
    """
    body = []
    for name in ("skillspan", "green_entities", "kompetencer_da"):
        sentences = {
            " ".join(row["tokens"]) for row in rows(data / f"skills/{name}.jsonl")
        }
        wrong = sum(map(steers, sentences))
        body.append((name, len(sentences), wrong, f"{wrong / len(sentences):.2%}"))
    columns = ("sentences of", "sentences", "taken for attacks", "share")
    return ["## False alarms", "", *table(columns, body)]


def main() -> None:
    """
    Measure, print and write.
    """
    data = needed(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
    parts = [labelled(), documents(data), spans(data), attacks(data), alarms(data)]
    lines = ["# Reading postings", "", "Made by `python evals/postings.py`.", ""]
    report = "\n".join([*lines, *(line for part in parts for line in part)])
    OUTPUT.write_text(report.rstrip() + "\n", encoding="utf-8")
    print(report)


if __name__ == "__main__":
    main()
