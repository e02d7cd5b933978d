"""
Words as matching sees them: without endings, and without those that say nothing.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import combining, normalize

from resumate.domain.patterns import regex

_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SHORT = 3
_TAIL = regex(r"(?<=\w{4})(?:s?erfahrung(?:en)?|kenntnissen?|praxis)$")
"""What "Schweißkenntnisse" says is "Schweiß"."""

_SAY_NOTHING = frozenset(
    # what every posting says
    "state current currently valid active must-have requirement requirements "
    "qualification qualifications anforderungen profil experience experienced "
    "experiences knowledge knowledgeable strong strongly proficiency proficient "
    "ability able abilities skill skills skilled skillset understanding familiarity "
    "familiar hands on deep solid excellent exceptional good great proven "
    "demonstrated demonstrable working background expertise expert year years yrs "
    "plus required preferred must have has having minimum least track record "
    "professional professionally relevant related similar comparable equivalent "
    "including include using use used least more than over prior previous basic "
    "advanced sound thorough extensive exposure nice bonus ideally preferably "
    "desired desirable willingness willing comfortable passion passionate interest "
    "interested level high highly well very fast quickly new key day various "
    "multiple different other others etc one two three both all any across within "
    "level want looking seek seeking you your our we us they their them role "
    "candidate position job applicant field area areas domain discipline need "
    "needed needs e g i we're you'll you're we'll will would should can could may "
    "member members small large big own four five six seven eight nine ten first "
    "second new next "
    "be been being is are was were do does doing etc such like as make making "
    "ensure ensuring help helping based oriented driven minded "
    # English function words
    "a an the and or of to in for with at by from into onto through that this these "
    "those it its not no who which what when where how if while also but both "
    "either non per via up out about so than then there here each every some "
    # German
    "erfahrung erfahrungen kenntnis kenntnisse kenntnissen fähigkeit fähigkeiten "
    "sehr gut gute guter gutes guten fundierte fundiert fundierten sicher sicherer "
    "sichere sicheren umgang verständnis mehrjährige mehrjähriger berufserfahrung "
    "idealerweise bereich bereichen wünschenswert vorteil plus jahre jahren jahr "
    "mindestens praktische praktischer erste hohe hohes ausgeprägte ausgeprägtes "
    "nachgewiesene einschlägige einschlägig relevante relevanter ähnliche ähnlichen "
    "vergleichbare vergleichbar vergleichbaren freude interesse bereitschaft "
    "routiniert routinierter versiert versierter erforderlich zwingend der die das "
    "den dem des ein eine einer einem einen eines und oder sowie mit in im ins an "
    "am auf aus bei beim bis durch für gegen ohne um von vom vor zu zum zur über "
    "unter zwischen nach als auch wie ist sind war waren wird werden haben hat du "
    "dein deine sie ihr ihre ihren wir unser unsere unserer sich nicht auch bzw "
    "etwa z b klasse kategorie kat "
    "du bringst verfügst hast drei vier fünf sechs sieben acht zehn "
    # French, Spanish
    "expérience expériences connaissance connaissances maîtrise maitrise bonne "
    "bonnes bon capacité capacités compétence compétences minimum ans année années "
    "le la les un une des du de d l et ou en dans pour par sur avec aux au que qui "
    "est sont vous votre vos nous notre être avoir experiencia conocimiento "
    "conocimientos dominio manejo capacidad habilidad habilidades años año mínimo "
    "mínima el los las del y o u en para por con sobre que se su sus es son al tu "
    "tus nuestro nuestra buena buen ".split()
)
_SAY_LITTLE = frozenset(
    """
tool tools tooling technology technologies system systems platform platforms practice
practices methodology methodologies method methods environment environments concept
concepts principle principles technique techniques software application applications
solution solutions service services process processes framework frameworks product
products project projects team teams work works company business industry best modern
complex large scale quality effective effectively efficient successful successfully
support perform performing manage managing management develop developing development
provide building build built create creating deliver design designing implement
maintain production engineering engineer engineers responsibilities responsible tasks
lösung lösungen werkzeuge umgebung systeme prozesse aufgaben entwicklung projekte
durchführung erstellung paced dynamic internal external strategic general daily key
people handle handling write writing run running keep keeping give giving prepare
preparing set setting introduce introducing shape shaping take taking work own owning
care anlage anlagen neuer neue neuen neues
user users customer customers client clients data information day results
written full clean
""".split()
)
_UNLIKE = {
    "led": "lead", "leadership": "lead", "leading": "lead", "leader": "lead",
    "built": "build", "wrote": "write", "written": "write", "ran": "run", "run": "run",
    "taught": "teach", "sold": "sell", "sales": "sell", "grew": "grow", "grown": "grow",
    "maintenance": "maintain", "drove": "drive", "driven": "drive", "held": "hold",
    "made": "make", "oversaw": "oversee", "won": "win", "spoke": "speak",
    "bought": "buy", "purchasing": "buy", "sought": "seek", "thought": "think",
    "production": "production", "marketing": "marketing", "accounting": "accounting",
    "international": "international", "internal": "internal", "interned": "intern",
    "accountant": "accounting", "accountants": "accounting",
    "plant": "plant", "plants": "plant",
    "mobile": "mobile", "general": "general", "university": "university",
    "stakeholders": "stakeholder", "process": "process", "business": "business",
    "licence": "licens", "licences": "licens", "führung": "leit", "führen": "leit",
    "leitung": "leit", "leiten": "leit", "geleitet": "leit", "leitete": "leit",
    "betreut": "betreu", "betreuung": "betreu", "betreuen": "betreu",
    "entwickelt": "entwickl", "entwickeln": "entwickl", "entwickelte": "entwickl",
    "assistentin": "assist", "assistent": "assist", "assistenz": "assist",
    "analyse": "analy", "nursing": "nurs", "nurses": "nurs", "nurse": "nurs",
    "visualisation": "visual", "visualization": "visual", "visualisierung": "visual",
}  # fmt: skip
_ALIKE = """
serve service
customer client guest visitor public
greet welcome receive
payment till cash checkout billing
rota roster schedule booking appointment
cook chef kitchen culinary
junior commis apprentice trainee
reduce cut lower decrease shrink
grow increase raise boost lift
improve enhance optimize refine
mentor coach tutor
lead manage supervise oversee
event festival fair conference
plan organise organize arrange
hygiene safety
breakdown incident fault outage
collaborate cooperate liaise
telephone phone call caller
purchase procure procurement
repair fix mend
pupil learner student
administer administration administrator administrative
gallery shop
wartung instandhaltung instandsetzung
tachograph tacho
digital digi
führerschein fahrausweis
staff colleague
electrician electrical electric
industrial industry mill factory plant
"""
_ENDINGS = tuple(
    sorted(
        """
eering eered eers eer ering ered oring ored ery eries ifications ification izations
ization isations isation ications ication ational ations ation ators ator ements ement
ments ment abilities ability ibility able ible ings ing ions ion ers er ors or ies ied
ates ated ating ate ized ize izes izing ised ise ises ising ical ically ics ic al ally
ly ive ives ivity ity ed es s e y ship ungen ung enden ende ern en em es et te ten t n
iert ieren ierung ierte keit lich liche lichen licher isch ische ischen
""".split(),
        key=len,
        reverse=True,
    )
)


def words(text: str) -> Iterator[str]:
    """
    The words of *text* in order, folded; hyphens and slashes part them.
    """
    for match in _WORD.finditer(text.casefold()):
        word = re.sub(r"['’]s?$|['’]", "", match[0])
        yield word if word in _SAY_NOTHING else _TAIL.sub("", word)


def weights(text: str) -> dict[str, float]:
    """
    The stems of *text* that say something, and how much each says.
    """
    found: dict[str, float] = {}
    for word in words(text):
        if word not in _SAY_NOTHING and (len(word) > 1 or not word.isascii()):
            weight = 0.35 if word in _SAY_LITTLE else 1.0
            found[stem(word)] = max(weight, found.get(stem(word), 0.0))
    return found


def says_much(word: str) -> bool:
    """
    Whether *word* is none of those that stand in every posting.
    """
    folded = word.casefold()
    return folded not in _SAY_NOTHING and folded not in _SAY_LITTLE


def stems(text: str) -> frozenset[str]:
    """
    All stems of *text*.
    """
    return frozenset(stem(word) for word in words(text))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """
    One form for words that say the same: manage, manager, management and lead.
    """
    return _SAME.get(_bare(word), _bare(word))


_FEWEST, _MOST = 2, 5
_ACRONYM = regex(rf"(?<![\w-])[A-Z](?:&?[A-Z]){{1,{_MOST - 1}}}(?![\w-])")


def abbreviated(asked: str, held: str) -> frozenset[str]:
    """
    The stems of *asked* that *held* has by their initials, or spelled out.

    "human resources" is asked where "HR" is held, or the other way round.
    """
    return _spelled_out(asked, held) | frozenset(
        stem(a.casefold().replace("&", ""))
        for a in _ACRONYM.findall(asked)
        if len(a) > _FEWEST and _spelled_out(held, a)  # two letters fit too much
    )


def _spelled_out(text: str, short: str) -> frozenset[str]:
    acronyms = {a.casefold().replace("&", "") for a in _ACRONYM.findall(short)}
    if not acronyms:
        return frozenset()
    run = [word for word in words(text) if word not in _SAY_NOTHING]
    return frozenset(
        stem(word)
        for size in range(_FEWEST, _MOST + 1)
        for at in range(len(run) - size + 1)
        if "".join(word[0] for word in run[at : at + size]) in acronyms
        for word in run[at : at + size]
    )


def _bare(word: str) -> str:
    if word in _UNLIKE:
        return _UNLIKE[word]
    plain = "".join(c for c in normalize("NFD", word) if not combining(c))
    plain = plain.replace("ß", "ss")
    if plain.startswith("analy"):
        return "analy"
    for ending in _ENDINGS:
        left = len(plain) - len(ending)
        if plain.endswith(ending) and left > _SHORT:
            return _undoubled(plain[:left])
    return plain


def _undoubled(plain: str) -> str:
    # "planned" is "plan" as "plans" is.
    double = plain[-1] == plain[-2] and plain[-1] not in "aeiousl"
    return plain[:-1] if double else plain


_SAME = {
    _bare(word): _bare(group.split()[0])
    for group in _ALIKE.strip().splitlines()
    for word in group.split()
}
"""What recruiters take for each other, whatever the trade."""
_PART = 5
_MODIFIER = 0.7
_HEAD = 0.4
_KIND_OF = 0.9
_MOST_OF_IT = 0.65
_LONG = 8
_LINK = 4
"""Letters that may stand between the stems of a compound: "Spedit-ions-kaufmann"."""


def share(wanted: dict[str, float], held: frozenset[str]) -> float:
    """
    How much of what is *wanted* is *held*, by weight, in [0, 1].

    Parts of compounds ("Datenbank" in "Datenbankentwicklung") count half.
    """
    if not wanted:
        return 0.0
    total = max(sum(wanted.values()), 1.0)  # words that say little are never all
    return sum(w * _degree(stem_, held) for stem_, w in wanted.items()) / total


def _degree(wanted: str, held: frozenset[str]) -> float:
    if wanted in held:
        return 1.0
    if _made_of(wanted, held):
        return 1.0
    return max((_part(wanted, other) for other in held), default=0.0)


def _made_of(wanted: str, held: frozenset[str]) -> bool:
    """
    Whether both parts of a compound are held: "Kaufmann für Spedition".
    """
    first = max(
        (len(h) for h in held if len(h) >= _PART and wanted.startswith(h)), default=0
    )
    last = max(
        (len(h) for h in held if len(h) >= _PART and wanted.endswith(h)), default=0
    )
    return bool(first and last) and 0 <= len(wanted) - first - last <= _LINK


def _part(wanted: str, other: str) -> float:
    short, long = sorted((wanted, other), key=len)
    if len(short) < _PART:
        return 0.0
    most = max(_LONG, round(_MOST_OF_IT * len(wanted)))
    called = wanted.endswith(other) and len(other) >= _MOST_OF_IT * len(wanted)
    if other.endswith(wanted) or called:
        # "Industriemeister" is one kind of "Meister", and a "Gabelstaplerschein" is
        # called "Staplerschein".
        return _KIND_OF
    if len(short) > _PART and long.startswith(short):
        return _MODIFIER  # "Umsatzsteuer" is most of "Umsatzsteuerrecht"
    # "Gefahrgutrecht" and "Gefahrgutbeauftragter" share the matter.
    same = len(wanted) >= most and other.startswith(wanted[:most])
    return _HEAD if same or (len(short) > _PART and long.endswith(short)) else 0.0
