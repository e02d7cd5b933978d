"""
What a person is: "Senior engineer with 9 years of experience" and its kind.
"""

import re

from resumate.domain.composing.english.words.articles import article
from resumate.domain.composing.names import only_name
from resumate.domain.composing.promotions import main_post
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.english_verbs import BASE, is_past
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.places import is_place
from resumate.domain.lexicon.languages import LANGUAGES
from resumate.domain.lexicon.months import IN_ENGLISH, WEEKDAYS
from resumate.domain.patterns import regex

_FLUFF = regex(
    r"^(?:(?:highly |very |extremely )?(?:passionate|motivated|results?-(?:driven|"
    r"oriented|"
    r"focused)|detail[- ]oriented|dedicated|determined|driven|dynamic|enthusiastic|"
    r"hard[- ]?working|self-motivated|accomplished|ambitious|innovative|proactive|"
    r"caring|honest|punctual|reliable|creative|talented|goal-oriented|versatile|seasoned|proven|committed|"
    r"energetic|organi[sz]ed|compassionate|caring|friendly|strategic|customer-focused|"
    r"data-driven|safety-conscious|conscientious|hands-on|personable|approachable|diligent|"
    r"warm|tenacious|resilient|calm|patient|meticulous|methodical|adaptable|resourceful|"
    r"practical|thorough|cheerful|confident|loyal|tireless|curious|collaborative|"
    r"empath(?:et)?ic|kind|dependable|positive|strong|effective|"
    r"trustworthy|flexible|polite|outgoing|experienced(?=(?:,| and) )|"
    r"highly[- ]skilled|highly[- ]qualified|skilled)(?:,? and |, | ))+",
    re.IGNORECASE,
)
_ARTICLE = regex(r"^An? (?=\w)(?!grade\b)", re.IGNORECASE)
""""A grade electrician" is of grade A."""
_NO_TITLE = regex(
    r"\b(?:the|a|an|our|my|before|after|while|for)\b|\d|(?:paper|chapter|"
    r"computer|order|letter|server|folder|layer|number|semester|quarter|\b(?:check)?list)$",
    re.IGNORECASE,
)
_GRADE = regex(r"\b(?:class|level|band|grade|year) \d\b", re.IGNORECASE)
"""The number of a title: "Class 1 driver"."""
_SEEKING = regex(
    r",? (?:and )?(?:currently |now )?(?:looking (?:for|to)|seeking|eager|keen|hoping"
    r"|wishing) .*$"
)
_BY_NAME = (
    r"(?:nurse|midwife|student|graduate|professional|lead|head|expert|"
    r"specialist|analyst|chef|cook|clerk|officer|executive|associate|assistant|agent|"
    r"architect|apprentice|intern|representative|director|scientist|mechanic|developer|"
    r"paralegal|secretary|coach|guard|guide|pilot|vet|foreman|"
    r"RN|RGN|LPN|CNA|EMT|CPA|operative|barista|cashier|carer)"
)
_TRADE_ENDS = r"(?:ist|ian|yst|eur|eer|tant|dant)"
_PERSON = rf"(?:\w+(?:[eo]r|{_TRADE_ENDS})|{_BY_NAME})"
_PROFILE = regex(
    rf"^(?!together\b)((?:[\w/&+.#-]+,? ){{0,5}}?{_PERSON})"
    r"(?= (?:with|who|speciali[sz]|experienced|"
    r"focus|in |at |from |by tra(?:de|ining)|working|holding|skilled|trained|of |based|"
    r"registered |licen[cs]ed |certified |qualified |"
    r"(?:moving (?:in)?|returning |coming back )to |"
    r"retraining |turned )|,|$)",
    re.IGNORECASE,
)
_TITLE_WORDS = frozenset(
    """
account accountant accounting administrative administrator aide analyst apprentice
architect art assistant associate auditor backend brand building business buyer care
career certified chartered
chef chief civil clerk clinical commercial communications computer
construction consultant content cook coordinator copywriter creative credit customer
data degree dental designer developer digital director distributed driver early
economist editor education electrical electrician embedded emergency engineer
engineering entry-level environmental event events executive experienced expert
finance financial frontend front-end back-end full full-stack graduate graphic head
health high-school hotel human industrial infrastructure insurance intensive intern
journeyman junior lead leader legal level librarian licensed logistics machine
maintenance manager marketing master mechanic mechanical media medical mid-level
midwife mobile network nurse nursing office officer operations paralegal payroll
pharmacist physician physiotherapist plumber practitioner primary principal product
production professional programme program project psychologist public purchasing
qualified quality receptionist recent registered relations representative research
researcher resources
retail sales school science scientist second-year third-year final-year
first-year secondary secretary security senior service shift site social software
specialist staff stage strategist student supervisor supply support surgeon surveyor
systems system teacher team technical technician technologist technology test tester
therapist trainee trainer translator undergraduate university user ux-researcher
veterinary video visual warehouse waiter waitress web welder worker writer
""".split()
)
_NAMES = frozenset(
    "Java Python Linux Android Windows Oracle Salesforce German English French "
    "Spanish Italian Scrum Kotlin Ruby Rust React Angular Swift Unity Microsoft "
    "Google Amazon Azure Montessori Drupal Magento Django Laravel".split()
)
_DAY = regex(
    rf"(?!March$|May$)(?:{IN_ENGLISH}|{WEEKDAYS.replace(' ', '|')}|Christmas|Easter)"
)
_OWN_SHAPE = regex(
    r"^[\w-]*[A-Z0-9][\w-]*[A-Z0-9]|[A-Z][a-z]+[A-Z]|\d|[.+#/&]|^(?![EI]-)[A-Z]-[a-z]"
)
"""Initials, "iPhone", "A-level", "X-ray"; "E-commerce" is written small."""


def lowered(text: str) -> str:
    """
    The text with a small first letter, unless its first word has a shape of its own.
    """
    first = text.split(" ", maxsplit=1)[0]
    second = text[len(first) + 1 :][:1]
    named = _OWN_SHAPE.search(first) or first == "I" or _DAY.fullmatch(first)
    if named or second.isupper() or _of_a_land(first):
        return text
    return text[:1].lower() + text[1:]


_OF_A_LAND = regex(
    r"(?:Scottish|British|Cornish|Manx|European|African|Asian|(?:North |South |Latin )?"
    r"American|Australian|Canadian|Indian|Mexican|Brazilian|Swiss|Austrian|Belgian|"
    r"Scandinavian|Nordic|Baltic|Caribbean|Mediterranean|Atlantic|Pacific|Arctic|"
    r"Antarctic|Egyptian|Nigerian|Kenyan|Ghanaian|Pakistani|Israeli|Maltese|Cypriot|"
    r"Icelandic|Aboriginal|Māori|Maori|Victorian|Edwardian|Georgian|Tudor|Roman|"
    r"Catholic|Anglican|Christian|Muslim|Jewish|Islamic|Hindu|Sikh|Buddhist)"
)


def _of_a_land(word: str) -> bool:
    """
    Whether *word* keeps its capital everywhere, as of a land, a tongue, an age or a
    faith: "Scottish", "French"; "Polish" may be a verb.
    """
    tongue = word[:1].isupper() and word.lower() in LANGUAGES - {"polish"}
    return tongue or _OF_A_LAND.fullmatch(word) is not None


def profile(text: str) -> str | None:
    """
    "Senior nurse with six years …" as what follows "I": "am a senior nurse with …".
    """
    bare = _SEEKING.sub("", _FLUFF.sub("", _ARTICLE.sub("", text)))
    match = _PROFILE.match(bare)
    if not match or not is_a_person(match.group(1)) or _is_title(bare, match.end()):
        return None
    first = bare.split()[0]
    if _OF_ONE.match(bare) and first.lower() in BASE:
        return None
    deed = "-" not in first and is_past(first) and first.lower() not in _TITLE_WORDS
    if _NO_TITLE.search(_GRADE.sub("", match.group(1))) or deed:
        return None
    if re.match(r",? [A-Z][a-z]*[A-Z]|, [A-Z](?![A-Z\d])", bare[match.end() :]):
        return None
    known = match.group(1).split(" ")[-1].lower() in _TITLE_WORDS
    if not known and not re.match(
        r" (?:with|who|speciali|by tra)", bare[match.end() :]
    ):
        return None
    who = said_title(match.group(1))
    rest = bare[match.end() :]
    if re.match(r"^ (?:experienced|skilled|trained|specialised|specialized)\b", rest):
        rest = "," + rest
    rest = _YEARS_OF.sub(lambda at: " with " if not at.start() else ", with ", rest)
    rest = _FIELD.sub(r" (\1)", _SINCE.sub(_held_since, rest))
    return f"am {article(who)} {who}{rest}"


_KNOWN = regex(rf"{_BY_NAME}|\w+{_TRADE_ENDS}", re.IGNORECASE)


def is_a_person(who: str) -> bool:
    """
    Whether *who* is called by a title, or by what they do: "end of life care together"
    is nobody.
    """
    word = who.rpartition(" ")[2].lower()
    if _KNOWN.fullmatch(word) or word in _TITLE_WORDS or title_score(word) > 0:
        return True
    stem = word[:-2] if word.endswith(("er", "or")) else ""
    return bool(stem) and not BASE.isdisjoint({stem, f"{stem}e", stem[:-1]})


_WORDS_OF_A_TITLE = 4


def _is_title(text: str, end: int) -> bool:
    """
    Whether *text* is nothing but a long title, up to its *end*.
    """
    return end == len(text) and len(text.split()) > _WORDS_OF_A_TITLE


_YEARS_OF = regex(
    r", (?=(?:\d+\+?|[a-z]+(?:-[a-z]+)?) years(?:['’]| (?:in|of|on|behind|at)\b))"
)
"""What a profile sets behind a comma: ", nine years in child protection"."""
_FIELD = regex(r"^, ([^,()]+)(?=, and have been )")


_SINCE = regex(
    r"(?<=\w), (?P<post>[a-z][a-z-]*(?: [a-z-]+){0,3}) "
    r"(?=since (?:[A-Z][a-z]+ )?(?:19|20)\d\d$)"
)
"""What one has been besides: "carpenter by trade, project manager since 2008"."""


def _held_since(match: re.Match[str]) -> str:
    post = match["post"]
    if not title_score(post):
        return match.group()
    return f", and have been {article(post)} {post} "


_OF_ONE = regex(r"(?:[Aa]ssist|\S+ (?:one|two|three|four|five|six|\d+|an?|the)) ")
"""Whom a deed was done for: "Coach one junior designer" tells no profile."""
_PLACE_FIRST = regex(r"^[A-Z][\w. ]+, [A-Z]{2}, (?=[A-Z])")
_PAY_GRADE = regex(r",? \(?(?:GS|WG|NH|NF)-\d+(?:-\d+)?\)?$")
_SHORT_TITLES = (
    (regex(r"\bSr\b\.?"), "Senior"),
    (regex(r"\bJr\b\.?"), "Junior"),
    (regex(r"\bAsst\b\.?"), "Assistant"),
    (regex(r"\bMgr\b\.?"), "Manager"),
)
_NO_POST = regex(
    r"\b(?:platform|system|tool|app|application|project|website|suite|software|startup|"
    r"start-up|company|agency|organi[sz]ation|department|counter|desk|floor|kitchen|"
    r"till|tills|bar|reception|warehouse|(?:assembly|production|packing) line)$",
    re.IGNORECASE,
)
_TIME_OF = regex(
    r"(?:intern|trainee|apprentice)ship$|(?:placement|practicum|work experience)"
    r"(?= week$|, |$)|"
    r"(?:vacation|graduate|training|summer) (?:scheme|program(?:me)?)$",
    re.IGNORECASE,
)


_DOING = regex(
    r"(?:\b(?:round|work|jobs?|business|shifts|duties)|(?:sitt|clean|garden|cater|"
    r"tutor|teach|coach|volunteer|stewarding|minding|walk|deliver|decorat|labour)ing)$",
    re.IGNORECASE,
)
"""What one did, and no title: "Paper round", "Farm work", "Babysitting"."""
_OF_ONE_WHO = regex(
    r"\b(?:head|lead|leader|director|manager|coordinator|officer|supervisor|assistant|"
    r"owner|partner|chief|team)\b| (?:of|in|for) |,",
    re.IGNORECASE,
)
_VARIOUS = regex(
    r"(?:various|several|other|odd|temp|temporary|casual|assorted|different) "
    r"(?:[\w-]+ ){0,2}(?:jobs|roles|posts|positions|placements|assignments|work)\b",
    re.IGNORECASE,
)
_SELF = regex(
    r"(?:self[- ]?employed|freelance|freelancing|sole trader|own business|contracting)",
    re.IGNORECASE,
)
"""How one worked, where a title is wanted: "as a freelancer"."""
_SELF_AS = {
    "free": "a freelancer",
    "sole": "a sole trader",
    "cont": "a contractor",
}


def is_post(title: str) -> bool:
    """
    Whether one can be it at an employer's: a product's or department's name was
    mistaken for a title, and "self employed" is how one worked.
    """
    oneself = title.strip()[:4].lower() == "self" and _SELF.fullmatch(title.strip())
    row = _ROW_OF_WORK.fullmatch(title) and not title_score(title)
    return bool(title) and not (oneself or row or _NO_POST.search(title))


_ROW_OF_WORK = regex(r"[A-Z][a-z]+(?: [a-z]+)* (?:and|&|\+) [a-z]+(?: [a-z]+)*")
"""What one saw to, and nobody is: "Counter and prep"."""


def time_of(title: str) -> str:
    """
    "Internship" as what one was somewhere during: "my internship"; "" for a post.
    """
    if is_career_break(title):
        return f"my {lowered(re.sub(r' *[(].*', '', title))}"
    if _VARIOUS.match(title):
        return re.sub(r" \([^()]*\)$", "", lowered(title))
    if _TIME_OF.search(title):
        return f"my {lowered(title.partition(', ')[0])}"
    did = _DOING.search(title) and not (
        _SELF.fullmatch(title) or _OF_ONE_WHO.search(title)
    )
    return f"my {title.lower() if title.istitle() else lowered(title)}" if did else ""


_HOURS = regex(
    r"(?:, | \()(?:(?:part|full)[- ]time|casual(?=\)?$)|(?:about |around |approx\.? )?"
    r"\d[\d.,]* ?(?:hrs?|hours?))\b.*$",
    re.IGNORECASE,
)
"""How much one worked, behind a title: ", part time, about 6 hours a week"."""


_HOURS_ASIDE = regex(
    r" ?\((?:[^()]*, )?(?:(?:part|full)[- ]?time|[PF]/?T(?![a-z])"
    r"|\d[\d.,]* ?(?:hrs?|hours?|FTE|days?))\b[^()]*\)",
    re.IGNORECASE,
)
"""The same in brackets, with whatever else stands in them: "(P/T, 21 hrs)"."""
_SHARE = regex(r" ?\((?:0?[.,]\d+|1[.,]0|\d{1,3} ?%)(?: ?FTE)?\)", re.IGNORECASE)
"""How much of a post it was: "(0.6)", "(80 %)"."""
_AREA_BETWEEN = regex(r"(?P<post>[^,()]+), (?P<area>[^,()]+) and (?P<other>[^,()]+)")


def _with_area_aside(found: re.Match[str]) -> str:
    """
    "Lead Teacher, Digital Learning and Science Teacher" as "Lead Teacher (Digital
    Learning) and Science Teacher": the second is a post of its own.
    """
    posts = title_score(found["post"]) and title_score(found["other"])
    if not posts or title_score(found["area"]):
        return found[0]
    return f"{found['post']} ({found['area']}) and {found['other']}"


_IN_A_SENTENCE = regex(
    r"[A-Z][a-z]+ (?!(?:of|for|in|and|at|to|with|on|the) )[a-z]{3,} (?:of|for|in) [A-Z]"
)
"""A title written as in a sentence: "Secondary teacher of Irish"."""
_BEHIND_A_TITLE = regex(r"(?<=[a-z]{4})\. [A-Z].*$")
"""A sentence that was read into a title."""
_OTHER_BEFORE = regex(
    r"(?P<last>[^,]+), (?:before that|previously|formerly) (?P<first>[^,]+)"
)


def _in_turn(title: str) -> str:
    """
    "Cook, before that porter" as the two posts in their turn: "porter, later Cook".
    """
    two = _OTHER_BEFORE.fullmatch(title)
    if not two:
        return title
    first = two["first"].title() if two["first"].isupper() else two["first"]
    return f"{first}, later {two['last']}"


def is_title_by_hours(text: str) -> bool:
    """
    Whether *text* is a title with its hours alone: "Care assistant, 30 hours".
    """
    hours = _HOURS.search(text)
    title = text[: hours.start()] if hours else ""
    few = len(title.split()) <= _WORDS_OF_A_TITLE and "," not in title
    return few and not is_past(title.partition(" ")[0]) and title_score(title) > 0


def as_post(title: str) -> str:
    """
    A post behind "as": "a barista", "CEO", "Senior Nurse, Ward 3,".
    """
    if _SELF.fullmatch(title.strip()):
        return _SELF_AS.get(title.strip()[:4].lower(), "a self-employed worker")
    title = _PAY_GRADE.sub("", _PLACE_FIRST.sub("", only_name(main_post(title))))
    title = _HOURS.sub("", _HOURS_ASIDE.sub("", _SHARE.sub("", title)))
    title = _AREA_BETWEEN.sub(_with_area_aside, title)
    for short, full in _SHORT_TITLES:
        title = short.sub(full, title)
    title = re.split(r"(?<!\d)\s+[–—-]\s+|\s+[–—-]\s+(?!\d)", title)[0]
    title = _BEHIND_A_TITLE.sub("", _in_turn(title))
    title = _FIRST_OF_MANY.sub("", title)
    title = _TWO_OF_ONE.sub(_as_two, _OF_WHAT.sub(r"\g<post> (\g<what>)", title))
    title = _IN_SMALL.sub(_of_a_kind, title)
    told = re.search(r" (?:for|of|in|at|to|with) (?:[a-z]|\d)", title)
    plain = " " in title and all(
        word.islower() for word in title.split(" ")[1:] if word != "/"
    )
    plain = plain and all(map(_is_called, title.partition(", ")[0].split(" / ")[1:]))
    told = told or _IN_A_SENTENCE.match(title)
    one = " " not in title and (
        title.istitle() or (title.islower() and title.isalpha())
    )
    if one or told or plain:
        title = f"{article(lowered(title))} {lowered(title)}"
        title = _LATER.sub(as_one, title)
    title = _REMARKED.sub(r"\g<post> (\g<beside>)", title)
    return title + "," if "," in title else title


_OF_WHAT = regex(r"^(?P<post>[^,:()]+): (?P<what>[^,:()]+)$")
"""What somebody was in charge of, behind a colon: "Team Leader: Dispatch"."""
_FIRST_OF_MANY = regex(r"(?<=\w), (?!later\b)(?:[^,]+, ){2,}[^,]*$")
"""What a head has besides what somebody was, with a comma each."""
_TWO_OF_ONE = regex(r"^(?P<one>[^,/()]+) / (?P<other>[^,/()]+)(?=$|, later )")
_IN_SMALL = regex(r"^(?P<post>[A-Z][a-z]+(?: [a-z]+)+), (?P<what>[A-Z][^,()]+)$")


def _as_two(found: re.Match[str]) -> str:
    """
    Two that somebody was at once, with "and".
    """
    both = all(map(_is_called, (found["one"], found["other"])))
    return f"{found['one']} and {found['other']}" if both else found.group()


def _of_a_kind(found: re.Match[str]) -> str:
    """
    What somebody was, in small letters, and of what: "Class teacher, Year 1".
    """
    post = found["post"]
    if not _is_called(post):
        return found.group()
    return f"{article(lowered(post))} {lowered(post)} ({found['what']})"


_REMARKED = regex(
    r"(?P<post>[^,()]+), (?P<beside>(?!later |then |and |or )[a-z\d][^,()]*)$"
)
"""A remark in small letters on what somebody was: "a welder, field crew"."""


def _is_called(who: str) -> bool:
    """
    Whether *who* ends in what somebody is: no "driver / yard".
    """
    word = who.rpartition(" ")[2]
    return title_score(word) > 0 or word.endswith("man")


_LATER = regex(r"(?<=, later )(?P<who>[a-z][a-z-]*(?: [a-z-]+)*)$")


def as_one(found: re.Match[str]) -> str:
    """
    *who* was found, with an article where that is one person: "a porter, later a chef".
    """
    who = found["who"]
    one = title_score(who.rpartition(" ")[2]) > 0 and not who.endswith("s")
    return f"{article(who)} {who}" if one else who


def _is_place_of(first: str, second: str) -> bool:
    """
    "Ontario certified teacher".
    """
    return second.endswith("ed") and is_place(first)


def said_title(who: str) -> str:
    """
    "Senior Nurse" as "senior nurse"; a title with a name in it stays as it stands.
    """
    words = who.split(" ")
    if len(words) == 1 and who not in _NAMES and who.istitle():
        return who.lower()
    if any(word.islower() for word in words[1:]):
        named = words[1].istitle() and words[0].lower() not in _TITLE_WORDS
        keeps = named or words[0] in _NAMES or _is_place_of(*words[:2])
        first = words[0] if keeps else lowered(words[0])
        return " ".join([first, *words[1:]])
    known = all(word.rstrip(",").lower() in _TITLE_WORDS for word in words)
    return who.lower() if known else who
