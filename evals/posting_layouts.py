"""
Sets invented postings as firms and portals publish them, at random, and scores how they
are read.

    python evals/posting_layouts.py [--times 100] [--seed 1] [--show]

What they tell stands in ``samples/posting_layouts.toml``; how the post and its employer
are named, headings, marks of lists, order and noise are drawn anew for each posting. A
posting is faultless if title, employer and every requirement are read, each with its
kind, and nothing else is taken for one. ``--show`` prints what was not, and the faults.
"""

import argparse
import random
import re
import textwrap
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from resumate.domain.posting import JobPosting, Requirement
from resumate.domain.posting_reading import read_posting

SAMPLES = Path(__file__).parent / "samples" / "posting_layouts.toml"
BODIES = ("listed", "mixed", "prose", "headed prose", "leads")
MARKS = (
    "{}", "{}", "{}:", "{upper}", "{upper}:", "## {}", "**{}**", "**{}:**", "__{}__",
    "{emoji} {}", "{emoji} {}:", "{} {emoji}", "--- {} ---", "{}\n{line}", "► {}",
)  # fmt: skip
EMOJI = "🎯✨🚀💡📌🔧⭐💪🙌"
BULLETS = (
    "- ",
    "• ",
    "* ",
    "– ",
    "· ",
    "✓ ",
    "✅ ",
    "▪ ",
    "o ",
    "→ ",
    "👉 ",
    "",
    "1. ",
)
ENDS = ("", "", "", ".", ";", ",")
ONE, TWO, EITHER = "", " && ", " &/ "
_ALIKE = 0.8
"""Twice the shared words by all words, from which two texts say the same."""
_SAID = re.compile(r"[\w+#]+")
_FILLERS = frozenset(
    """a an the and or you your will have has is are be would also to of ideally plus
    desirable preferred advantage nice die der das den dem des ein eine einen und sie
    du mit ist sind wäre von vorteil idealerweise wünschenswert gerne auch""".split()
)
_DU = re.compile(r"\b(?:du|dein\w*|dich|dir|bewirb)\b", re.IGNORECASE)
_ONE, _MANY = ("ist", "wäre", "gehört"), ("sind", "wären", "gehören")
_NAMES = frozenset({"Category"})
_SMALL = frozenset({"Sehr", "Mindestens", "Ein", "Eine"})
_SIE = re.compile(r"\b(?:Sie|Ihr\w*|Ihnen)\b")


@dataclass(frozen=True)
class Wanted:
    """
    One thing that a posting asks, with each way to read it as one or more.
    """

    kind: str
    readings: tuple[tuple[str, ...], ...]
    item: str
    said: str
    """As it stands in a list, and in a sentence."""


@dataclass
class Drawn:
    """
    What was drawn for one posting, and what should be read from it.
    """

    head: str
    body: str
    mark: str
    bullet: str
    end: str
    title: str
    company: str
    wanted: list[Wanted] = field(default_factory=list)
    text: str = ""


class Setter:
    """
    Sets one posting after the other in *language*.
    """

    def __init__(self, language: str, seed: int) -> None:
        told = tomllib.loads(SAMPLES.read_text(encoding="utf-8"))
        self.language = language
        self.words: dict[str, Any] = told["words"][language]
        self.trades: list[dict[str, Any]] = told["trades"][language]
        self.draw = random.Random(f"{language} {seed}")

    def posting(self) -> Drawn:
        """
        The next posting.
        """
        draw = self.draw
        self.trade = draw.choice(self.trades)
        self.other = draw.choice((_DU, _SIE))
        self.third, self.we = self.trade["firm"].split(" | ")
        self.drawn = Drawn(
            draw.choice(self.words["heads"]), draw.choice(BODIES), draw.choice(MARKS),
            draw.choice(BULLETS), draw.choice(ENDS), self.trade["title"],
            self.trade["company"],
        )  # fmt: skip
        self.wraps = draw.random() < 1 / 4
        self.noun = self.language == "de" and draw.random() < 0.5
        parts = [*self._top(), *self._body(), *self._bottom()]
        self.drawn.text = "\n\n".join(part for part in parts if part)
        return self.drawn

    def _one(self, name: str, **more: str) -> str:
        words = [w for w in self.words[name] if not self.other.search(w)]
        return self._filled(self.draw.choice(words or self.words[name]), **more)

    def _filled(self, text: str, **more: str) -> str:
        trade = self.trade
        told = {"title": trade["title"], "company": trade["company"]}
        told |= {"place": trade["place"], "third": self.third, "we": self.we}
        many = re.search(r"und die |[Kk]enntnisse\b", more.get("x", ""))
        told |= dict(
            zip(("ist", "wäre", "gehören"), _MANY if many else _ONE, strict=True)
        )
        return text.replace("{}", "{x}").format(**(told | more))

    def _top(self) -> Iterator[str]:
        yield self._one("above") if self.draw.random() < 1 / 6 else ""
        below = self.draw.sample(self.words["below"], self.draw.choice((0, 0, 1, 2)))
        yield "\n".join([self._filled(self.drawn.head), *below])
        told = "named" if "{company}" not in self.drawn.head else "unnamed"
        if self.draw.random() < 1 / 3:
            told = "named"
        about = self._wrapped(self._one(told))
        headed = about and self.drawn.body != "prose" and self.draw.random() < 1 / 3
        yield f"{self._heading('about')}\n{about}" if headed else about

    def _bottom(self) -> Iterator[str]:
        how, law = self._wrapped(self._one("how")), self._wrapped(self._one("law"))
        headed = self.drawn.body != "prose" and self.draw.random() < 1 / 2
        yield f"{self._heading('apply')}\n{how}" if headed else how
        yield law
        yield self._one("end") if self.draw.random() < 1 / 3 else ""

    def _body(self) -> list[str]:
        draw, body = self.draw, self.drawn.body
        duty = self._picked("duty", (4, 6))
        must, nice = self._picked("must", (3, 5)), self._picked("nice", (2, 3))
        if body == "mixed":
            marked = [self._item_marked(wanted) for wanted in nice]
            items = [wanted.item for wanted in must] + marked
            draw.shuffle(items)
            parts = [self._list("duty", self._items(duty)), self._list("must", items)]
        elif body == "leads":
            parts = [
                self._list(kind, self._items(of), lead=self._one(f"{kind}_leads"))
                for kind, of in (("duty", duty), ("must", must))
            ]
            parts.append(self._prose("nice", nice))
        else:
            setting = self._list if body == "listed" else self._prose
            parts = [
                setting(k, self._items(of) if body == "listed" else of)  # type: ignore[arg-type]
                for k, of in (("duty", duty), ("must", must), ("nice", nice))
            ]
        if draw.random() < 1 / 6:
            parts[0], parts[1] = parts[1], parts[0]
        parts.insert(draw.choice((1, len(parts), len(parts))), self._offered())
        return parts

    def _picked(self, kind: str, sizes: tuple[int, int]) -> list[Wanted]:
        of = self.trade[kind]
        number = min(len(of), self.draw.randint(*sizes))
        return [self._wanted(kind, item) for item in self.draw.sample(of, number)]

    def _wanted(self, kind: str, told: str) -> Wanted:
        item, *forms = told.split(" | ")
        joint = next((j for j in (TWO, EITHER) if j in item), ONE)
        spoken = item.replace(joint, self.words["and"]) if joint else item
        readings: list[tuple[str, ...]] = [(form,) for form in (spoken, *forms)]
        readings = [] if joint == TWO else readings
        readings += [tuple(item.split(joint))] if joint else []
        if kind == "duty" and self.noun:
            spoken = forms[0][0].upper() + forms[0][1:]
        said = forms[-1] if forms else _lowered(spoken, self.language)
        if kind == "must" and self.language == "en" and not forms:
            said = f"have {said}"
        if kind == "duty" and self.noun:
            said = f"die {forms[0]}"
        said = said.replace(joint, self.words["and"]) if joint else said
        wanted = Wanted(kind, tuple(readings), spoken, said)
        self.drawn.wanted.append(wanted)
        return wanted

    def _items(self, of: Sequence[Wanted]) -> list[str]:
        return [wanted.item for wanted in of]

    def _item_marked(self, wanted: Wanted) -> str:
        form = self.draw.choice(self.words["nice_marked"])
        goes_on = not form.startswith("{}")
        item = _lowered(wanted.item, self.language) if goes_on else wanted.item
        return self._filled(form, x=item)

    def _heading(self, name: str) -> str:
        text = self._one(name)
        mark = self.drawn.mark.replace("{}", "{x}")
        return (mark.replace(":", "") if text.endswith("?") else mark).format(
            x=text,
            upper=text.upper(),
            line="-" * len(text),
            emoji=self.draw.choice(EMOJI),
        )

    def _list(self, kind: str, items: Sequence[str], *, lead: str = "") -> str:
        drawn = self.drawn
        bullet, end = drawn.bullet, drawn.end
        rows = []
        for number, item in enumerate(items, 1):
            mark = f"{number}. " if bullet == "1. " else bullet
            last = "." if end == "," and number == len(items) else end
            rows.append(f"{mark}{item}{last}")
        between = "\n\n" if bullet and self.draw.random() < 1 / 8 else "\n"
        gap = self.draw.choice(("\n", "\n", "\n\n"))
        return f"{lead or self._heading(kind)}{gap}{between.join(rows)}"

    def _prose(self, kind: str, of: Sequence[Wanted]) -> str:
        joiner = self.words["and"]
        groups: list[list[str]] = []
        for wanted in of:
            alone = joiner in wanted.said or "," in wanted.said
            alone = alone or (kind == "must" and wanted.said.startswith("are "))
            mate = groups[-1] if groups and not alone and kind != "nice" else None
            before = " ".join(mate or [])
            open_ = mate and len(mate) < 3 and joiner not in before
            open_ = open_ and not before.startswith("are ")
            if mate and open_ and self.draw.random() < 1 / 2:
                mate.append(wanted.said)
            else:
                groups.append([wanted.said])
        text = self._wrapped(" ".join(self._sentence(kind, g) for g in groups))
        headed = self.drawn.body == "headed prose"
        return f"{self._heading(kind)}\n{text}" if headed else text

    def _sentence(self, kind: str, said: list[str]) -> str:
        series = self.words["and"].join(
            part for part in (", ".join(said[:-1]), said[-1]) if part
        )
        if self.language == "en":
            series = series.replace("and have ", "and ").replace(", have ", ", ")
        noun = "_as_noun" if kind == "duty" and self.noun else ""
        words = self.words[f"{kind}{noun}_said"]
        if self.words["and"] in series:
            words = [form for form in words if "{turned}" not in form]
        forms = [form for form in words if not self.other.search(form)] or words
        verb, _, rest = series.partition(" ")
        form = self.draw.choice(forms)
        text = self._filled(form, x=series, turned=f"{verb} Sie {rest}")
        return text[0].upper() + text[1:]

    def _offered(self) -> str:
        some = self.draw.sample(self.words["offered"], self.draw.randint(3, 5))
        if self.drawn.body in {"prose", "headed prose"}:
            items = [_lowered(one, self.language) for one in some]
            series = f"{', '.join(items[:-1])}{self.words['and']}{items[-1]}"
            said = self._wrapped(self._one("offered_said", x=series))
            headed = self.drawn.body != "prose"
            return f"{self._heading('benefits')}\n{said}" if headed else said
        return self._list("benefits", some)

    def _wrapped(self, text: str) -> str:
        return textwrap.fill(text, 72) if self.wraps else text


def _lowered(text: str, language: str) -> str:
    """
    *text* as it goes on in a sentence, where it does not begin with a noun or a name.
    """
    first, _, rest = text.partition(" ")
    adjective = (
        language == "de"
        and rest[:1].isupper()
        and re.search(r"(?:e|es|er|ein|eine)$", first)
    )
    plain = language == "en" and first[1:].islower() | (first == "A")
    lower = (plain and first not in _NAMES) or first in _SMALL or adjective
    return text[0].lower() + text[1:] if lower else text


def faults(drawn: Drawn, read: JobPosting) -> list[str]:
    """
    What was read otherwise than told.
    """
    found = []
    if _name(read.title) != _name(drawn.title):
        found.append(f"title: {read.title!r}")
    if _name(read.company) != _name(drawn.company):
        found.append(f"company: {read.company!r}")
    left = list(read.requirements)
    for wanted in drawn.wanted:
        used = _matching(wanted, left)
        if used is None:
            found.append(f"missed {wanted.kind}: {wanted.item}")
            continue
        if any(one.kind.value != wanted.kind for one in used):
            found.append(f"kind of {wanted.kind}: {wanted.item}")
        left = [one for one in left if one not in used]
    return found + [f"invented {one.kind.value}: {one.text}" for one in left]


def _matching(wanted: Wanted, left: list[Requirement]) -> list[Requirement] | None:
    """
    What was read as *wanted*: the likest one, or two that say it together.
    """
    right = [one for one in left if one.kind.value == wanted.kind]
    whole = [reading[0] for reading in wanted.readings if len(reading) == 1]
    found = []
    for pool in (right, left):
        found = [(max(_likeness(w, x.text) for w in whole), [x]) for x in pool if whole]
        for a, b in combinations(pool, 2):
            for first, second in (r for r in wanted.readings if len(r) > 1):
                for x, y in ((a, b), (b, a)):
                    alike = _likeness(first, x.text), _likeness(second, y.text)
                    found.append((min(alike), [a, b]))
            if wanted.kind == "duty":
                said = f"{a.text} {b.text}"
                found.append((max(_likeness(w, said) for w in whole), [a, b]))
        best = max(found, key=lambda each: each[0], default=(0.0, []))
        if best[0] >= _ALIKE:
            return best[1]
    return None


def _likeness(one: str, other: str) -> float:
    a, b = (set(_SAID.findall(x.casefold())) - _FILLERS for x in (one, other))
    return 2 * len(a & b) / (len(a) + len(b))


def _name(text: str | None) -> str:
    return re.sub(r"^the |\.$", "", (text or "").casefold().replace("–", "-"))


def main() -> None:
    """
    Print the tables.
    """
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    for language in ("en", "de"):
        setter = Setter(language, options.seed)
        kinds: Counter[str] = Counter()
        forms: defaultdict[str, Counter[bool]] = defaultdict(Counter)
        for _ in range(options.times):
            drawn = setter.posting()
            found = faults(drawn, read_posting(drawn.text))
            kinds.update({fault.partition(":")[0] for fault in found} or {"faultless"})
            for form in (drawn.head, drawn.body, drawn.mark, f"list {drawn.bullet!r}"):
                forms[form][not found] += 1
            if found and options.show:
                print("=" * 72, drawn.text, "-" * 72, *found, sep="\n")
        print(f"\n{language}: of {options.times} postings")
        for kind, count in kinds.most_common():
            print(f"  {count:4} {kind}")
        worst = sorted(forms.items(), key=lambda x: x[1][True] / x[1].total())
        for form, right in worst[:12]:
            print(f"  {right[True]:4} of {right.total():3} right: {form!r}")


if __name__ == "__main__":
    main()
