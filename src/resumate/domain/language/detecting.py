"""
Which language a text is written in, told by its script and its function words.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from resumate.domain.patterns import regex

DEFAULT_LANGUAGE = "en"

_READ_CHARACTERS = 20_000
"""Function words settle it long before; more text only costs time."""

_MINIMUM_EVIDENCE = 1.2
"""One shared or one-letter word ("die", "k") says nothing."""

_LONG = 6
"""A word of so many letters says enough where no other language has any."""

_MOST_FOR_LETTERS = 2
"""A name may be full of them."""

_FUNCTION_WORDS = {
    "en": "a the and of to in for with you we are is our your will be on as have this "
    "that by from or an at it their who what can must should has was not all new "
    "i am my me a they his her she he would been had were about into over than if more "
    "work team job years experience skills strong knowledge ability",
    "de": "der die das und in zu den mit von für ist des im dem nicht ein eine als "
    "auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie "
    "einem über einen so zum haben nur oder aber vor zur bis mehr durch man sein wir "
    "unser unsere unserer du deine dein dich ihre ihr sowie bist sich suchen ich mich "
    "mir habe kenntnisse erfahrung aufgaben oft auf bin war waren mein meine meiner "
    "meinem meinen seit jahre jahren bitte nichts sehr kann können damen herren frau "
    "herr liebe anforderungen stelle wünschenswert führerschein",
    "fr": "le la les de des et en un une du dans pour que qui au aux par sur pas plus "
    "ne avec ce sont est il elle nous vous votre notre nos vos ou se sa son ses cette "
    "être avez êtes à d l une leur mais comme je j mon ma mes ai été équipe chez "
    "janvier février mars avril mai juin juillet août septembre octobre novembre "
    "décembre depuis aujourd hui langues expérience formation compétences "
    "entreprise gestion poste recherché recherchée missions anglais permis",
    "es": "el la los las de y en un una que por con para del al se su sus es como más "
    "pero o este esta son ser tiene tu nuestro nuestra nos te ha lo sobre entre años "
    "también yo mi mis he equipo buscamos "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre desde hasta actualidad idiomas experiencia formación "
    "conocimientos empresa gestión puesto requisitos funciones grado inglés "
    "ofrecemos",
    "it": "il lo la i gli le di e in un una che per con del della dei delle al alla "
    "nel nella è sono si da non come anche o su ha più nostro nostra tuo tua dal ai "
    "degli essere siamo io mio mia ho lavoro "
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
    "novembre dicembre oggi lingue esperienza formazione competenze azienda "
    "gestione",
    "pt": "o a os as de e em um uma que por com para do da dos das no na nos nas ao se "
    "seu sua é são como mais mas ou não você nossa nosso pela pelo também ser está eu "
    "meu minha anos requisitos vaga "
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro "
    "novembro dezembro desde atual línguas experiência formação conhecimentos "
    "empresa gestão",
    "nl": "de het een en van in te dat op voor met zijn is aan als bij je wij ons onze "
    "jij jouw naar ook om uit worden wordt niet er maar of heb hebt heeft over deze "
    "dit we ben wil ik mijn ervaring",
    "da": "og i at det er en til på af for med den de som har et vi ikke du din dine "
    "dit vores også fra eller kan skal vil bliver om os hvor når være blive mellem "
    "jeg efter samt gode",
    "sv": "och i att det är en till på av för med den de som har ett vi inte du din "
    "dina ditt vår våra också från eller kan ska vill blir om oss där när vara bli "
    "mellan jag efter samt hos",
    "no": "og i å det er en til på av for med den de som har et vi ikke du din dine "
    "ditt vår våre også fra eller kan skal vil blir om oss hvor når være bli mellom "
    "jeg etter samt hos gjennom",
    "fi": "ja on ei se että olla joka ovat myös tai kun mutta sekä ovat meillä sinulla "
    "työ olet sinun hän minä kanssa voi olemme ole mitä niin",
    "pl": "i w na z do się nie to jest że o od za po dla przez oraz jak co lub są "
    "przy jako ze pracy nasz naszej twoje być który która tym jestem doświadczenie",
    "cs": "a v se na je že s z do o i pro za od po jako ve jsou jsme nebo který "
    "která při pracovní naše být také již ale podle jsem zkušenosti",
    "ro": "și în de la cu pe care nu este un o să din pentru sau ce mai sunt prin al "
    "ale a fi dar ca noastră echipa experiență",
    "hu": "a az és hogy nem is egy van de meg ez csak vagy mint már ha el azt lesz "
    "volt vagyok valamint számára munka",
    "tr": "ve bir bu için ile da de olarak olan çok daha en ne gibi kadar sonra her "
    "veya ben biz değil deneyim iş",
}

_OWN_LETTERS = {
    "de": "ßäöü",
    "fr": "œêîûçéèàâëïùô",
    "es": "ñ¿¡áéíóú",
    "it": "àèìòù",
    "pt": "ãõçáâàéêíóôú",
    "nl": "ëï",
    "da": "æøå",
    "sv": "äöå",
    "no": "æøå",
    "fi": "äö",
    "pl": "ąęłśźżćńó",
    "cs": "ěřůščžýáíé",
    "ro": "țășţâî",
    "hu": "őűáéíóöúü",
    "tr": "ğışçöü",
}

_SCRIPTS = (
    # Kana before Han, and Hangul: Japanese texts hold both kana and Han.
    ("ja", regex("[\u3041-\u30ff]"), 0.08),
    ("ko", regex("[\uac00-\ud7a3]"), 0.25),
    ("zh", regex("[\u4e00-\u9fff]"), 0.25),
    ("uk", regex("[іїєґІЇЄҐ]"), 0.02),
    ("ru", regex("[\u0400-\u04ff]"), 0.4),
    ("el", regex("[\u0370-\u03ff]"), 0.4),
    ("ar", regex("[\u0600-\u06ff]"), 0.4),
    ("he", regex("[\u0590-\u05ff]"), 0.4),
    ("hi", regex("[\u0900-\u097f]"), 0.4),
    ("th", regex("[\u0e00-\u0e7f]"), 0.4),
)

DETECTABLE = frozenset([*_FUNCTION_WORDS, *(language for language, *_ in _SCRIPTS)])
"""The languages that are told apart."""

_WORD = regex(r"[^\W\d_]+")
_ACCENTED = regex(r"[^\x00-\x7f]")

_Homes = Mapping[str, tuple[tuple[str, float], ...]]


def _homes(parts: Iterable[tuple[str, Iterable[str]]]) -> _Homes:
    homes: defaultdict[str, list[str]] = defaultdict(list)
    for language, found in parts:
        for one in set(found):
            homes[one].append(language)
    return MappingProxyType(
        {
            one: tuple((home, min(1, len(one) / 2) / len(found)) for home in found)
            for one, found in homes.items()
        }
    )


_WORDS = _homes((home, words.split()) for home, words in _FUNCTION_WORDS.items())
"""For each function word its languages; shared and one-letter words count for less."""
_LETTERS = _homes(_OWN_LETTERS.items())
"""The same for letters."""


def _scored(counted: Counter[str], homes: _Homes) -> defaultdict[str, float]:
    scores: defaultdict[str, float] = defaultdict(float)
    for one, times in counted.items():
        for language, weight in homes.get(one, ()):
            scores[language] += times * weight
    return scores


def _script_language(text: str) -> str | None:
    if text.isascii():
        return None
    letters = sum(map(str.isalpha, text)) or 1
    for language, letter, share in _SCRIPTS:
        if len(letter.findall(text)) / letters >= share:
            return language
    return None


def detect_language(text: str, likely: str = DEFAULT_LANGUAGE) -> str:
    """
    The ISO 639-1 code of the language most of *text* is in; if too little tells,
    *likely* or "en", whichever more speaks for.
    """
    text = text[:_READ_CHARACTERS]
    if language := _script_language(text):
        return language
    said = Counter(_WORD.findall(text.casefold()))
    scores = _scored(said, _WORDS)
    sure = len(scores) == 1 and any(
        len(word) >= _LONG and word in _WORDS for word in said
    )
    if not text.isascii():
        letters = _scored(Counter(_ACCENTED.findall(text.lower())), _LETTERS)
        for language, weight in letters.items():
            if scores[language]:
                scores[language] += min(_MOST_FOR_LETTERS, weight)
    if not scores:
        return likely
    best = max(scores, key=lambda language: (scores[language], language == "en"))
    if sure or scores[best] >= _MINIMUM_EVIDENCE:
        return best
    return max((likely, DEFAULT_LANGUAGE), key=lambda language: scores[language])


_SWISS = regex(
    r"\bCHF\b|\bEFZ\b|\bEBA\b|eidg\.|\bFr\. ?\d|\bPensum\b|\bHalbtax\b|"
    r"\bKanton\b|\bSpitäler\b|"
    r"\bSchweiz\w*|\b(?:gemäss|ausserdem|grösse\w*|strasse)\b|\w+strasse\b|\w\.ch\b|\bGrüsse\b",
    re.IGNORECASE,
)


def is_swiss(text: str) -> bool:
    """
    Whether a German text is from Switzerland, where nobody writes ß.
    """
    return "ß" not in text and len(set(_SWISS.findall(text))) > 1
