"""
How a German sentence stands around a clause: its verb turned, in number and tense.
"""

from resumate.domain.composing.clause import Clause
from resumate.domain.composing.german.deeds.events import is_event
from resumate.domain.composing.german.words.works import is_act, makes_work
from resumate.domain.composing.units import Unit
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_BOTH = regex(r"und [a-zäöü]{2,}(?:e|te)(?= )")
"""The second finite verb of "warte und repariere …", which turns with the first."""


_ROW = regex(r", | sowie ")
_ASIDE = regex(r" \([^()]*\)")
_ARTICLE = regex(r"(?:und )?(?:die|der|das|den) ")
_AT_LENGTH = regex(r" (?!und |oder )[a-zäöüß]+ \S+$")
_HEADS = regex(
    r"^(?:und )?(?:die |der |das |den )?(?:[a-zäöüß]\S* |[A-ZÄÖÜ]\S*-,? (?:und )?)*"
    r"([A-ZÄÖÜ][\w/-]*)?(?: und (?:die |der |das |den )?([A-ZÄÖÜ][\w-]*))?"
)
"""The nouns that a piece of a row begins with."""
_FEW_WORDS = 5
"""So short a duty may stand before its verb."""


def turned(predicate: str, also: str = "") -> str:
    """
    "habe ein Lager aufgebaut" behind an opening: "habe ich ein Lager aufgebaut".
    """
    verb, _, rest = predicate.partition(" ")
    if both := _BOTH.match(rest):
        verb, rest = f"{verb} {both[0]}", rest[both.end() + 1 :]
    return f"{verb} ich{also} {rest}"


def held(unit: Unit) -> bool:
    """
    Whether the post of *unit* is still held.
    """
    return unit.point.role is not None and unit.point.role.current


def now(unit: Unit) -> bool:
    """
    Whether what *unit* tells goes on: its post is still held, and it took place not
    just once.
    """
    return held(unit) and not is_event(unit.clause.text)


def there(unit: Unit) -> str:
    """
    " dort" of a post that has ended, but of one whose employer is not told: "dort"
    would be with the employer named last.
    """
    role, section = unit.point.role, unit.point.lines[0].section
    nowhere = role and not role.employer and section is Section.EXPERIENCE
    return "" if held(unit) or nowhere else " dort"


def verb_of(
    present_plural: str, present: str, past_plural: str, past: str, unit: Unit
) -> str:
    """
    The form of a verb that agrees with *unit*.
    """
    plural = unit.clause.plural
    if now(unit):
        return present_plural if plural else present
    return past_plural if plural else past


def led_as_duties(unit: Unit, when: str, post: str) -> str:
    """
    "Zuvor war ich als Köchin tätig; zu meinen Aufgaben gehörten …": where names of work
    without an article would run into the name of the employer.
    """
    belonged = "gehörten" if unit.clause.plural else "gehörte"
    of = tasks_of(unit.clause)
    told = f"war ich{post} tätig; zu meinen {of} {belonged} {unit.clause.text}"
    return f"{when} {told}"


def tasks_of(clause: Clause) -> str:
    """
    "Aufgaben", or "Arbeitsbereichen" where something in a row is nobody's task:
    "Obst und Gemüse, Dienstplan, Kasse".
    """
    if not clause.plural or clause.text.startswith("es, "):
        return "Aufgaben"
    first, *rest = _ROW.split(_ASIDE.sub("", clause.text))
    pieces = [first]
    for piece in rest:
        if _AT_LENGTH.search(pieces[-1]) and not _ARTICLE.match(piece):
            break  # it may be of the one before: "die Arbeit an Tischen, Türen und …"
        pieces.append(piece)
    heads = [noun for piece in pieces for noun in _HEADS.findall(piece)[0] if noun]
    return "Aufgaben" if all(map(makes_work, heads)) else "Arbeitsbereichen"


_NO_ONES_TASK = regex(
    r"(?:Mit(?:arbeit|hilfe|wirkung)|Zuarbeit|Zusammenarbeit|Teilnahme|Unterstützung|Übernahme|Assistenz|Hilfe|Umgang|Kontakt|Austausch|Einsatz|"
    r"Verantwortung|Erfahrung|Tätigkeit|\w*(?:[Pp]rüfung|[Bb]ildung|arbeit|arbeiten|[Ee]inarbeitung|[Vv]ertretung|projekt))"
)
"""What nobody takes on, though it is work."""


def takes_on(clause: Clause) -> bool:
    """
    Whether the clause names work that one takes on: "die Feinplanung von …".
    """
    first, *_ = _ROW.split(_ASIDE.sub("", clause.text))
    heads = [noun for noun in _HEADS.findall(first)[0] if noun]
    taken = all(is_act(noun) and not _NO_ONES_TASK.fullmatch(noun) for noun in heads)
    alone = bool(_WITH_ITS_ARTICLE.match(clause.accusative or ""))
    return bool(heads and alone) and taken and tasks_of(clause) == "Aufgaben"


_WITH_ITS_ARTICLE = regex(r"(?:die|der|das|den) |[A-ZÄÖÜ]")
"""What begins so is surely an object: an adjective alone may be read otherwise."""


def takes(unit: Unit) -> str:
    """
    "übernehme", or "übernahm" of what is over.
    """
    return "übernehme" if now(unit) else "übernahm"


def counts_as(clause: Clause) -> str:
    """
    "zählt", or "zählen" for several things.
    """
    return "zählen" if clause.plural else "zählt"


def says_of_posting(text: str) -> bool:
    """
    Whether a sentence that names nobody would say *text* of the posting: "Hinzu kamen
    die Ausschreibung und …".
    """
    return bool(_POSTING.search(text))


_POSTING = regex(r"\b(?:Stellenausschreibung|Ausschreibung|die Organisation)")


def duties(unit: Unit, opener: str) -> dict[str, str]:
    """
    Ways to tell one more duty, by name; *opener* leads a deed.
    """
    clause = unit.clause
    belong = verb_of("gehören", "gehört", "gehörten", "gehörte", unit)
    said = {"tasks": f"Zu meinen {tasks_of(clause)} {belong} auch {clause.text}"}
    if clause.text.startswith("es, "):
        again = f"Außerdem {belong} es zu meinen Aufgaben, {clause.text[4:]}"
        more = f"Ebenso {belong} es zu meiner Arbeit, {clause.text[4:]}"
        first = f"Zu meinen Aufgaben {belong} {clause.text}"
        return {"es": first, "more": again, "also": more}
    bare = clause.plural and clause.text[0] not in "ed"  # no article
    bare = bare and not clause.text.startswith(("seit ", "ab ", "bis "))
    if bare or clause.words <= _FEW_WORDS:
        said["part"] = f"Auch {clause.text} {belong}{there(unit)} zu meiner Arbeit"
    come = verb_of("kommen", "kommt", "kamen", "kam", unit)
    if not says_of_posting(clause.text):
        said["more"] = f"Hinzu {come} {clause.text}"
    if takes_on(clause):
        said["takes"] = f"{opener} {takes(unit)} ich{there(unit)} {clause.accusative}"
    elif clause.accusative:
        covers = "umfasst" if now(unit) else "umfasste"
        said["covers"] = (
            f"Daneben {covers} meine Arbeit{there(unit)} {clause.accusative}"
        )
    said["there"] = f"Zu meiner Arbeit{there(unit)} {belong} außerdem {clause.text}"
    return said
