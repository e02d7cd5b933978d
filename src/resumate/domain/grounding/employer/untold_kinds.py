"""
Kinds of facts that one employer has and another has not: a letter may tell one only where
the posting has a word of that kind.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.employer.german_kinds import GERMAN_KINDS, is_valued
from resumate.domain.grounding.employer.paying import PAID, PAYS
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.grounding.untold import kind_or, untold
from resumate.domain.language.mood_words import (
    FIRST_PERSON,
    NEGATION,
    SECOND_PERSON,
)
from resumate.domain.patterns import regex

_TRAINING = r"(?:training|courses?|degrees?|qualifications?|certifi\w+|licen[cs]e|studies|tuition|exams?|learning|development|\w*(?:weiterbildung|fortbildung|lehrgang|lehrgäng|meister|techniker|studium|schulung|führerschein|qualifi)\w*)"
_KINDS = (
    # Whose it is.
    kind_or(
        r"famil(?:y|ies)[- ](?:owned|run|led|business|firm|company)|(?:second|third|fourth|fifth|\d\w+)[- ]generation|inhabergeführt\w*|familien(?:unternehmen|betrieb|geführt\w*|hand|besitz)|(?:zweiter|dritter|vierter|fünfter|\d+\.) generation",
        r"famil(?:y|ies)|generations?|\w*inhaber\w*|\w*familie\w*|(?:grand)?(?:father|mother)s?|brothers?|sisters?|sons?|daughters?",
    ),
    kind_or(
        r"employee[- ]own\w*|(?:employees|staff|workers) own|owned by (?:its|your|the|their) (?:own )?(?:employees|staff|workers|people)|shares in (?:the|your)|genossenschaftlich\w*|gehört (?:den|ihren) (?:mitarbeite\w+|beschäftigten)",
        r"employees?[- ]own\w*|(?:employees|staff|workers|people|we) own|owned by (?:its|our|the|their) (?:own )?(?:employees|staff|workers|people)|shares?|shareholders?|equity|stock|esop|co-?op\w*|partnership|\w*genossen\w*|\w*beteilig\w*|eg",
    ),
    # How it stands among others.
    kind_or(
        r"(?:the|one of the|an?|your|its|as)(?: (?:region|county|country|city|world|nation)['’]s)? leading (?!roles?\b|part\b|edge\b|positions?\b|team\b|people\b)[\w-]+|number one|(?:the|your|its|(?:country|region|city|county|nation|world)['’]s) (?:largest|biggest|oldest|fastest-growing) (?!part\b|share\b|challenges?\b|jobs?\b|steps?\b|changes?\b|tasks?\b|roles?\b|projects?\b|teams?\b|reasons?\b|draws?\b|strengths?\b)[\w-]+|market[- ]leaders?|marktführer\w*|(?:größte|älteste)[rnms]? (?!teil\b|herausforderung\w*|aufgabe\w*|schritt\w*|stärke\w*|team\w*|projekt\w*)[\w-]+|führende[rnms]? [\w-]+|einzige[rnms]? \w+ (?:in|im|der|weit)",
        r"leading|leaders?|largest|biggest|oldest|fastest|foremost|number one|no\. 1|führend\w*|größte\w*|älteste\w*|\w*marktführ\w*|\w*spitzen\w*|einzige\w*|weltmarkt\w*",
    ),
    # From where, and when, work may be done.
    kind_or(
        r"(?:work\w*|days?|hours|week) (?:\w+ )?(?:from|at) home|remote(?:ly)?|hybrid|home[- ]?office|mobile[sn]? arbeiten|von zu hause",
        r"home|remote\w*|hybrid\w*|home-?office\w*|mobil\w*|zu hause|telearbeit\w*|ortsunabhängig\w*|anywhere|telework\w*|wfh",
    ),
    kind_or(
        r"job[- ]shar\w+|four[- ]day week|(?:set|choose) their own hours|flexitime|flex[- ]?time|gleitzeit|vier-tage-woche|4-tage-woche|flexible\w* arbeitszeit\w*|jobsharing",
        r"job[- ]?shar\w*|four[- ]day|4[- ]day|flexi\w*|flexibl\w*|own hours|gleitzeit\w*|vier-tage\w*|4-tage\w*|stundenkonto|zeitkont\w*|arbeitszeitmodell\w*|arbeitszeitkont\w*|eigenverantwortliche\w* zeit\w*|vertrauensarbeitszeit",
    ),
    kind_or(r"part[- ]time|teilzeit", r"part[- ]?time|teilzeit\w*|\w*stunden|\d+ ?%|hours|pensum|hrs|job[- ]?shar\w*|reduced"),
    kind_or(
        r"(?:no|without) (?:night|weekend|shift|evening)s?(?: \w+)?|weekends? off|free weekends|(?:regular |normal )?(?:daytime|office|business) hours|(?:monday|mon) to (?:friday|fri)|closed? (?:on|at) (?:\w+days?|weekends?)"
        r"|keine? (?:nacht|wochenend|schicht)\w*|ohne (?:nacht|wochenend|schicht)\w*|wochenende\w* frei\w*|freie wochenenden|tagschicht\w*|montags? bis freitags?",
        r"no (?:\w+ )?(?:nights?|weekends?|shifts?|evenings?)|weekends?|day ?time|days|day shift|office hours|business hours|hours|monday|mon|friday|fri|\w*wochenend\w*|\w*nacht\w*|tagschicht\w*|tagdienst\w*|montags?|mo|freitags?|\w*arbeitszeit\w*|schicht\w*|closed?",
    ),
    kind_or(
        r"nights?(?= (?:shifts?|work|duty|duties|crew|team))|night shifts?|nachtschicht\w*|nachtdienst\w*|nachtarbeit|nachts (?:\w+ )?(?:ge\w+|\w+iert|besetzt|offen|erreichbar) (?:wird|werden|ist|sind)|rund um die uhr",
        r"\w*nights?|overnight|shifts?|24|round[- ]the[- ]clock|around[- ]the[- ]clock|rotat\w*|rota|\w*nacht\w*|nachts|\w*schicht\w*|rund um die uhr",
    ),
    kind_or(
        r"(?:(?:auch |sogar )?(?:am|an) (?:sonntag|feiertag|samstag|wochenende)(?:en|s)?|sonntags|feiertags|samstags|wochenends) (?:\w+ )?(?:ge\w+|\w+iert|besetzt|offen|erreichbar) (?:wird|werden|ist|sind)",
        r"\w*sonntag\w*|\w*feiertag\w*|\w*samstag\w*|\w*wochenend\w*|24/7|24 stunden|täglich|(?:sieben|7) tage",
    ),
    kind_or(r"on[- ]call|rufbereitschaft\w*|bereitschaftsdienst\w*", r"on[- ]?call|stand[- ]?by|call[- ]?outs?|out[- ]of[- ]hours|emergenc\w*|after[- ]hours|pager|\w*bereitschaft\w*|\w*notdienst\w*|pikett\w*"),
    # What it gives.
    kind_or(
        rf"{PAYS} (?:[\w-]+ ){{1,4}}{_TRAINING}|{_TRAINING} [^,;.]*\b{PAID}",
        rf"{_TRAINING}\b[^\n;.]*\b{PAID}|{PAID} [^\n;.]*\b{_TRAINING}",
    ),
    kind_or(r"(?:staff|employee|free|subsidi[sz]ed) (?:housing|accommodation|flats?|apartments?|rooms?)|(?:dienst|mitarbeiter|werks|personal)wohnung\w*|personalunterk\w+|wohnungs(?:vermittlung|suche)", r"hous(?:e|es|ing)|accommodation|lodging\w*|flats?|apartments?|live[- ]in|\w*wohn\w*|\w*unterkunft|\w*unterkünfte|\w*zimmer"),
    kind_or(r"company (?:car|van)s?|(?:dienst|firmen|geschäfts)(?:wagen|auto)s?", r"cars?|vans?|trucks?|vehicles?|\w*wagen|\w*fahrzeug\w*|\w*auto"),
    kind_or(r"(?:staff|employee) discounts?|half price|mitarbeiterrabatte?|personalrabatte?", r"discount\w*|half price|% off|per cent off|percent off|rabatt\w*|vergünstig\w*|prozente"),
    kind_or(r"(?:on-site |workplace |in-house |company )(?:nursery|cr[eè]che|child ?care|day ?care)|betriebskita|betriebskindergarten", r"nurser\w+|cr[eè]che|child ?care|day ?care|\w*kita\w*|\w*kindergarten\w*|\w*kinderbetreuung\w*"),
    kind_or(r"relocation (?:package|allowance|support|costs?|assistance)|umzugskosten\w*|umzugshilfe\w*", r"relocat\w*|moving|move|\w*umzug\w*|\w*umzieh\w*"),
    kind_or(r"weihnachtsgeld|urlaubsgeld|(?:annual|yearly|quarterly|sign-?on|signing) bonus\w*", r"\w*bonus\w*|\w*geld|\w*prämie\w*|\w*sonderzahlung\w*|13\w*|\w*gehälter|commission\w*|\w*tarif\w*|tv\w*|incentive\w*|profit"),
    # What it has and does.
    kind_or(r"(?:builds?|makes?|runs?|grows?|brews?|bakes?|operates?|develops?|manufactures?|produces?) (?:its|your|their) own", r"own|in[- ]house|eigen\w*|selbst\w*"),
    kind_or(
        r"(?:cooperat\w+|partnership|partners?|links?|ties) with (?:the |a |an |local |nearby )*(?:college|university|schools?|polytechnic)s?|kooperation\w* mit",
        r"colleges?|universit\w+|polytechnic|cooperat\w*|collaborat\w*|partner\w*|\w*hochschul\w*|uni|\w*kooper\w*|\w*koop\w*|zusammenarbeit\w*",
    ),
    kind_or(r"profitable|series [a-d]|investors?|funding round|venture capital|gewinnbringend|investor(?:en)?", r"profit\w*|series|invest\w*|fund\w*|ventures?|capital|\w*gewinn\w*|raised"),
    kind_or(
        r"abroad|overseas|worldwide|globally|international(?:ly)?|all over the world|(?:\w+ )countries|weltweit|ausland|international\w*|(?:\w+ )ländern?",
        r"abroad|overseas|world\w*|global\w*|international\w*|countries|country|export\w*|\w*europe\w*|\w*welt\w*|\w*ausland\w*|\w*länd\w*|\w*europ\w*|multinational|offices|foreign|usa?|uk|eu|emea|apac|africa\w*|asia\w*|americas?",
    ),
    kind_or(r"(?:family |long |proud )?tradition\w*|long history|centur(?:y|ies)|jahrhundert\w*|traditionsreich\w*|traditionshaus|traditionsbetrieb", r"\w*tradition\w*|history|heritage|since|found\w*|establish\w*|years|centur\w*|generation\w*|\w*gründ\w*|seit|jahre\w*|jahrhundert\w*|geschichte|1[89]\d\d"),
    kind_or(r"rated (?:\w+ )?(?:outstanding|good|excellent)|(?:inspection|ofsted|cqc)\b[^,;.]*\b(?:outstanding|good)|judged \w+ outstanding|(?:top|best) employer|best (?:place|team|company|school|hospital|hotel|restaurant)", r"outstanding|good|excellent|rated|ofsted|cqc|judged|inspect\w*|best|top|awards?|awarded|voted|winning"),
    # What it stands for.
    kind_or(
        r"organic(?:ally)?|carbon[- ]neutral\w*|climate[- ]neutral\w*|solar (?:array|panels?|roof|power)|biologisch\w*|bio-?(?:qualität|betrieb|hof|weingut|lebensmittel|küche|produkte)|klimaneutral\w*|ökologisch\w*|photovoltaik\w*|solaranlage\w*",
        r"\w*organic\w*|carbon\w*|climate\w*|net[- ]zero|solar\w*|renewable\w*|green\w*|sustainab\w*|environment\w*|\w*bio\w*|\w*klima\w*|\w*öko\w*|\w*umwelt\w*|\w*nachhaltig\w*|\w*photovoltaik\w*",
    ),
    kind_or(
        r"christian|catholic|anglican|methodist|religious|church[- ]\w+|kirchlich\w*|christlich\w*|katholisch\w*|evangelisch\w*",
        r"christ\w*|catholic\w*|angl\w*|method\w*|relig\w*|church\w*|faith\w*|c of e|ce|st|saint|diocese\w*|bishop\w*|\w*kirch\w*|\w*kathol\w*|\w*evangel\w*|diakon\w*|caritas\w*|orden\w*|sankt",
    ),
)  # fmt: skip
_OF_THEM = regex(
    r"\b(?:(?:[Aa]n?|[Tt]he|[Tt]his) (?:[\w-]+ ){0,3}(?:company|firm|business|school|practice|hospital|employer|hotel|agency|charity|trust|post|role|position|job))\b"
    r"|\b(?:[Ee]ine?m?|[Dd]as|[Dd]ie|[Dd]er) (?:[\w-]+ ){0,3}(?:[Uu]nternehmen|[Ff]irma|[Bb]etrieb|[Kk]linik|[Pp]raxis|[Ss]chule|[Aa]rbeitgeber|[Ss]telle)\b",
)


def tells_untold_kind(text: str, clause: Clause, posting: PostingFacts) -> bool:
    """
    Whether the clause tells such a fact of the employer, and the posting none of its kind.
    """
    piece = text[clause.start : clause.end]
    if clause.mood is Mood.CLAIM or not (
        _is_of_them(piece, clause, posting) or _is_liked(text, piece, clause)
    ):
        return False
    kinds = (*_KINDS, *GERMAN_KINDS) if posting.posting.language == "de" else _KINDS
    said = untold(kinds, piece, lambda fact: fact.is_told([posting.whole]))
    return any(not NEGATION.search(piece, 0, one.start()) for one in said)


def _is_liked(text: str, piece: str, clause: Clause) -> bool:
    """
    Whether a sentence that begins with what one likes or wishes to see goes on with what
    that is: "Mir gefällt, dass nachts gearbeitet wird".
    """
    return (
        piece.startswith("dass ")
        and not FIRST_PERSON.search(piece)
        and _LIKES.fullmatch(text, 0, clause.start) is not None
    )


_LIKES = regex(
    r"(?:(?:Besonders|Sehr|Auch|Vor allem) )?(?:(?:gefällt|imponiert) mir|(?:freut|reizt|überzeugt|beeindruckt|begeistert) mich|Mir (?:gefällt|imponiert)|Mich (?:freut|reizt|überzeugt|beeindruckt|begeistert)|Ich (?:schätze|mag|begrüße|finde es (?:\w+ )?\w+)|\w+ finde ich)(?: (?:sehr|besonders|vor allem|auch|daran))*, "
)


def _is_of_them(piece: str, clause: Clause, posting: PostingFacts) -> bool:
    if clause.mood is Mood.EMPLOYER:
        return True
    named = posting.company and posting.company.search(piece)
    theirs = named or SECOND_PERSON.search(piece) or _OF_THEM.search(piece)
    return bool(theirs or is_valued(piece))
