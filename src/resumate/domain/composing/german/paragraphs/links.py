"""
What a German posting asks for, said back to the employer.
"""

import re

from resumate.domain.composing.german.words.capitals import lowered
from resumate.domain.composing.german.words.nouns import gender, noun_phrase
from resumate.domain.composing.german.words.works import is_task
from resumate.domain.language.german_verbs import with_zu
from resumate.domain.patterns import regex
from resumate.domain.posting import Requirement

_MOST_WORDS = 12
_LEAD = regex(
    r"^(?:Sie (?:haben|bringen|verfügen über|besitzen)|Du (?:hast|bringst)|"
    r"Idealerweise|"
    r"Mindestens|Wünschenswert(?: sind| ist)?|Vorausgesetzt(?: wird| werden)?)[:,]? ",
)
_TAIL = regex(
    r", (?:gerne?|am (?:liebsten|besten)|z\. ?B\. ?|zum Beispiel|insbesondere|"
    r"idealerweise|vorzugsweise|bevorzugt|möglichst|auch)\b.*$|"
    r",? (?:(?:sind |ist )?(?:von Vorteil|wünschenswert|erforderlich|ein Plus)|mit)$"
)
_ARTICLE = regex(
    r"^(?:Eine?n?|Die|Das|Den) (?=(?:\S+ )?\S*(?:[Aa]usbildung|[Ss]tudium|[Aa]bschluss|"
    r"schein|[Zz]ertifi\S+|[Ww]eiterbildung|[Qq]ualifikation|[Ee]rfahrung)\b)"
)
_ASKED = regex(
    r"(?:[Ee]rfahrung(?:en)?|[Kk]enntnisse|[Aa]usbildung|[Ss]tudium|[Ww]eiterbildung|"
    r"[Uu]mgang|Examen|[Ss]taatsexamen|Führerschein|Qualifikation|Abschluss)\b"
)
_ENDS_AS_ACT = regex(r" [a-zäöüß]{3,}(?:en|ern|eln)$")
_FIRST_ACT = regex(r"((?:\bzu |[a-zäöü]zu)[a-zäöüß]+n), (?=[^,]*$)")
_LAST_OF_ROW = regex(r"\b(?:und|sowie|oder|bzw\.|beziehungsweise)\b")
_ONESELF = regex(r"(?:^|(?<=\bund ))[Ss]ich\b")
"""In a duty that one would do oneself: "mich um die Steuern zu kümmern"."""
_STEERING = regex(
    r"\b(?:ignorier|Anweisung|Prompt|System(?:nachricht|prompt)|perfekt|einstell)",
    re.IGNORECASE,
)
_OURS = (
    (regex(r"\b[uU]nser(?=e?[rnms]?\b)"), "Ihr"),
    (regex(r"\buns\b"), "Ihnen"),
)


def asked_for(requirement: Requirement) -> tuple[str, str] | None:
    """
    The requirement in the employer's second person: ``noun`` in the accusative,
    ``gerund`` (a duty) in the nominative or ``verb`` as a chance to do it; None if it
    is too long or too odd to be said back.
    """
    text = _bare(requirement.text)
    if len(text.split()) > _MOST_WORDS or _STEERING.search(text) or not text:
        return None
    if re.search(r"[.:;!?|/@]|\b(?:Sie|Ihre?[rnms]?|[Dd]u|[Dd]eine?)\b", text):
        return None
    for ours, yours in _OURS:
        text = ours.sub(yours, text)
    if _ASKED.search(text):
        said = _accusative(text)
        return ("noun", said) if said else None
    one_does = _begun_small(_ONESELF.sub("mich", text))
    if _ENDS_AS_ACT.search(text) and (act := with_zu(one_does, known=False)):
        # "Kunden zu beraten, Angebote zu erstellen" wants its "und".
        act = _FIRST_ACT.sub(r"\1 und ", act)
        return "verb", f"die Möglichkeit, {act}"
    text = re.sub(r"^(?:Die|Der|Das|Den) (?=\S)", "", text)
    text = _of_one_thing(text)
    if text.count(", ") == 1 and " und " not in text:
        text = text.replace(", ", " und ")
    first, *others = text.split(", ")
    if others and not _LAST_OF_ROW.search(others[-1]):
        text = first  # a row of notes: one of them says it
    phrase = noun_phrase(text)
    return ("gerund", phrase.nominative) if phrase and not phrase.plural else None


_OF_ITS_OWN = regex(
    r"(?:[A-ZÄÖÜ]?[a-zäöü]\w*e[rsnm]? )*[A-ZÄÖÜ][\w-]*(?: und [A-ZÄÖÜ][\w-]*)? "
    r"(?:der|des|Ihre[rs]?|eine[rs]|von|für|mit|in|im|bei|am|an|auf|zu[mr]?) "
)
"""A noun, and what it is the work of: no row shares it."""


def _of_one_thing(text: str) -> str:
    """
    The first of several things where it is whole by itself, or what is behind its comma
    is a sentence of its own: "Betreuung Ihrer Gäste, Kasse und Bar".
    """
    first, comma, rest = text.partition(", ")
    if not comma or _RELATIVE.match(rest):
        return text
    told = rest[:1].islower() and not _DESCRIBED.match(rest)
    apart = is_task(re.split(r"[ ,]", rest)[0])
    return first if told or (apart and _OF_ITS_OWN.match(first)) else text


_RELATIVE = regex(r"(?:die|der|das|den|dem|insbesondere|vor allem|zum Beispiel)\b")
_DESCRIBED = regex(
    r"(?!(?:viele|alle|einige|manche) )[a-zäöü]+(?:e|en|er|es) "
    r"[A-ZÄÖÜ][\w-]*(?: |,|$)(?!.* [a-zäöü]+$)"
)


def _begun_small(text: str) -> str:
    if text.startswith("Selbst "):
        return f"s{text[1:]}"
    return text if re.match(r"Ihre?[rnms]?\b", text) else lowered(text)


def _bare(text: str) -> str:
    text = re.sub(r"\s*\([^()]*\)", "", " ".join(text.split()))
    text = _LEAD.sub("", re.sub(r"^[\W_]+", "", text)).rstrip(".;, ")
    return _ARTICLE.sub("", _TAIL.sub("", text))


def _accusative(text: str) -> str | None:
    """
    The requirement as it stands behind "Sie wünschen sich".
    """
    words = text.split(" ")
    if words[0] in {"Mehrere", "Einige"}:
        return text[0].lower() + text[1:]
    if words[0] in {"Zweites", "Erstes"}:
        said = re.sub(r"\b(Erst|Zweit)es\b", r"\1e", text)
        return None if " oder " in text else f"das {said}"
    adjectives: list[str] = []
    while words and not _ASKED.search(words[0]):
        word = words.pop(0)
        if not re.search(r"(?:e|er|es|en|r)$", word) or gender(word):
            return None
        adjectives.append(word[0].lower() + word[1:])
    if not words:
        return None
    noun = words[0]
    article = _article(noun)
    if noun.lower() == "umgang" and not adjectives:
        article = "den"
    if article == "einen":
        adjectives = [re.sub(r"er$", "en", word) for word in adjectives]
    return " ".join([article, *adjectives, *words]).strip()


def _article(noun: str) -> str:
    """
    The accusative article of what one has one of; "" for what is not counted.
    """
    low = noun.lower()
    if low.endswith(("umgang", "schein", "abschluss")):
        return "einen"
    if low.endswith(("ausbildung", "weiterbildung", "qualifikation")):
        return "eine"
    return "ein" if low.endswith("studium") else ""
