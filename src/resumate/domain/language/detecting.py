"""
Which language a text is written in, told by its script and its function words.
"""

import re
from collections import Counter, defaultdict
from types import MappingProxyType

from resumate.domain.patterns import regex

DEFAULT_LANGUAGE = "en"

_READ_CHARACTERS = 20_000
"""Function words settle it long before; more text only costs time."""

_MINIMUM_EVIDENCE = 1.2
"""One shared or one-letter word ("die", "k") says nothing."""

_FUNCTION_WORDS = {
    "en": "a the and of to in for with you we are is our your will be on as have this "
    "that by from or an at it their who what can must should has was not all new "
    "i my me a they his her she he would been about into if more work team job years "
    "experience skills strong knowledge ability",
    "de": "der die das und in zu den mit von für ist des im dem nicht ein eine als "
    "auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie "
    "einem über einen so zum haben nur oder aber vor zur bis mehr durch man sein wir "
    "unser unsere unserer du deine dein dich ihre ihr sowie bist sich suchen ich mich "
    "mir habe kenntnisse erfahrung aufgaben oft",
    "fr": "le la les de des et en un une du dans pour que qui au aux par sur pas plus "
    "ne avec ce sont est il elle nous vous votre notre nos vos ou se sa son ses cette "
    "être avez êtes à d l une leur mais comme je j mon ma mes ai été équipe chez",
    "es": "el la los las de y en un una que por con para del al se su sus es como más "
    "pero o este esta son ser tiene tu nuestro nuestra nos te ha lo sobre entre años "
    "también yo mi mis he equipo buscamos",
    "it": "il lo la i gli le di e in un una che per con del della dei delle al alla "
    "nel nella è sono si da non come anche o su ha più nostro nostra tuo tua dal ai "
    "degli essere siamo io mio mia ho lavoro",
    "pt": "o a os as de e em um uma que por com para do da dos das no na nos nas ao se "
    "seu sua é são como mais mas ou não você nossa nosso pela pelo também ser está eu "
    "meu minha anos",
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

_RARE_LETTERS = {
    "de": "ß",
    "fr": "œêîûç",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "da": "æ",
    "sv": "ä",
    "pl": "ąęłśźż",
    "cs": "ěřů",
    "ro": "țășţ",
    "hu": "őű",
    "tr": "ğış",
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


def _weigh_words() -> MappingProxyType[str, tuple[tuple[str, float], ...]]:
    homes: dict[str, list[str]] = {}
    for language, words in _FUNCTION_WORDS.items():
        for word in set(words.split()):
            homes.setdefault(word, []).append(language)
    return MappingProxyType(
        {
            word: tuple(
                (language, min(1, len(word) / 2) / len(languages))
                for language in languages
            )
            for word, languages in homes.items()
        }
    )


_WEIGHTS = _weigh_words()
"""For each function word the languages it belongs to; shared words count for less."""


def _script_language(text: str) -> str | None:
    if text.isascii():
        return None
    letters = sum(map(str.isalpha, text)) or 1
    for language, letter, share in _SCRIPTS:
        if len(letter.findall(text)) / letters >= share:
            return language
    return None


def detect_language(text: str) -> str:
    """
    The ISO 639-1 code of the language most of *text* is in; "en" if too little tells.
    """
    text = text[:_READ_CHARACTERS]
    if language := _script_language(text):
        return language
    counted = Counter(_WORD.findall(text.casefold()))
    scores: defaultdict[str, float] = defaultdict(float)
    for word, times in counted.items():
        for language, weight in _WEIGHTS.get(word, ()):
            scores[language] += times * weight
    if not text.isascii():
        for language, letters in _RARE_LETTERS.items():
            if scores[language]:
                scores[language] += min(4, sum(map(text.count, letters))) / 2
    if not scores:
        return DEFAULT_LANGUAGE
    best = max(scores, key=lambda language: (scores[language], language == "en"))
    return best if scores[best] >= _MINIMUM_EVIDENCE else DEFAULT_LANGUAGE


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
