"""
French: set phrases, and how words stand in them.
"""

import re
from collections.abc import Sequence

from resumate.domain.composing.french.asking import ASKING
from resumate.domain.composing.french.clause import read_french
from resumate.domain.composing.french.words import at, de, que
from resumate.domain.composing.romance.tongue import Tongue
from resumate.domain.composing.wording import listed
from resumate.domain.letter import Tone
from resumate.domain.patterns import regex

_FORMULA = "Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées."
_NOT_YET = "Parmi vos attentes, mon parcours ne montre pas encore ceci : {it}."
_NO_PAPER = (
    "Par souci de transparence, je précise que mon parcours ne comporte pas ceci : "
    "{it}."
)
_AT_ONCE = (
    "Je préfère le dire d'emblée : mon parcours ne montre pas encore ce point de votre "
    "annonce : {it}."
)
_FEMININE_DEGREE = regex(r"^(?:Licence|Maîtrise|Certification|Spécialisation|Thèse)\b")
_TIME_OF = regex(r"^(?:Stage|Alternance|Apprentissage|Service civi\w+)\b")
"""What one was in, and no post: "en stage"."""
_KNOWN_DEGREE = regex(
    r"^(?:Licence|Maîtrise|Master|Mastère|Doctorat|Diplôme|Bachelor|BTS|DUT|BUT|CAP|BEP|CFC|AFP|"
    r"Bac|Baccalauréat|Bachelier|Graduat|DU|DIU|DEP|DEC|AEC|CESS|DEUG|DEA|DESS|Brevet|Titre|Certificat|CQP|MBA)\b"
)


def _post(title: str | None, company: str | None) -> str:
    where = f" {at(company)}" if company else ""
    named = f"au poste {de(title)}" if title else "au poste que vous proposez"
    return named + where


def _role(title: str, employer: str) -> str:
    where = f" {at(employer)}" if employer else ""
    if _TIME_OF.match(title):
        return f"en {title[0].lower()}{title[1:]}{where}"
    return f"en tant {que(title)}{where}" if title else where.strip()


def _degree(name: str, school: str, going_on: bool) -> str | None:
    head, _, field = name.partition(", ")
    in_field = field and "," not in field and not field.startswith("profil")
    named = f"{head} en {field}" if in_field else head
    where = f" ({school})" if school else ""
    if not _KNOWN_DEGREE.match(named):
        return None
    one = "une" if _FEMININE_DEGREE.match(named) else "un"
    if going_on:
        return f"Je prépare actuellement {one} {named}{where}."
    return f"Je suis titulaire d'{one} {named}{where}."


def _also(word: str, predicate: str) -> str:
    """
    "ai créé …" with a word behind its verb: "J'ai également créé …".
    """
    verb, _, rest = predicate.partition(" ")
    return f"{_i(verb)} {word} {rest}"


def _i(predicate: str) -> str:
    return f"j'{predicate}" if predicate[0] in "aéêeiouhâà" else f"je {predicate}"


def _contracted(text: str) -> str:
    """
    "de le suivi" as "du suivi", "de animer" as "d'animer".
    """
    text = re.sub(r"\bde le (?=\w)", "du ", re.sub(r"\bde les ", "des ", text))
    return re.sub(r"\b([Dd])e (?=[aeiouéèêâîôœ])", r"\1'", text)


def _listed(items: Sequence[str]) -> str:
    return listed(items, "et")


FRENCH = Tongue(
    greeting=dict.fromkeys(Tone, "Madame, Monsieur,"),
    apply={
        Tone.PLAIN: (
            "Je vous présente ma candidature {post}.",
            "Par la présente, je pose ma candidature {post}.",
        ),
        Tone.WARM: (
            "C'est avec enthousiasme que je vous adresse ma candidature {post}.",
            "C'est avec plaisir que je vous présente ma candidature {post}.",
        ),
        Tone.FORMAL: ("J'ai l'honneur de vous soumettre ma candidature {post}.",),
    },
    post=_post,
    now="Je travaille actuellement {role}.",
    then="J'ai travaillé en dernier lieu {role}.",
    role=_role,
    at=at,
    current_post="Actuellement en poste {role}",
    earlier_post=("Auparavant, {role}", "{role}", "Avant cela, {role}"),
    known_post=("Dans ce poste", "À ce poste"),
    project="Dans le projet « {name} »",
    projects="Dans mes projets personnels",
    studies="Pendant mes études {where}",
    tasks={
        True: ("mes missions comprennent {it}", "mon travail consiste à {it}"),
        False: ("mes missions comprenaient {it}", "mon travail consistait à {it}"),
    },
    more_tasks={
        True: ("Mes missions comprennent aussi {it}", "Je m'occupe également de {it}"),
        False: (
            "Mes missions comprenaient aussi {it}",
            "Je m'occupais également de {it}",
        ),
    },
    more_to_do={
        True: "Ma mission est aussi de {it}",
        False: "Ma mission était aussi de {it}",
    },
    retained=(("je retiens en particulier", "je peux citer"), "J'en retiens aussi"),
    in_row=lambda lead, facts: f"{lead} : {' ; '.join(facts)}",
    as_well_as=", ainsi que",
    contracted=_contracted,
    more=(
        lambda it: _also("également", it),
        lambda it: f"Par ailleurs, {_i(it)}",
        lambda it: _also("aussi", it),
    ),
    i=_i,
    read=lambda text, current: read_french(text, current=current),
    asked_for=ASKING.asked_for,
    interest={
        Tone.PLAIN: ("Ce qui m'attire surtout dans ce poste : {it}.",),
        Tone.WARM: ("Ce qui me donne très envie de vous rejoindre : {it}.",),
        Tone.FORMAL: ("Ce qui retient surtout mon attention dans ce poste : {it}.",),
    },
    gap={
        Tone.PLAIN: (f"{_NOT_YET}\nJe m'y formerais volontiers.",),
        Tone.WARM: (f"{_NOT_YET}\nCe serait un plaisir de l'apprendre chez vous.",),
        Tone.FORMAL: (f"{_NOT_YET}\nJe m'y formerais volontiers.",),
    },
    gap_of_paper=dict.fromkeys(Tone, (_NO_PAPER,)),
    modest=dict.fromkeys(Tone, (_AT_ONCE,)),
    other_trade=(
        "Mon parcours n'est pas celui que vous décrivez ; je préfère donc dire "
        "simplement ce que j'apporte."
    ),
    skills="Parmi les compétences que vous citez, mon CV mentionne aussi : {items}.",
    spoken="Je parle {items}.",
    degree=_degree,
    one_more=("Je suis titulaire", "Je suis également titulaire"),
    papers=("J'ai également obtenu : {items}.",) * 2,
    listed=_listed,
    close={
        Tone.PLAIN: (
            ("C'est avec plaisir que je vous en dirai plus lors d'un entretien.",),
            ("Je me tiens à votre disposition pour un entretien.",),
        ),
        Tone.WARM: (
            (
                "Ce serait un plaisir de vous rencontrer et d'en parler avec vous.",
                "Je vous remercie du temps que vous m'accordez.",
            ),
        ),
        Tone.FORMAL: (("Je me tiens à votre entière disposition pour un entretien.",),),
    },
    sign_off={
        Tone.PLAIN: _FORMULA,
        Tone.WARM: "Bien cordialement,",
        Tone.FORMAL: _FORMULA,
    },
)
