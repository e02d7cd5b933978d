"""
What a German letter applies for: a post, a training, a time or studies.
"""

from resumate.domain.language.german_training import course_of
from resumate.domain.patterns import regex

_TRAINING = regex(
    r"(?:[a-zäöü]\w+e )?(?:Ausbildung|Umschulung|Berufslehre|Lehre|Hospitation)\b"
)
_TIME = regex(r"(?:Praktikum|\w+praktikum|Volontariat|\w+semester|Referendariat)\b")
_STUDIES = regex(r"Duales (?=Studium\b)")
_AS = "Stelle als "
_FROM_YEAR = regex(r" (?=20\d\d$)")
_FOR_BOTH = regex(r"\bzu[mr] (?=\S*[^\W\d_][/*:_(])")
"""Who is named for women and men is no "zum" nor "zur": "als Koch/Köchin"."""


def applied_for(title: str) -> tuple[str, str]:
    """
    What one applies for, with its article: "die" "Stelle als Koch", "die" "Ausbildung
    zum Koch ab 2027" of "Auszubildender Koch 2027", "das" "Praktikum".
    """
    title = _FOR_BOTH.sub("als ", course_of(title)) or title
    if _TRAINING.match(title):
        return "die", _from_year(title)
    if _TIME.match(title):
        return "das", title
    if _STUDIES.match(title):
        return "das", _from_year(_STUDIES.sub("duale ", title))
    return "die", f"{_AS}{title}"


def subject_of(title: str) -> str:
    """
    What the letter is about: "Bewerbung als Koch", "Bewerbung um das Praktikum".
    """
    the, what = applied_for(title)
    post = what.removeprefix(_AS)
    return f"Bewerbung als {post}" if post != what else f"Bewerbung um {the} {what}"


def _from_year(title: str) -> str:
    """
    "Ausbildung … 2027" as "… ab 2027", where it does not say so itself.
    """
    return title if " ab " in title else _FROM_YEAR.sub(" ab ", title)
