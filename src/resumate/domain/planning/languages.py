"""
Languages that a posting asks for, each with how well it is spoken.
"""

import re
from collections.abc import Iterator

from resumate.domain.language.mood_words import FIRST_PERSON
from resumate.domain.language.ratings import EMPTY, FILLED
from resumate.domain.language.skill_items import denies_all, split_items
from resumate.domain.language.tongues import says_language
from resumate.domain.matching.spoken import languages_in, says_how_well
from resumate.domain.patterns import regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.posting import JobPosting
from resumate.domain.resume import ResumeContent, ResumeLine, Section

_ONE_MORE = regex(
    r"\b(?:second|another|other|further|additional|community|indigenous|foreign|"
    r"weitere|zweite|andere|zusätzliche)\w* (?:\w+ )?(?:languages?|sprachen?)\b|"
    r"\bfremdsprache"
)
_THESE = regex(rf"(?:{_ONE_MORE.pattern})" + r"[^()]*\(([^()]*)\)")
"""The languages that are asked for, named in brackets: no other will do."""
_HARDLY = regex(
    r"\b(?:phrases|basics?|beginner|elementary|passive?|understand|reading|a little|"
    r"few words|a bit|bisschen|bissl|etwas|a[12]|grundkenntnisse|grundkurs|anfänger|"
    r"wenig|einfach|lesend|"
    r"schulkenntnisse|gcse|notions|básico|nociones|urlaub|holidays?|höflichkeiten|"
    r"alphabet)\b",
    re.IGNORECASE,
)
_IS_NOT_SPOKEN = regex(
    r"^(?!.*\b(?:sprech|sprich|speak|spoken)).*\b(?:versteh|understand)"
    r"|\bBrocken\b|\b(?:a few|some) words\b"
    r"|\b(?:spreche|speak)\b.{0,12}\b(?:nicht|kaum|not|little)\b"
)
"""What is understood, or hardly more than that, is not told to be spoken."""
_MOST_LANGUAGES = 4
_LABEL = regex(
    r"^(?:(?:other|further|weitere|andere|autres|otros) )?"
    r"(?:languages?|(?:fremd)?sprachen|sprachkenntnisse|langues|idiomas)"
    r"(?: \w+)?\s*:\s*",
    re.IGNORECASE,
)
_KEYWORDS = regex(
    r",?\s*(?:schlüsselwörter|keywords|mots-clés|palabras clave)\s*:.*$", re.IGNORECASE
)
_WITH_LEVEL = regex(r"([^\W\d_]+)\s*(?:[:,–—(]| - )\s*(.+)")
_NEXT_LANGUAGE = regex(r"(?<=[)\w])\.?\s+([A-ZÀ-Þ][a-zà-ÿ]+(?: [A-Z][a-z]+){0,2} ?:)")
"""Two rows of a column that were read as one: "Anglais : B2 Allemand : A2"."""
_NEXT_IN_ROW = regex(r"(?<=\))\s*:?\s+([A-ZÀ-Þ][a-zà-ÿ]+)(?= \()")
"""The same of a row with levels in brackets: "Deutsch (C2) Türkisch (B1)"."""
_DONE_IN_IT = regex(
    r"\bauf [A-Z]\w+|\b(?:written|taught|defended|held|thesis) in [A-Z]\w+"
)
"""What was done in a language is none: "Diplomarbeit auf Englisch"."""
_SLANG = regex(
    r"(?: |[(,] ?)(?:geht so|so ?la ?la|na ?ja|so so)\b,? ?"
    r"|, [^\W\d_]+ (?:ist |is )?(?:ok|okay|geht|passt)\b",
    re.IGNORECASE,
)
"""How badly, as nobody writes it to a firm."""
_GRID = regex(r"[ABC][12](?:, [ABC][12])+")
"""Levels of listening, reading, speaking and writing, as Europass has them in a row."""
_SHORT_NAME = 3
"""What is longer and in capitals is shouted: "DEUTSCH", and not "DGS"."""
_RATING = regex(rf"[^\W\d_]+:? +([*{FILLED}][*{FILLED}{EMPTY}]*)(?: \([^()]*\))?")
_PAPER = regex(
    r"(?:telc|goethe|ielts|toefl|toeic|cambridge|delf|dalf|dele|ösd|testdaf|dsh)\b",
    re.IGNORECASE,
)
_ALIKE = (
    r"(?:beides?|jeweils|both|all(?: three| four)?|(?:toutes )?les deux|ambos|ambas) "
)
_BOTH = regex(rf" \({_ALIKE}([^()]+)\)", re.IGNORECASE)
"""How well this language and the one before are spoken: "(both native)"."""
_BOTH_BEHIND = regex(
    rf"(?:,| [-–—:])? (?={_ALIKE}|wie Muttersprach)([^(),;]+)(?=$|[,;])", re.IGNORECASE
)
"""The same behind a dash: "English, Spanish - both native"."""
_GREW_UP = regex(
    r",? (?:I )?(?:grew up|(?:was )?(?:raised|brought up)|aufgewachsen) "
    r"(?:with|in|speaking|on|mit) (?:both|all (?:of them|three)|beiden?)\b[^,;()]*$"
    r"|,? mit (?:beidem|beiden) (?:Sprachen )?aufgewachsen$",
    re.IGNORECASE,
)
"""How one came by all of them, and no level of the last."""
_PAIR = regex(r"([A-ZÀ-Þ][a-zà-ÿ]+) (?:und|and|et|y) ([A-ZÀ-Þ][a-zà-ÿ]+) \(([^()]+)\)")
_OF_THE_LAST = regex(
    r"(?:(?:spoken|used|understood|learn(?:ed|t)|picked up|gesprochen|gelernt) )?"
    r"(?:at|from|with|in|on|through|von|mit|bei|zu|durch|im|beim) ",
    re.IGNORECASE,
)
"""How one came by a language, which is told of the last alone: "(spoken at home)"."""
_CONVERSES = regex(
    r"(?:(?:I )?(?:can|could|am able to|able to) |enough to )?"
    r"(?:hold|have|keep up|follow and hold) (?:an? )?(?:\w+ )?conversations?\b[^,;]*",
    re.IGNORECASE,
)
_UNDERSTANDS = regex(r"\bunderst", re.IGNORECASE)
"""What goes without saying of who converses."""
_HOW_IN = regex(
    r"(?P<how>[Ff]luent|[Cc]onversational|[Bb]ilingual|[Pp]roficient)(?: in)? "
    r"(?P<names>[A-Z][a-z]+(?:(?:, | and | & |/)[A-Z][a-z]+)+|(?<=in )[A-Z][a-z]+)"
    r"(?= *(?:$|[,;.]))"
)
"""How well, before several: "Fluent in Urdu and Pashto"."""
_LEVEL_BEHIND = regex(
    r"^([A-Z][a-z]+) ((?:very |quite |near[- ])?(?:native|fluent|good|basic|"
    r"intermediate|advanced|conversational|proficient|mother tongue)(?: [a-z]+)?)$"
)
"""How well, with no sign between: "Romanian native"."""
_SPEAKS = regex(r"^I (?:also )?(?:can )?speak (?=[A-Za-z])")
_AND_SOME = regex(
    r" and (?=(?:an? (?:bit|little) (?:of )?|some |basic |conversational )[A-Z])"
)
_KNOWLEDGE_OF = regex(
    r"\b((?:[Ww]orking|[Bb]asic|[Gg]ood|[Ss]ome|[Ff]air|[Ll]imited) knowledge) of "
    r"([A-Z][a-z]+)\b"
)
_BOTH_SO = regex(r"\b([A-Z][a-z]+(?:/| and )[A-Z][a-z]+) (bilingual)\b")
_LEVEL_FIRST = regex(r"^([ABC][12]) ([A-Z][a-z]+)$")
_SPEAKER = regex(r"\b([A-Z][a-z]+) speaker\b")
_IN_A_SENTENCE = regex(
    r"([A-ZÀ-Þ][a-zà-ÿ]+) (?:is|ist) (?:my|meine) "
    r"(mother tongue|native language|first language|Muttersprache|Erstsprache)"
)
"""How well, said in a sentence: "French is my mother tongue"."""
_HOW_IN_WORDS = regex(rf"[A-ZÀ-Þ][a-zà-ÿ]+ [^()]*{FIRST_PERSON.pattern}[^()]*")
"""How well, as no letter says it: "Urdu enough for my mother-in-law"."""
_A_LITTLE = regex(
    r"(?P<how>(?:an? |ein(?:e|en)? )?"
    r"(?:bisschen|bissl|wenig|etwas|little|little bit of|bit of))"
    r" (?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,})\b(?P<more>[^()]*)",
    re.IGNORECASE,
)
"""Hardly spoken, said before its name: "ein bisschen Polnisch von der Arbeit"."""
_SENTENCE = regex(
    rf"{FIRST_PERSON.pattern}|"
    r"\b(?:ist|sind|könnte|kann|could|can|is|are|was (?:im|in|ich|I|my))\b",
    re.IGNORECASE,
)
"""How well, as a sentence that no bracket has: "lese ich gut, sprechen könnte …"."""
_ASIDE = regex(r"\([^()]*\)?")
_BRACKETS = regex(r"\s*\(\s*|\s*\)\s*:?\s*")


_MOTHER_TONGUE = regex(r"(?<!wie )muttersprach", re.IGNORECASE)


def chosen_languages(content: ResumeContent, posting: JobPosting) -> list[Point]:
    """
    Languages spoken that the posting names, or any other than its own where it asks
    for one more; of one that is hardly spoken only where there is no better.
    """
    text = " ".join(r.text for r in posting.requirements).casefold()
    more, asked = bool(_ONE_MORE.search(text)), languages_in(text)
    if closed := _THESE.search(text):
        more = not languages_in(closed[1])
    named: list[tuple[ResumeLine, str]] = []
    poor = _rated_poorly(content)
    for line in content.lines:
        unfit = line.id in poor
        if unfit:
            continue
        for item in _told_in(line, content.language):
            if denies_all(item) or _IS_NOT_SPOKEN.search(item):
                continue
            spoken = languages_in(_DONE_IN_IT.sub("", item))
            own = posting.language in spoken
            if own and _MOTHER_TONGUE.search(item):
                continue  # a letter in it shows as much
            if (more and not own) or (spoken & asked and not (own and item.isalpha())):
                named.append((line, item))
    tongues = [languages_in(item) for _, item in named if not _PAPER.match(item)]
    named = [
        (line, item)
        for line, item in named
        if not (_PAPER.match(item) and languages_in(item) <= set().union(*tongues))
    ]
    well = [one for one in named if not _HARDLY.search(one[1])]
    told = (well if more and well else named)[:_MOST_LANGUAGES]
    if not told:
        return []
    lines = tuple(dict.fromkeys(line for line, _ in told))
    return [Point(PointKind.CREDENTIAL, lines, items=tuple(item for _, item in told))]


def _told_in(line: ResumeLine, language: str) -> Iterator[str]:
    """
    What a line of languages names, and what another on skills surely names among these:
    "conversational Spanish".
    """
    if line.section is Section.LANGUAGES:
        told = languages_of(line.text)
        yield from (one for one in told if _is_called_one(one))
    elif line.section is Section.SKILLS and language == "en":
        items = [item.strip(" .;") for item in split_items(line.text)]
        apart = [one for item in items for one in _apart(item)]
        yield from (_item(one) for one in apart if says_language(one))


def _apart(item: str) -> Iterator[str]:
    """
    What is known of several languages, of each: "bilingual English/Spanish".
    """
    found = _HOW_IN.fullmatch(item)
    yield from _each_so_well(found).split(", ") if found else [item]


def _is_called_one(item: str) -> bool:
    """
    Whether *item* surely names a language, with no label before it or within.
    """
    name = _ASIDE.sub("", item)
    alone = re.fullmatch(r"[^\W\d_]+(?:[ -][^\W\d_]+)?", name.strip())
    known = _is_language(name) or _PAPER.match(item)
    return ":" not in name and bool(known or (alone and says_how_well(item)))


def _rated_poorly(content: ResumeContent) -> set[str]:
    """
    The lines of one language that have not half of the stars that another has.
    """
    rated = {
        line.id: sum(rating[1].count(mark) for mark in f"*{FILLED}")
        for line in content.lines
        if line.section is Section.LANGUAGES
        and (rating := _RATING.fullmatch(line.text))
    }
    most = max(rated.values(), default=0)
    return {line for line, stars in rated.items() if 2 * stars < most}


def _is_language(name: str) -> bool:
    return bool(languages_in(name)) or "Sign Language" in name


_ANOTHER = regex(
    r"(?:an? )?(?:little|bit of|some|basic|conversational|fluent|good|school|schoolboy|"
    r"schoolgirl|rusty|kitchen|holiday|tourist|working) "
    r"[A-ZÀ-Þ][a-zà-ÿ]{3,}"
)
"""Another language, known or not: "a little Auslan"."""


def languages_of(text: str) -> Iterator[str]:
    """
    The languages of a line, how well behind each: "Anglais : courant (C1, TOEIC 930)"
    and "Englisch, A2" as "Anglais (courant, C1, TOEIC 930)" and "Englisch (A2)".
    """
    told = _GREW_UP.sub("", _KEYWORDS.sub("", _LABEL.sub("", text)).strip(" ."))
    told = _AND_SOME.sub(", ", _SPEAKS.sub("", told))
    told = _BOTH_SO.sub(r"\2 \1", _KNOWLEDGE_OF.sub(r"\2 (\1)", told))
    told = _HOW_IN.sub(_each_so_well, _SPEAKER.sub(r"\1", told))
    bare = _PAIR.sub(_each_levelled, _BOTH_BEHIND.sub(r" (\1)", told))
    bare = _NEXT_LANGUAGE.sub(
        lambda next_: f", {next_[1]}" if _is_language(next_[1]) else next_[0], bare
    )
    bare = _NEXT_IN_ROW.sub(
        lambda next_: f", {next_[1]}" if languages_in(next_[1]) else next_[0], bare
    )
    parts: list[str] = []
    for part in split_items(bare):
        # "B1, evening classes" goes on; "Sesotho (basic)" is a language of its own.
        how = says_how_well(part) or part[:1].islower()
        how = how and not _WITH_LEVEL.fullmatch(part.strip(" .-•*"))
        how = how and not _ANOTHER.fullmatch(part.strip(" .-•*"))
        if parts and how and not languages_in(part):
            parts[-1] += f", {part}"
        else:
            parts.append(part)
    for at, part in enumerate(parts):
        if at and (both := _BOTH.search(part)):
            parts[at - 1] += f" ({both[1]})" * parts[at - 1].strip().isalpha()
            parts[at] = _BOTH.sub(r" (\1)", part)
    yield from filter(None, map(_item, parts))


def _item(part: str) -> str:
    """
    A language with how well it is spoken in brackets; "" where that is said as no
    letter says it.
    """
    item = _IN_A_SENTENCE.sub(r"\1 (\2)", part.strip(" .-•*"))
    item = _LEVEL_FIRST.sub(r"\2 (\1)", _LEVEL_BEHIND.sub(r"\1 (\2)", item))
    if _HOW_IN_WORDS.fullmatch(item):
        return ""
    if _SLANG.search(item):
        item = _SLANG.sub(lambda said: said[0][:1].strip(","), item)
        if not says_how_well(item):
            return ""
    little = _A_LITTLE.fullmatch(item)
    if little and _is_language(little["name"]):
        return f"{little['name']} ({little['how'].lower().removesuffix(' of')})"
    if not (levelled := _WITH_LEVEL.fullmatch(item)):
        return item
    told = _CONVERSES.sub("conversational", _BRACKETS.sub(", ", levelled[2]))
    levels = re.split(r"\s*(?:[,;]\s+)+", told)
    said = [one for one in dict.fromkeys(levels) if not _SENTENCE.search(one)]
    if "conversational" in said and told != _BRACKETS.sub(", ", levelled[2]):
        said = [one for one in said if not _UNDERSTANDS.search(one)]
    how_well = ", ".join(filter(None, said))
    if not how_well:
        return _not_shouted(levelled[1])
    return f"{_not_shouted(levelled[1])} ({_as_range(how_well)})"


def _each_so_well(found: re.Match[str]) -> str:
    """
    "Fluent in Urdu and Pashto" as "Urdu (fluent), Pashto (fluent)".
    """
    names = re.split(r", | and | & |/", found["names"])
    return ", ".join(f"{name} ({found['how'].lower()})" for name in names)


def _each_levelled(pair: re.Match[str]) -> str:
    """
    "Deutsch und Türkisch (Muttersprachen)", each with its level.
    """
    first, second, level = pair.groups()
    told_of_both = level.lower().startswith("zweisprachig")
    if told_of_both or not (languages_in(first) and languages_in(second)):
        return pair[0]
    if _OF_THE_LAST.match(level):
        return f"{first}, {second} ({level})"
    level = re.sub(f"(?i)^{_ALIKE}", "", level).replace("sprachen", "sprache")
    return f"{first} ({level}), {second} ({level})"


def _not_shouted(name: str) -> str:
    return name.capitalize() if name.isupper() and len(name) > _SHORT_NAME else name


def _as_range(how_well: str) -> str:
    """
    "C1, C1, B2" as "B2–C1"; anything but levels in a row as it stands.
    """
    if not _GRID.fullmatch(how_well):
        return how_well
    levels = sorted(set(how_well.split(", ")))
    return levels[0] if len(levels) == 1 else f"{levels[0]}–{levels[-1]}"
