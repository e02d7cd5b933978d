"""
Facts of German lines that no verb is sure of: told as they stand, side by side.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.lines.manner import in_plain_words
from resumate.domain.composing.german.words.works import is_act, is_task
from resumate.domain.composing.wording import cleaned, moved, quietened
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.patterns import regex

_MOST_WORDS = 24
_FEW_WORDS = 3
COUNT = regex(
    r"(?<![\w/.,–-])(?!(?:19|20)\d\d\b)\d[\d.,'’]*(?:\s?[–-]\s?\d[\d.,]*)? ?(?:%|€|T€|[a-zäöü]{0,8}\.? ?[A-ZÄÖÜ][a-zäöüß]+|Mio|Mrd|CHF|EUR)"
    r"|\b(?:CHF|EUR|€) ?\d|\b(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf) (?:[a-zäöü]+ )?[A-ZÄÖÜ]"
    r"|\b(?:von|auf|um) [\d.,]+\b(?! ?[–-])"
)
"""A number that counts something, and is no date."""
_MANY_FOR = regex(
    r"[A-ZÄÖÜ]\S*(?:en|pläne|berichte|briefe|tests|angebote|aufträge|modelle|texte|termine) (?:für|in|mit|von|zu|an|nach|bei) \S"
)
_THINGS = regex(r"[A-ZÄÖÜ][a-zäöüß-]+(?:, [A-ZÄÖÜ][a-zäöüß-]+){2,}(?: \([^()]*\))?")
_OF_ONESELF = regex(
    r"\b(?:ich|wir|mein\w*|nicht|kein\w*|noch|ohne Abschluss|abgebrochen|arbeits?suchend|arbeitslos|Elternzeit|Karenz|"
    r"Auszeit|Mutterschaft\w*|[Uu]nbezahlt\w*|Vollzeit|Teilzeit|[Bb]efristet|Minijob|Gehalt|(?:Gesamtn|Abschlussn|N)ote \d\S*|Zeugnis\w*|Referenz\w*|"
    r"Abschluss|Kenntnisse|Umsatz:|Jahresumsatz|Mitarbeiter:|Branche|\w*[Aa]uffrischung|Bewerbertraining|Lehrgang|Tätigkeitsbereich|Schwerpunkt|Thema|Standort|Abteilung|Bereich|Inh|Jg|Attest|Aushilfe (?:in|bei)|Führerschein|Muttersprache|[ABC][12])\b"
)
"""What tells of the person, the terms or the place, and of no work."""
_A_NAME = regex(
    r"\b(?:GmbH|AG|KG|OHG|UG|SE|eG|mbH|e\. ?[VKU]\b|[Ff]irma|Fa\.)|^(?:seit |ab )?(?:\d\d/)?(?:19|20)\d\d\b(?! [A-ZÄÖÜ])"
)
_ITS_OWN_TIME = regex(
    r".\b(?:seit|bis) (?:[A-ZÄÖÜ]\w+ )?\d|(?<![(\d])\b(?:\d\d[./])?(?:19|20)\d\d ?[–-] ?(?:(?:\d\d[./])?(?:19|20)\d\d|heute)"
)
"""A time of its own behind a line's first words: it may belong to another post."""
_CUT = regex(
    r"(?:[,:/–-]|\b(?:und|oder|sowie|der|die|das|den|dem|des|eine?[rnms]?|von|vom|mit|für|im|in|bei|beim|zu|zum|zur|auf|an|am|aus|als|"
    r"Inh|Kl|Kat|ca|bzw|inkl|Abt|Freiw|stv|stellv|elterl|Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez))$"
)
_SIZE_OF_A_PLACE = regex(
    r"^(?:(?:[Rr]und|[Cc]a\.|[Üü]ber) )?\d[\d.]* (?:Mitarbeite\w*|Mitglieder|Angestellte|Betten|Filialen|Standorte|Einwohner|Zimmer|Schüler\w*|(?:Sitz|Innen|Außen)?[Pp]lätze)\b"
)
_FINITE = regex(
    r"^(?:[Hh]abe|[Hh]atte|[Bb]in|[Ww]ar|[Ww]urde|[Mm]usste|[Kk]onnte|[Dd]urfte|[Ww]ollte)\b"
    r"|\b(?:macht|lag|liegt|erfolgte?|wurden?|worden|wird|werden|ist|sind|hat|hatten?|ging|lief|läuft|blieb)\b"
)
"""A sentence that is none, or what another did: "Projektleitung lag beim Kunden"."""
_LABEL = regex(r"(?<!\d): (?=\S)(?![^()]*\))")
_YEAR_LABEL = regex(r", ((?:19|20)\d\d): ")
_FIGURE_OF_YEAR = regex(r"(?<= (?:19|20)\d\d): ([^():]*\d[^():]*)$")
_YEAR_FIRST = regex(r"(?<=^(?:19|20)\d\d):")


def as_it_stands(line: str) -> Clause | None:
    """
    A line that could be told as a sentence, as a fact.
    """
    return fact(in_plain_words(cleaned(line)))


def fact(text: str) -> Clause | None:
    """
    The line as it stands, to be told beside others; None where it names no work.

    Its colon becomes a dash and its semicolons commas, as both part the facts.
    """
    own = "; ".join(one for one in text.split("; ") if not _FINITE.search(one))
    told = moved(quietened(own), "von", "auf").replace(";", ",")
    told = _FIGURE_OF_YEAR.sub(r" (\1)", told.replace(" u. a.: ", ", u. a. "))
    told = _LABEL.sub(" – ", _YEAR_LABEL.sub(r" (\1) – ", _YEAR_FIRST.sub("", told)))
    words = told.split()
    if not 2 <= len(words) <= _MOST_WORDS or not told[0].isalnum():  # noqa: PLR2004
        return None
    if any(p.search(told) for p in (_OF_ONESELF, _A_NAME, _ITS_OWN_TIME, _CUT)):
        return None
    if _SIZE_OF_A_PLACE.match(told):
        return None
    return Clause(told, Form.FACT, 0.5) if _names_work(told, words) else None


def _names_work(text: str, words: list[str]) -> bool:
    if len(words) < _FEW_WORDS:
        return bool(COUNT.search(text))
    return bool(
        COUNT.search(text)
        or is_participle(words[-1])
        or any(word[:1].isupper() and is_act(word) for word in words)
        or _THINGS.fullmatch(text)
        or (text.count(", ") > 1 and all(map(is_task, text.split(", "))))
        or _MANY_FOR.match(text)
    )
