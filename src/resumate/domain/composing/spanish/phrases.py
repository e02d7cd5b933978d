"""
Spanish: set phrases, and how words stand in them.
"""

from collections.abc import Sequence

from resumate.domain.composing.romance.tongue import Tongue
from resumate.domain.composing.spanish.asking import ASKING
from resumate.domain.composing.spanish.clause import read_spanish
from resumate.domain.composing.spanish.words import at, y
from resumate.domain.composing.wording import listed
from resumate.domain.letter import Tone
from resumate.domain.patterns import regex

_NOT_YET = (
    "De lo que piden, hay un punto que mi trayectoria todavía no muestra: {it}.\n"
    "Lo aprendería con gusto."
)
_NO_PAPER = (
    "Por transparencia, les indico que mi trayectoria no incluye este punto: {it}."
)
_AT_ONCE = (
    "Prefiero decirlo desde el principio: mi trayectoria todavía no muestra este punto "
    "de su oferta: {it}."
)


def _post(title: str | None, company: str | None) -> str:
    where = f" {at(company)}" if company else ""
    return (f"al puesto de {title}" if title else "al puesto que ofrecen") + where


_TIME_OF = regex(r"^(?:Prácticas|Beca|Servicio social)\b")
"""What one was in, and no post: "en prácticas"."""


def _role(title: str, employer: str) -> str:
    where = at(employer) if employer else ""
    if _TIME_OF.match(title):
        return f"en {title[0].lower()}{title[1:]} {where}".strip()
    return " ".join(filter(None, (f"como {title}" if title else "", where)))


_COURSE = regex(r"^(?:Curso|Taller|Seminario|Jornada|Auditor)")


def _degree(name: str, school: str, going_on: bool) -> str | None:
    head, _, field = name.partition(", ")
    named = f"{head} en {field}" if field and "," not in field else head
    where = f" ({school})" if school else ""
    if _COURSE.match(name):
        return None
    if going_on:
        return f"Actualmente curso estudios de {named}{where}."
    return f"Cuento con el título de {named}{where}."


def _listed(items: Sequence[str]) -> str:
    return listed(items, y(items[-1])) if items else ""


def _lower(predicate: str) -> str:
    return predicate


SPANISH = Tongue(
    greeting={
        Tone.PLAIN: "Estimado equipo de selección:",
        Tone.WARM: "Estimado equipo de selección:",
        Tone.FORMAL: "Estimados señores y señoras:",
    },
    apply={
        Tone.PLAIN: (
            "Les presento mi candidatura {post}.",
            "Les escribo para presentar mi candidatura {post}.",
        ),
        Tone.WARM: ("Con mucha ilusión les presento mi candidatura {post}.",),
        Tone.FORMAL: ("Por la presente les remito mi candidatura {post}.",),
    },
    post=_post,
    now="Actualmente trabajo {role}.",
    then="En mi último puesto trabajé {role}.",
    role=_role,
    at=at,
    current_post="En mi puesto actual {role}",
    earlier_post=("Anteriormente, {role}", "{role}", "Antes de eso, {role}"),
    known_post=("En este puesto", "En aquel puesto"),
    project="En el proyecto «{name}»",
    projects="En mis proyectos propios",
    studies="Durante mis estudios {where}",
    tasks={
        True: ("mis funciones incluyen {it}", "mi trabajo consiste en {it}"),
        False: ("mis funciones incluían {it}", "mi trabajo consistía en {it}"),
    },
    more_tasks={
        True: ("Mis funciones incluyen además {it}", "También me ocupo de {it}"),
        False: ("Mis funciones incluían además {it}", "También me ocupaba de {it}"),
    },
    more_to_do={
        True: "Me encargo también de {it}",
        False: "Me encargaba también de {it}",
    },
    retained=(("destaco en particular", "puedo citar"), "Destaco también"),
    in_row=lambda lead, facts: f"{lead}: {'; '.join(facts)}",
    as_well_as=", así como",
    contracted=lambda text: text.replace(" de el ", " del "),
    more=(
        lambda it: f"También {it}",
        lambda it: f"Además, {it}",
        lambda it: f"Asimismo, {it}",
    ),
    i=_lower,
    read=lambda text, current: read_spanish(text, current=current),
    asked_for=ASKING.asked_for,
    interest={
        Tone.PLAIN: ("Lo que más me atrae del puesto es {it}.",),
        Tone.WARM: ("Lo que más ilusión me hace del puesto es {it}.",),
        Tone.FORMAL: ("Lo que más me interesa del puesto es {it}.",),
    },
    gap=dict.fromkeys(Tone, (_NOT_YET,)),
    gap_of_paper=dict.fromkeys(Tone, (_NO_PAPER,)),
    modest=dict.fromkeys(Tone, (_AT_ONCE,)),
    other_trade=(
        "Mi trayectoria no es la que describen; por eso prefiero decir con claridad lo "
        "que aporto."
    ),
    skills="De los conocimientos que mencionan, aporto también {items}.",
    spoken="Hablo {items}.",
    degree=_degree,
    one_more=("Cuento con", "Cuento también con"),
    papers=(
        "Entre mis certificados figura {items}.",
        "Entre mis certificados figuran {items}.",
    ),
    listed=_listed,
    close={
        Tone.PLAIN: (
            ("Con gusto les contaré más en una entrevista.",),
            ("Quedo a su disposición para una entrevista.",),
        ),
        Tone.WARM: (
            (
                "Me encantaría conocerles y contarles más en una entrevista.",
                "Muchas gracias por su tiempo.",
            ),
        ),
        Tone.FORMAL: (("Quedo a su entera disposición para una entrevista.",),),
    },
    sign_off={
        Tone.PLAIN: "Atentamente,",
        Tone.WARM: "Un cordial saludo,",
        Tone.FORMAL: "Atentamente,",
    },
)
