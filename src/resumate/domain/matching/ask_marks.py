"""
Words that join, part or weaken what is asked.
"""

import re
from collections.abc import Collection

from resumate.domain.lexicon.months import MONTHS_IN, WEEKDAYS
from resumate.domain.patterns import Said, regex

WHERE_ONE_LIVES = regex(
    r"^(?:ihr |dein )?(?:haupt)?wohn(?:ort|sitz)\b|^wohnhaft\b"
    r"|^(?:you )?(?:must )?(?:live|living|reside|resident)\b (?:in|within|near|on)\b"
    r"|^(?:home|residence) (?:address )?(?:in|within|near)\b",
    re.IGNORECASE,
)
"""What an address tells, and no line of what was done: "Wohnort im Gebiet"."""
BY_A_RULE = regex(
    r"\s+(?:nach|gemäß|gem\.|laut) (?:§ ?\S+ )?[A-ZÄÖÜ]{2,}[\w/ -]{0,12}$"
)
"""By what rule a duty is done, which is no thing of its own: "Abschlüsse nach HGB"."""
_LIKE = (
    r"(?:similar|comparable|equivalent|same|ähnliche\w?|vergleichbare\w?|gleiche\w?)"
)
SAME_POST = regex(
    rf"\b(?:(?:in|dans|en|als|an?|the|eine[rmn]?|der|une?|una?|l[ae]) )*"
    rf"(?:{_LIKE} (?:role|position|post|job|funktion|stelle|tätigkeit|rolle)"
    r"|(?:poste|fonction|puesto|cargo|función) (?:similaires?|équivalente?|comparable"
    r"|similar(?:es)?))\b",
    re.IGNORECASE,
)
"""What asks for the very post of the posting: "2 years in a similar role"."""
BESIDE_TITLE = regex(r"\s*[,|]|\s+(?:[(/–—-])")
_SUSPENDED = regex(
    r"\b(?P<first>[a-z]{3,})-(?P<joint> (?:and|or) )(?P<whole>[a-z]+-(?P<rest>[a-z]+))"
)
_SUSPENDED_NOUN = regex(
    r"\b(?P<first>[A-ZÄÖÜ]\w{2,})-"
    r"(?=(?:,? \w+-)*,? (?:und|oder|sowie|bzw\.) (?P<whole>\w+)\b)"
)
_REST = 4
"""Letters that compounds have at least in common."""


def whole_compounds(text: str, known: Collection[str] = ()) -> str:
    """
    "air- or water-cooled" as "air-cooled or water-cooled"; "Dienst- und Urlaubsplanung"
    with "Dienstplanung" if that is among the *known* words.
    """

    def made_whole(match: re.Match[str]) -> str:
        first, whole = match["first"].casefold(), match["whole"].casefold()
        ways = (word for word in known if word.startswith(first))
        rests = ((word, word.removeprefix(first)) for word in ways)
        whole_ones = sorted(
            w for w, r in rests if len(r) >= _REST and whole.endswith(r)
        )
        return whole_ones[0].capitalize() if whole_ones else match[0]

    text = _SUSPENDED.sub(r"\g<first>-\g<rest>\g<joint>\g<whole>", text)
    return _SUSPENDED_NOUN.sub(made_whole, text)


JOIN = regex(
    r"\s*,?\s*(?P<or>\band\s?/\s?or\b|\bund\s?/\s?oder\b|\bor\b|\boder\b|\bbzw\b\.?"
    r"|\bou\b|/)\s*"
    r"|\s*,?\s*(?P<and>\bas well as\b|\bsowie\b|\band\b|\bund\b|\bet\b|&|\+|\|)\s*"
    r"|\s*(?P<comma>,)\s*",
    re.IGNORECASE,
)
CLAUSE = regex(r"[;•\n]+|[.!?](?=\s|$)|\s[–—-]\s")
EXAMPLES = regex(
    r"\s*,?\s*(?:\b(?:such as|like|e\.?\s?g\.?|for (?:example|instance)|including"
    r"|incl\.?"
    r"|z\.\s?b\.|zum beispiel|wie|beispielsweise|insbesondere|inkl\.?|comme|como"
    r"|par exemple|por ejemplo)(?=\s|,|\x00)|:)\s*,?",
    re.IGNORECASE,
)
FOR_EXAMPLE = regex(r"\b(?:z\. ?[Bb]\.|[Ee]\. ?g\.)")
ANY_DOES = regex(
    r"such as|like|e\.?\s?g|for (?:example|instance)|z\.\s?b|beispiel|wie|comme|como"
    r"|\bor\b|\boder\b|\bou\b|exemple|ejemplo|/",
    re.IGNORECASE,
)
OPTIONAL = regex(
    r"\b(?:preferred|preferably|prefer|ideally|(?:is |are )?(?:a|an) (?:big |strong )?"
    r"(?:plus|bonus|advantage|asset)|nice[ -]to[ -]have|optional|desirable"
    r"|von vorteil|idealerweise|wünschenswert|gerne?|souhaitée?s?|appréciée?s?|un plus"
    r"|deseables?)\b",
    re.IGNORECASE,
)
REMARK = regex(
    rf"{OPTIONAL.pattern}|\b(?:we|you|us|our|wir|uns|du|sie)\b", re.IGNORECASE
)
"""What a bracket says beside: "(we will code in the interview!)"."""
REASON = regex(
    r"\s[–—-]\s(?=[^–—]*\b(?:we|us|our|wir|uns\w*|nous|nos|notre|nuestr\w+)\b).*$"
    r"|,\s+(?:da|weil|denn|because)\b.*$|\s(?:(?:sind|ist) )?wegen (?:der|des)\b.*$",
    re.IGNORECASE,
)
"""Why it is asked: "Welsh – many of our callers prefer it", ", da keine Bahn fährt"."""
IN_USE = regex(
    r"^(?:(?:here |currently )?we (?:use|run|work with)|bei uns:?"
    r"|wir (?:nutzen|verwenden|arbeiten mit|haben))\s+",
    re.IGNORECASE,
)
"""Before the tool of the house, which is an example: "an ERP (we use Odoo)"."""
OF_ANY = regex(r"\b(?:an?|any|eine[mnr]?)\b", re.IGNORECASE)
"""Of "a CMMS (MEX, Pronto)" one is enough."""
SOFT = Said(
    r"\b(?:auffassung\w*|belastbar\w*|humor\w*|offenes ohr|freude|calm|friendly"
    r"|tactful|discreet|reliab\w+|zuverlässig\w*|teamfähig\w*|flexib\w+|motivat\w+"
    r"|enthusias\w+|positive attitude|comfortable|selbst(?:st)?ändig\w*|gepflegt\w*"
    r"|team ?player|eigeninitiative|selbstverständlich|bereitschaft|reise\w*"
    r"|(?:able|ability|willing|happy|ready) to (?:work|travel))\b",
)
OR_LIKE = regex(
    r"\b(?:another"
    r"|(?:similar|equivalent|comparable|related|alternative|other|ähnlich\w*"
    r"|vergleichbar\w*|gleichwertig\w*|andere\w*|similaires?|équivalente?s?|"
    r"similare?s?))\b",
    re.IGNORECASE,
)
CREDENTIAL = regex(
    r"\b(?:licen[cs]\w*|certificat\w*|certified|registration|registered|clearance|"
    r"vett(?:ing|ed)"
    r"|führerschein\w*|fahrerlaubnis|zertifi\w*|approbation|examiniert\w*|permis"
    r"|zusage|bestätigung|bescheinigung"
    r"|carnet|permiso)\b",
    re.IGNORECASE,
)
CERTIFIED = regex(
    r"\b(?:certificat\w*|certified|certifi(?:és?|ées?)|certificaci[óo]n\w*|certificado\w*"
    r"|\w*zertifi(?:kat|zier)\w*)\b",
    re.IGNORECASE,
)
"""Beside a tool, what makes a paper of it: "Snowflake certification"."""
_KURS = r"(?:(?:grund|aufbau)?kurs|lehrgang)"
COURSE = regex(
    rf"\b(?:courses?|{_KURS}|(?:grund|aufbau)?kurses|(?:weiter|fort)bildung"
    r"|training|(?:trade|vocational|formal|recogni[sz]ed)(?= (?:certif|qualif)))\b",
    re.IGNORECASE,
)
TAUGHT = regex(
    r"^(?i:(?:an?|the|eine?|die|der|den|completed|abgeschlossene\w?) )*"
    r"(?:(?i:training|courses?)(?= in )|(?i:course)(?= (?:on|for|as) )"
    rf"|(?:(?i:{_KURS})(?= für )|(?i:{_KURS}|(?:weiter|fort)bildung)"
    r"(?= (?:in|im|zu[mr]?|als|[A-ZÄÖÜ]))))"
    rf"|\b[A-ZÄÖÜ][\w-]+-(?i:{_KURS}|course)$",
)
"""What asks to have been taught: "a course in first aid", "Rigging-Grundkurs"."""
LIKE_IT = regex(
    r",?\s+(?:or|oder)\s+(?:(?:something |etwas )?(?:similar|like it|equivalent"
    r"|comparable|ähnlich\w*|vergleichbar\w*|gleichwertig\w*))(?: \w+)?\s*$",
    re.IGNORECASE,
)
"""Behind an example: "(Premiere or similar)"."""
PAPER = regex(
    r"\b(?:\w*(?:(?<!liefer)(?<!gut)schein|ausweis)|\w{3,}patent)\b", re.IGNORECASE
)
"""A German paper, which has run out though its parts are told elsewhere."""
OR_BEGUN = regex(
    r",?\s+\(?or (?:be )?(?:currently )?(?:working|studying|progress(?:ing)?) "
    r"towards?\b(?: (?:it|this|one|the same|completion))?\)?|,? \(?or in progress\b\)?"
    r"|,? oder (?:noch )?in (?:ausbildung|arbeit)\b",
    re.IGNORECASE,
)
NO_NAMES = frozenset(
    """
i ii iii us usa eu uk it hr pc ok id cv dc nyc etc am pm re ai m/w/d w/m/d f/m/d m/f/d
ms bs ba ma bsc msc phd mba us-based eg ie bachelor master bachelors masters doctorate
""".split()
) | frozenset(f"{MONTHS_IN['en']} {WEEKDAYS}".lower().split())
