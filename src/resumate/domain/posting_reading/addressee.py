"""
The person to write to: whom a posting names, or a greeting.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.language.steering import steers
from resumate.domain.lexicon.months import MONTHS_IN
from resumate.domain.patterns import Said, regex
from resumate.domain.posting_reading.by_first_name import named_elsewhere
from resumate.domain.posting_reading.clean_titles import names_a_job
from resumate.domain.posting_reading.company_signs import OF_AN_EMPLOYER
from resumate.domain.posting_reading.postal import begins_address

_TITLE = (
    r"(?:(?:(?:Mrs?|Ms|Mx|Miss|Dra?|Prof(?:essor(?:in)?)?|Frau|Herrn?|Mme|Madame|Monsieur"
    r"|Sra?|Señora?|Doña|Dña|Don)"
    r"\b\.?|D\.ª|Mag\.(?:a|ª)?)\s+)"
)
_DEGREE = regex(
    r"\b(?:lic(?:da|do)?|arq|iur|oec|phil|dipl(?:\.-\w+)?|ing|dir|kommr|dkfm)\.\s+|(?-i:(?<=\bFrau |\bHerr )[A-Z]{3,5}\s+)|(?-i:\bL?O?St[DR](?:[’']?in)?\s+)"
    r"|(?-i:(?<=\bDr\.)-[A-Z]\w+\.|(?:(?<=\bDr )|(?<=\bDr\. ))(?:(?:[a-z]{2,6}|h\. ?c)\.\s*)+)",
    re.IGNORECASE,
)
"""A degree no one is greeted by: "Frau lic. iur. Regula Zollikofer", "Frau DGKP …", and
in what one is a doctor: "Dr. rer. nat.", "Dr.-Ing."."""
_PARTICLE = (
    r"(?:(?:von|van|de[rnls]?|zu|l[aeo]s?|di|d[ao]s?|dos|bin|al|El|Mac)\b|O['’](?= ))"
)
_WORD = r"(?!(?:[JS]n?r|Esq)\b)[A-ZÄÖÜÀ-Þ](?=[\w'’]*[a-zß-ÿ])[\w'’]*+(?:-[A-ZÄÖÜÀ-Þ][\w'’]++)?"
"""Of a name, and not what stands behind it: "John Smith Jr."."""
_INITIAL = r"[A-Z]\."
_NEXT = rf"(?:[ ]+(?:{_PARTICLE}|{_INITIAL}))*[ ]+(?:d['’])?{_WORD}"
_NAMES = rf"(?:(?:{_PARTICLE} )*(?:d['’])?{_WORD}|{_INITIAL})(?:{_NEXT}){{0,2}}"
_BY_LETTER = {
    "fr": regex(rf"(?<![\w-])(?P<name>M\.\s+{_NAMES})"),
    "es": regex(rf"(?<![\w-])(?P<name>D\.\s+{_NAMES})"),
}
"""A letter for "Monsieur" or "Don": in other languages it is a first name's."""
_NAME_BEFORE = regex(r"\b[A-ZÀ-Þ][a-zß-ÿ]+(?<!ez) $")
"""A word before the letter that may be a first name, and no "Contactez"."""
_TITLED = regex(rf"(?<![\w-])(?P<name>{_TITLE}+{_NAMES})")
_PLAIN = rf"(?P<name>(?:{_WORD}|(?:{_INITIAL} ?)*{_INITIAL})(?:{_NEXT}){{1,2}})"
_POST = r"(?:recruit\w+|manager|director|head|lead|owner|partner|officer|coordinator)"
"""What somebody is who gets papers, in small letters: "Rosa Zimt, recruiter"."""
_CUE = Said(
    r"\b(?:contact|questions?|enquir\w+|inquir\w+|appl(?:y|ications?) to|"
    r"for the attention of|"
    r"attn|attention|hiring manager|recruiter|addressed to|(?:send|email|submit|"
    r"cv|letter|applications?|cover(?:ing)? note)\b[^.!?]{0,160}\bto|"
    r"more information|informal (?:chat|discussion|conversation)|get in touch with|"
    r"speak to|reach out to|"
    r"kontakt\w*|ansprechpartner\w*|ansprechperson\w*|ansprechpersonen|rückfragen|"
    r"fragen|bewerbung\w*|bewirb\w*|bewerben|unterlagen\b|"
    r"zu händen|z\.\s?hd?\.|wenden sie sich|steht ihnen|freu(?:t|en) sich|auskunft|"
    r"auskünfte|personalabteilung|"
    r"merci d['’]\w+|adress(?:er|ez)|à l['’]attention de|contact(?:er|ez)|candidatures?|"
    r"enviar|dirig\w+|a la atención de|candidaturas?|contacto)",
)
_UNTITLED = regex(
    r"\b(?i:contact(?: person| name)?(?: is)?|hiring manager|recruiter|questions to|"
    r"questions\?|(?:questions?|enquir(?:y|ies)|inquir(?:y|ies)|rückfragen|fragen|"
    r"auskünfte)\b[^:.!?]{0,80}:|ask for|auskunft (?:gibt|erteilt)(?: ihnen| dir)?|"
    r"attention|attn|attention of|addressed to|enquiries to|inquiries to|"
    r"applications? to|"
    r"(?:cv|resume|résumé|letter|application)(?: \([^()]*\))? to|get in touch with|speak to|"
    r"reach out to|"
    r"(?:ansprechpartner(?:in)?|ansprechperson|kontaktperson)(?: ist)?|kontakt(?: hr| personal)?|bewerbung an|"
    r"zu händen(?: von)?|z\. ?hd?\.|freut sich|fragen beantwortet(?: ihnen| dir| euch)?(?: gerne?)?|"
    r"(?:melden?|wenden?) (?:dich|sie sich|euch)(?: (?:bitte|gerne?))? (?:an|bei)|"
    r"ruf(?:e|en sie)? (?:doch |gerne? |bitte )?(?=[A-Z]\w+ [A-Z]\w+ an\b))"
    rf"\s*[:\-–]?\s*{_PLAIN}"
    r"(?=\s*(?:$|[,:;.(|/–-]|\b(?:at|on|by|via|tel|phone|email|e-mail|who|unter|telefon|"
    r"oder|or|auf|über|an|aus)\b))"
)
_OWNER = regex(
    rf"(?:^|[,·|(–-]\s*)(?i:inh\.|inhaber(?:in)?|proprietor|prop\.|owner)\s*:?\s+"
    rf"(?P<title>{_TITLE})?{_PLAIN}(?=\s*(?:$|[,(|·)]))"
)
"""Whose the firm is, where the posting says nobody else to write to."""
_WOMAN = regex(r"\b(?:ansprechpartner|inhaber)in\b", re.IGNORECASE)
_WOMANS_POST = r"(?=, (?:[A-Z]\w+ )?[A-ZÄÖÜ][\w-]*(?:[eo]r|ent|ist|eur|ekt)in\b)"
_HER_POST_BEHIND = regex(_WOMANS_POST)
_HER_POST = regex(r"(?:[eo]r|ent|ist|eur|ekt)in$")
_SENT_TO_HER = regex(
    rf"\b(?i:send(?:en?)?|richten?|schicke?n?)\b[^.!?]{{1,90}} an {_PLAIN}{_WOMANS_POST}"
)
"""Who is written to, told to be a woman by her post: "an Nele Kerbel, Leiterin …"."""
_NO_END = r"(?:[^.!?]|\.(?= ?\d)|(?<=\d)\.){1,130}"
"""What stands in one sentence, dates in it: "max. 10 MB", "bis 18. Mai"."""
_SENT_TO_SOMEBODY = regex(
    rf"\b(?i:send(?:en?)?|richte[nt]?|schick(?:en?|s?t)?)\b{_NO_END} an (?:[A-Z]{{3,5}} )?{_PLAIN}"
    r"(?=, (?:[A-Z]\w+ )?(?:Personal|HR\b|Recruiting|Leit(?:er|ung)|Geschäftsf|Inhaber|"
    r"[A-ZÄÖÜ]\w+(?:leit(?:er|ung)|verwalt|verantwort)))"
)
"""Who is written to, known for a person by what they are in the firm."""
_SENT_TO_MAIL = regex(
    r"\b(?i:send(?:en?)?|richte[nt]?|schick(?:en?|s?t)?|bew[ei]rb\w*|lebenslauf|unterlagen)\b"
    rf"(?:(?:{_NO_END})? (?:an|bei)|{_NO_END}:) {_PLAIN}(?=[,:]? \(?[\w.+-]+@)"
)
"""Who is written to, at an address behind the name: "Lebenslauf an Rosa Zimt, a@b.de",
"Bewirb dich bei Rosa Zimt: a@b.de", "legen Sie Zeugnisse bei: Rosa Zimt, a@b.de"."""
_SENT_TO_POST = regex(
    r"\b(?i:send(?:en?)?|richte[nt]?|schick(?:en?|s?t)?|bewerbung\w*)\b[^.!?]{0,110}? "
    rf"(?:an|bei|to) (?:unsere[nm]?|die|den|our |the )? ?(?P<post>[A-ZÄÖÜ][\w-]{{4,}}) {_PLAIN}"
)
"""The same with what they are before the name: "an Praxismanagerin Petra Berg"."""
_ENVIADO = regex(
    rf"\b(?i:env[ií]\w*|manda\w*|remit\w+|dirig\w+|carta|cv|hoja de vida|candidaturas?)\b"
    rf"[^.!?]{{0,160}}? a (?:la atención de )?{_PLAIN}(?=, (?P<post>[^\W\d_]+)| \()"
)
"""The same in Spanish: "Envía tu CV a Rosa Gil, propietaria"."""
_A_WOMANS_POST = ("ora", "aria", "jefa", "nera", "triz", "enta", "dueña", "socia")
_APPLIED_TO = regex(
    r"\b(?i:(?:cv|r[eé]sum[eé]s?|cover(?:ing)? (?:letter|note)|salary expectations?|"
    r"your application)\b[^.!?]{0,160}?(?<!report)(?<!reports)(?<!reporting) to|"
    rf"bew(?:irb|erben)\b[^.!?]{{1,110}} bei) {_PLAIN}"
    rf"(?=, (?:[A-Z]|(?:our |the )?(?:\w+ )?{_POST}\b)| \()"
)
"""Who gets the papers, told with what they are: "CV … to Rosa Zimt, Head Baker"."""
_APPLY_TO = regex(
    rf"\b(?i:apply|write|applications?)(?: in writing)? to (?:[^.,;:]{{3,40}},? c/o )?{_PLAIN}"
    r"(?=, (?:the )?(?:[A-Z][\w&'’-]* )*(?:HR|Head|Manager|Director|Lead|Chief|Owner|Partner|"
    r"Principal|Officer|Coordinator|Supervisor|Recruiter|Recruitment|Headteacher|"
    r"Human Resources|People|Talent)\b)"
)
"""The same, where no papers are named: "Apply to Karen Sykes, HR", "Applications to
Hiring Committee, c/o Karen Sykes, Director"."""
_ENDS_WITH_WHOM = regex(
    rf"(?:^|(?<=[.!?] ))Apply(?: in writing| directly)? to {_PLAIN}(?=\.?\s*$)"
)
"""The same at the end of all, with nothing behind the name: "Apply to Karen Sykes."."""
_LOOKS = regex(
    rf"\b[Oo]ur (?:[A-Z][\w&-]* ){{0,3}}[A-Z][\w&-]*, {_PLAIN}, (?:is|would|will|looks)\b"
)
"""Who looks for somebody: "Our Head Chef, Sam Reed, is looking for"."""
_HELPS = regex(
    rf"{_PLAIN}(?: (?:aus|von|vom) [^.!?,]{{3,40}})? (?:hilft (?:dir|ihnen|euch)|"
    r"beantwortet (?:dir|ihnen|euch|deine|ihre|eure|gerne?)) "
)
"""Who answers questions: "Tim Berg aus dem Recruiting hilft dir weiter"."""
_UNTITLED_SIGNS = (
    _SENT_TO_SOMEBODY,
    _SENT_TO_MAIL,
    _APPLIED_TO,
    _APPLY_TO,
    _ENDS_WITH_WHOM,
    _UNTITLED,
    _LOOKS,
    _HELPS,
)
"""Who gets the papers comes before who answers questions."""
_ALONE = regex(rf"^\W*{_PLAIN}(?=\s*(?:$|[,(|]|[-–] ))")
"""A name on a line of its own, with what the person is behind it."""
_SENDS = regex(
    r"\b(?:send|e-?mail|submit|address|senden?|richten?|schicke?n?)\b"
    r"(?:(?![a-zß-ÿ)][.!?] ).){1,220}? (?:to|an)"
    r" (?:(?:die |den |das )?(?!Frau|Herr|M[rs]|Dr)[A-ZÄÖÜ]"
    r"(?:(?![a-zß-ÿ)][.!?] )[^:;]){2,80}, )?$",
    re.IGNORECASE,
)
"""What stands before the one who is written to, though another answers questions, and
before the house where they are: "an die Stadt Aue, Hauptamt, Frau Berg"."""
_HEADING = regex(
    r"^\W*(?:(?:your |ihre? |dein[e]? )?(?:contact|contacts|contact details|kontakt|"
    r"(?:how to )?apply|applications?|bewerbung|"
    r"(?P<person>contact person|hiring manager|kontaktperson|ansprechpartner(?:in)?|"
    r"ansprechperson(?:en)?)))\W*$",
    re.IGNORECASE,
)
"""Below it the person is named with a title; below *person* even without one."""
_ADDRESS_BELOW = regex(
    r"^(?P<person>(?!))?.*\b(?:send|richte|schick|bewerb|bewirb|apply|application)\w*\b"
    r".{0,120}\b(?:an|to)\s*:?\s*$",
    re.IGNORECASE,
)
"""What ends before the address that papers are sent to."""
_NOBODY = regex(
    r"\b(?:human|resources?|hr|talents?|acquisition|recruit\w*|team|department|office|"
    r"manager\w*|"
    r"services?|us|our|the|center|centre|school|hospital|university|college|careers?|"
    r"jobs?|people|"
    r"operations?|support|admin\w*|personal\w*|abteilung|gmbh|ag|inc|ltd|llc|group|"
    r"bewerb\w*|lebenslauf|anschreiben|motivationsschreiben|zeugnisse?|unterlagen|dossier|"
    r"lade|sende|schicke?|reiche|nutze|maile|klicke?|"
    r"unternehmen|firma|familie|phone|email|address|details|person|information|monday|friday|"
    r"call|ask|write|text|ring|visit|please|talk|speak|reach|message|now|today|hiring|"
    rf"{'|'.join(MONTHS_IN['en'].split())})\b",
    re.IGNORECASE,
)
_GREETED = regex(
    r"^(?:(?i:dear|hello|hi|sehr geehrte[rs]?|liebe[rs]?|guten tag|hallo|bonjour|"
    r"estimad[oa](?:/a)?)\s+)?"
    rf"(?P<name>(?:{_TITLE}|(?:Madame|Monsieur|Mme|[MD]\.|Sra?\b\.?|Señora?)\s+)+{_NAMES}"
    rf"|(?<=\s){_PLAIN.replace('?P<name>', '?:')})\s*[,:!]?$"
)
_TITLE_AND_NAME = 2
_BELOW_HEADING = 3
"""Lines below a heading in which the person is named."""
_MOST_BETWEEN = 3
"""Lines below a name, of which two are street and town: the first may be a part of
the firm."""


def addressee(text: str, company: str | None, language: str = "en") -> str | None:
    """
    "Ms Jane Smith", "Frau Dr. Weber" or "Jane Smith", as the posting *text* names the
    person to write to; None if it names nobody, or more than one to whom it may go.
    "M. Dupont" is a man only where *language* is French, and "D. Prado" in Spanish.
    """
    found: dict[str, None] = {}
    sent_to: dict[str, None] = {}
    heading, below = None, 0
    for line in text.splitlines():
        if opens := _HEADING.match(line) or _ADDRESS_BELOW.match(line):
            heading, below = opens, _BELOW_HEADING
            continue
        below -= bool(line.strip())
        over = heading if below >= 0 else None
        told = _DEGREE.sub("", line)
        names = [
            name
            for name in _named(told, over, language)
            if not _NOBODY.search(name) and not _is_firm(name, company)
        ]
        # Asked last: of a whole posting it takes milliseconds, and few lines name anyone.
        if names and not steers(line):
            found.update(dict.fromkeys(names))
            sent_to.update((n, None) for n in names if _is_sent_to(n, told))
    named = sent_to if len(sent_to) == 1 else found
    if named:
        return next(iter(named)) if len(named) == 1 else None
    name = _above_an_address(text, language) or named_elsewhere(text) or _owner(text)
    if name is None or _NOBODY.search(name) or _is_firm(name, company):
        return None
    steered = any(steers(line) for line in text.splitlines() if name in line)
    return None if steered else name


def _above_an_address(text: str, language: str) -> str | None:
    """
    Who alone is named with a title above street and town, as on an envelope.
    """
    lines = [line.strip(" *\t.") for line in text.splitlines() if line.strip()]
    named = {
        one[0]
        for position, line in enumerate(lines)
        for one in [_titled(_DEGREE.sub("", line), language)]
        if len(one) == 1 and one[0] == " ".join(_DEGREE.sub("", line).split())
        if begins_address(lines[position + 1 : position + 1 + _MOST_BETWEEN])
    }
    return named.pop() if len(named) == 1 else None


def _owner(text: str) -> str | None:
    """
    Whose the firm is, if that is one person: "Inh. Nele Kerbel".
    """
    found = [m for line in text.splitlines() for m in _OWNER.finditer(line)]
    names = {" ".join(f"{m['title'] or ''}{m['name']}".split()): m[0] for m in found}
    if len(names) != 1:
        return None
    [(name, said)] = names.items()
    titled = _TITLED.match(name)
    return f"Frau {name}" if _WOMAN.search(said) and not titled else name


def _is_sent_to(name: str, line: str) -> bool:
    return _SENDS.search(line.partition(name)[0]) is not None


def greeted(greeting: str, company: str | None) -> str | None:
    """
    Whom a *greeting* names, as an address says it; None if it is nobody of that name:
    a team, the company.
    """
    found = _GREETED.match(greeting)
    name = " ".join(found["name"].split()) if found else ""
    if not name or _NOBODY.search(name) or _is_of(name, company):
        return None
    return re.sub(r"^Herr\b", "Herrn", name)


def bare_name(name: str) -> str:
    """
    *name* without what a person is greeted by: "Anna Weber" of "Frau Dr. Anna Weber".
    """
    return re.sub(rf"^{_TITLE}+", "", name)


def _titled(line: str, language: str) -> list[str]:
    """
    The names in *line* with a title before them.
    """
    found = list(_TITLED.finditer(line))
    if letter := _BY_LETTER.get(language):
        found += [one for one in letter.finditer(line) if not _goes_on(one, line)]
    found.sort(key=re.Match.start)
    return [" ".join(one["name"].split()) for one in found]


def _goes_on(name: re.Match[str], line: str) -> bool:
    """
    Whether a first name stands before the letter, which is then an initial.
    """
    before = _NAME_BEFORE.search(line, 0, name.start())
    return before is not None and not (_CUE.search(before[0]) or title_score(before[0]))


def _named(line: str, heading: re.Match[str] | None, language: str) -> list[str]:
    if heading or _CUE.search(line):
        titled = _titled(line, language)
        if titled:
            return [_as_woman(n) if _is_hers(n, line) else n for n in titled]
    if her := _SENT_TO_HER.search(line):
        return [f"Frau {' '.join(her['name'].split())}"]
    for sent in _SENT_TO_POST.finditer(line):
        if title_score(sent["post"]) and not _NOBODY.search(sent["name"]):
            name = " ".join(sent["name"].split())
            return [f"Frau {name}" if _HER_POST.search(sent["post"]) else name]
    if told := _ENVIADO.search(line):
        woman = (told["post"] or "").casefold().endswith(_A_WOMANS_POST)
        return [f"{'Sra. ' * woman}{' '.join(told['name'].split())}"]
    signs = (found for sign in _UNTITLED_SIGNS for found in sign.finditer(line))
    found = next((one for one in signs if _may_be_person(one["name"])), None)
    found = found or (_alone_below(heading, line) if heading else None)
    if found is None:
        return []
    post, _, bare = (name := " ".join(found["name"].split())).partition(" ")
    name = bare if " " in bare and names_a_job(post) else name
    said = f"{heading[0]} {found[0]}" if heading else found[0]
    hers = _WOMAN.search(said) or _HER_POST_BEHIND.match(line, found.end("name"))
    return [f"Frau {name}" if hers else name]


def _may_be_person(name: str) -> bool:
    firm = OF_AN_EMPLOYER.search(name) or organisation_score(name)
    return not (_NOBODY.search(name) or firm)


def _is_hers(name: str, line: str) -> bool:
    """
    Whether *line* says what she is: "unsere Personalreferentin Dr. Rosa Zimt".
    """
    before = line.partition(name)[0].split()[-1:]
    return bool(_WOMAN.search(line) or any(map(_HER_POST.search, before)))


def _as_woman(name: str) -> str:
    """
    "Frau Dr. Weber", of whom only the degree is said.
    """
    return (
        f"Frau {name}"
        if re.match(r"(?:Dr|Prof(?:essor(?:in)?)?|Mag)\b", name)
        else name
    )


def _alone_below(heading: re.Match[str], line: str) -> re.Match[str] | None:
    """
    The name *line* begins with, if the *heading* or what follows says it is a person's.
    """
    alone = _ALONE.match(line)
    if alone is None or OF_AN_EMPLOYER.search(alone["name"]):
        return None
    person = heading["person"] or names_a_job(line[alone.end() :])
    return alone if person else None


def _is_firm(name: str, company: str | None) -> bool:
    """
    Whether a name is the firm's; who has a first name may be of its family.
    """
    words = name.split()
    titled = _TITLED.match(name) and len(words) > _TITLE_AND_NAME
    family = titled or (len(words) > 1 and not _is_of(words[0], company))
    return _is_of(name, company) and not family


def _is_of(name: str, company: str | None) -> bool:
    of_it = {word.casefold() for word in re.findall(r"\w+", company or "")}
    return any(word.casefold() in of_it for word in re.findall(r"\w{3,}", name))
