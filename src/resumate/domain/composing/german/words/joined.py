"""
What a note sets beside a noun of work without a word between, joined to it:
"Koordination Handwerker" is the "Koordination von Handwerkern".
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.german.words.nouns import gender
from resumate.domain.composing.german.words.objects import with_plural_e
from resumate.domain.composing.german.words.works import is_act, is_many
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.skill_names import longest_in
from resumate.domain.patterns import regex

_NOUN = r"[A-ZÄÖÜ][\w-]*[a-zäöüß]"
_WHAT = rf"(?:{_NOUN}|[A-ZÄÖÜ][A-Z0-9/-]+|[A-Z]\w*[A-Z]\w*)(?: [A-Z0-9][A-Z0-9/]*)?"
_BESIDE = regex(
    rf"(?P<work>(?:[A-ZÄÖÜ]\w+[el] )?(?:(?P<other>{_NOUN}),? (?:und|sowie) )?(?P<noun>{_NOUN})) "
    rf"(?P<what>{_WHAT})(?: (?P<and>und|sowie) (?P<more>{_WHAT}))?"
    r"(?P<rest> \([^()]*\)| (?:für|von|mit|in|im|an|am|auf|aus|bei|beim|zu|zum|zur|über|nach|per|unter|"
    r"durch|vor|pro|als|via)\b [^,;:]+)?"
)
_OF_SOMETHING = regex(
    r"(?:ung|tion|bau|versand|pflege|kontrolle|analyse|nahme|gabe|montage|recherche|reparatur|"
    r"korrektur|akquise|assistenz|management)$",
    re.IGNORECASE,
)
"""Work of which something is the object, as it is of a verb."""
_OF_NOTHING = regex(
    r"(?:stimm|handl|teilig|werb|erfahr|fortbild|weiterbild|verpflicht|berechtig|abteil|buchhalt|"
    r"zahl|meld|mitteil)ung$|^rechnung$|(?<!projekt)\wleitung$|^(?:region|position|nation)$",
    re.IGNORECASE,
)
"""Work with, for or about something, or none."""
_OF_PEOPLE = regex(r"(?:bild|schul|weis|rat)ung$|training$", re.IGNORECASE)
"""What somebody gets: what stands behind it may be what it is about."""
_TO_A_TOOL = regex(
    r"(?:Einführung|Implementierung|Installation|Administration|Inbetriebnahme|Betreuung|"
    r"Konfiguration|Migration|Programmierung|Einrichtung)$"
)
"""What is done to a product: of other work it may be the tool or the rule."""
_IN = frozenset({"Unterricht", "Nachhilfe"})
_PEOPLE = regex(
    r"(?:[Mm]itarbeit|[Aa]uszubild|[Ll]ern|[Ss]tudier|[Tt]eilnehm|[Rr]eis|[Ss]terb)ende|"
    r"\w*[Aa]ngestellte|[Jj]ugendliche|[Aa]ngehörige|\w*kräfte|\w*linge|\w*gäste|\w*leute"
)
"""Many, by a noun that ends as an adjective or as no other does."""
_PERSONS = (
    "innen",
    "kunden",
    "kollegen",
    "patienten",
    "personen",
    "menschen",
    "kinder",
)
_SHARP = regex(r"(?:[sßxz]|sch|st)$")


_DESCRIBED = regex(
    rf"(?P<noun>{_NOUN}) (?!(?:die|eine|alle|beide|diese) )(?P<how>[a-zäöüß]+e) (?P<of>{_NOUN})(?=$|[ ,])"
)
"""What a woman's noun is described by: "Reinigung chirurgische Station"."""
_HELP = regex(
    r"(?P<help>(?:[A-ZÄÖÜ]\w+)?(?:[Mm]itarbeit|[Mm]itwirkung|[Mm]ithilfe|[Mm]itgearbeitet)) (?P<at>(?P<noun>[A-ZÄÖÜ][\w-]+).*)"
)
"""Work at what others do: "Mitarbeit Neubau Halle 3"."""


def joined(piece: str) -> str:
    """
    *piece*, where it is a noun of work and what that is done to, with what joins them;
    as it stands where it is not certain.
    """
    helped = _HELP.fullmatch(piece)
    sign = gender(helped["noun"]) if helped and is_act(helped["noun"]) else ""
    if helped and sign in {"m", "n", "f"}:
        at, what = "bei der" if sign == "f" else "beim", joined(helped["at"])
        alone = not re.search(r" (?!\()(?![^()]*\))", helped["at"])
        sure = alone or what != helped["at"]
        return f"{helped['help']} {at} {what}" if sure else piece
    described = _DESCRIBED.match(piece)
    if described and _takes_one(described["noun"]) and gender(described["of"]) == "f":
        return _DESCRIBED.sub(r"\g<noun> der \g<how>n \g<of>", piece)
    found = _BESIDE.fullmatch(piece)
    works = found and [one for one in (found["other"], found["noun"]) if one]
    if not (found and works and all(map(_takes_one, works))):
        return piece
    told = [one for one in (found["what"], found["more"]) if one]
    said = [_of(found["noun"], one) for one in told]
    leads = {one.split(" ")[0] for one in said}
    if not all(said) or (len(leads) > 1 and "von" in leads):
        return piece
    more = said[1].removeprefix("von ").removeprefix("in ") if said[1:] else ""
    beside = f" {found['and']} {more}" if more else ""
    rest = found["rest"] or ""
    rest = f" ({rest.strip()})" if rest.startswith(" als ") else rest
    return f"{found['work']} {said[0]}{beside}{rest}"


def _takes_one(noun: str) -> bool:
    """
    Whether *noun* is work of which something is sure to be the object.
    """
    of_something = _OF_SOMETHING.search(noun) and not _OF_NOTHING.search(noun)
    return noun in _IN or (is_act(noun) and bool(of_something))


def _of(work: str, what: str) -> str:
    """
    "von Kunden", "der Kasse", "des Lagers"; "" where number and gender are not certain.
    """
    noun = what.split(" ", maxsplit=1)[0]
    if work in _IN:
        return f"in {what}"
    many = _many(noun)
    if _OF_PEOPLE.search(work) and not (many and _is_people(noun)):
        return ""
    if many:
        return f"von {many}{what.removeprefix(noun)}"
    sign = gender(noun)
    if sign in {"m", "n"}:
        return f"des {_genitive(noun)}{what.removeprefix(noun)}"
    if sign == "f":
        return f"der {what}"
    return f"von {what}" if _TO_A_TOOL.search(work) and _is_name(what) else ""


def _many(noun: str) -> str:
    """
    The noun behind "von" where it is sure to be many; else "".
    """
    if _PEOPLE.fullmatch(noun):
        return noun if noun.endswith("n") else f"{noun}n"
    if noun.endswith("er"):
        return f"{noun}n" * (title_score(noun) > 0 and not gender(noun))
    if is_many(noun) or gender(noun) == "p":
        return noun if noun.endswith(("n", "s")) else f"{noun}n"
    base = noun.removesuffix("e")
    plural = base != noun and not gender(noun) and gender(base) in {"m", "n"}
    return f"{noun}n" if plural or with_plural_e(noun) else ""


def _is_people(noun: str) -> bool:
    known = _PEOPLE.fullmatch(noun) or title_score(noun) > 0
    return bool(known) or noun.lower().endswith(_PERSONS)


def _genitive(noun: str) -> str:
    if noun.endswith("nis"):
        return f"{noun}ses"
    return f"{noun}es" if _SHARP.search(noun) else f"{noun}s"


def _is_name(what: str) -> bool:
    """
    Whether *what* names a product, which has no article.
    """
    inner = any(c.isupper() or c.isdigit() for c in what[1:]) and "-" not in what
    return inner or any(one.end - one.start == len(what) for one in longest_in(what))
