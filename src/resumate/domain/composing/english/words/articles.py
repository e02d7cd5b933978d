"""
Articles that resumes leave out: "built dashboard" is said "built a dashboard".

An article claims nothing, but only heads of a closed list get one: a wrong article
reads worse than a missing one.
"""

import re

from resumate.domain.language.english_verbs import (
    BASE,
    FROM_GERUND,
    FROM_PAST,
    is_past,
)
from resumate.domain.patterns import regex

_COUNTABLE = frozenset(
    """
account agency api app application approach archive assessment assistant audit
automation-suite backend backlog blog board branch budget calculator calendar campaign
caseload catalogue centre center chapter chart checklist class classroom classifier
client clinic club codebase committee community component compiler conference course
crew curriculum dashboard database dataset department depot design-system desk directory
cycle drawer email-campaign engine event exhibition facility factory feature festival
forecast form forum framework frontend function fund game gateway group guide handbook
initiative installation interface intranet inventory kitchen laboratory lab layer
library line list magazine manual marketplace mechanism method methodology microservice
migration model module network newsletter notebook office online-shop package page panel
parser partnership pipeline plan plant platform playbook plugin podcast policy pool
portal portfolio presentation procedure process product program programme project
protocol prototype queue rate redesign refresh register registry report repository
research-project restaurant robot roadmap rollout room roster rota rule schedule schema
scheduler school score script sensor series server service shelter shop simulation
simulator site sla spreadsheet standard stack store strategy study subsystem poster
prize award scholarship grant talk paper lecture tutorial suite survey switchboard
system team template tenant territory test-suite tool toolkit tracker training-programme
transformation unit utility vehicle venue version ward warehouse webinar website wing
workflow workshop workstream dinner party gala luncheon picnic fundraiser ceremony take
council flow phone rating timeline log till cashbook logbook region district season zone
book diary ledger macro
""".split()
)
_VEHICLES = frozenset("van truck lorry minibus tractor forklift digger trailer".split())
_ACTIONS = frozenset(
    "acquisition adoption closure conversion deployment expansion implementation "
    "installation integration introduction launch migration modernisation "
    "modernization move merger opening overhaul planning purchase redesign rebranding "
    "refurbishment relocation renovation replacement restructuring rewrite rollout "
    "setup start-up transition transformation upgrade".split()
)
CREATING = frozenset(
    "architected assembled authored began built co-founded composed conceived "
    "created crafted delivered designed developed devised drafted engineered "
    "established founded fabricated implemented initiated installed instituted "
    "introduced  launched made opened organised organized piloted planned produced "
    "programmed  prototyped published ran set shipped presented gave started won "
    "wrote".split()
)
_KEPT = frozenset("keep write build maintain prepare produce compile".split())
"""What is surely done behind "and": "check the rows and keep diary"."""
_DETERMINERS = frozenset(
    "a an the this that these those my our their its his her your all any both each "
    "every few many most much no several some such various multiple numerous "
    "another other one two three four five six seven eight nine ten eleven twelve "
    "up over more roughly nearly almost approximately circa most half".split()
)
_BOUNDARIES = frozenset(
    "of for to with from in on at by via using through across that which who where "
    "when while as into under over between among within without per during after "
    "before including resulting so than against about around toward towards because "
    "since until if whether although was were is are".split()
)
_OFFICES = frozenset("head heads deputy director chief chair".split())
"""A "head of department" is one office."""
_INTO = frozenset("of to into for from with as on onto via through".split())
_PLACES = frozenset(
    "clinic department environment hospital hotel kitchen laboratory lab office plant "
    "restaurant school shop store team unit ward warehouse".split()
)
"""What one works in: "in busy kitchen" is said "in a busy kitchen"."""
_ONE_KNOWN = frozenset("region district company city season country county".split())
"""There is one that is meant: "stores in region" is said "stores in the region"."""
_OWN_TEAM = frozenset("team department".split())
_OF_ANY_KIND = frozenset(
    "cross-functional multidisciplinary interdisciplinary small large big diverse new "
    "remote global international".split()
)
_UNCOUNTED_FLOWS = frozenset("cash patient material air traffic work data".split())
_SET_PHRASES = frozenset(
    ["hours of service", "terms of service", "hard of hearing", "years of service"]
)
_WITHOUT_ARTICLE = frozenset(
    "on site,in house,in stock,on stage,on budget,within budget,under budget,to budget,"
    "on schedule,to schedule,on plan,to plan,in class,in school,at school,in theatre,"
    "in season,on board,on line,in form,on form,in process,in review".split(",")
)
_LEARNT_AT = frozenset(
    "art beauty business culinary dental drama driving film flight grad graduate high "
    "law medical music night nursing paramedic trade trucking vet "
    "veterinary welding".split()
)
"""Schools that one attends: "while in nursing school"."""
_PARTICLES = frozenset("up out together".split())
_BEHIND_VERBS = _PARTICLES | frozenset("off down away back round forward along".split())
"""An article stands behind these, not between them and their verb."""
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty "
    "thirty".split()
)
_OF_GOODS = frozenset("raw bulk fresh frozen dry wet new incoming outgoing".split())
_TIMES = frozenset("daily weekly monthly quarterly yearly annual".split())
_HOW_OFTEN = frozenset("day daily weekly monthly nightly".split())
"""Behind a thing these say how often: "ran the tenant day to day"."""
_UNCOUNTED = frozenset(["finished product", "raw product", "waste product"])
_VOWEL_LETTERS = "AEFHILMNORSX"
_SOFT = regex(r"^(?:uni|use|usab|usag|util|euro|one\b|once\b|ubi)", re.IGNORECASE)
_SILENT_H = regex(r"^(?:hour|honest|honou?r|heir)", re.IGNORECASE)


def article(word: str) -> str:
    """
    "a" or "an", by how the word sounds.
    """
    bare = word.lstrip("(“\"'$€£")
    if re.match(
        r"^(?:M(?:A|S|BA|Sc|Ed|Eng|Phil|Res)|LL[BM]|[FHLMNRSX][B-DF-HJ-NP-TV-Z]{1,3}|SIA|NMC)\b",
        bare,
    ):
        return "an"
    if re.match(r"^(?:8|11(?!\d)|18(?!\d))", bare):
        return "an"
    if bare[:2].isupper() and not re.match(r"^[A-Z][AEIOU][A-Z]?[AEIOU]?", bare):
        return "an" if bare[0] in _VOWEL_LETTERS else "a"
    if _SOFT.match(bare):
        return "a"
    return "an" if bare[:1].lower() in "aeiou" or _SILENT_H.match(bare) else "a"


def is_counted(noun: str) -> bool:
    """
    Whether *noun* names one of several that can be meant: "a panel".
    """
    return noun.lower() in _COUNTABLE


_DEVICE = regex(
    r"\b(?P<on>on|with|using) (?P<what>(?:(?!(?:an?|the|my|our|each|every|any|one|"
    r"their|its|your|this|that|to|in) )[A-Za-z]+(?<!s) )?"
    r"(?:app|handheld|tablet|scanner|laptop|spreadsheet|landline|walkie-talkie))"
    r"(?=$|[,;.]| \(| (?:and|for|at|before|after|every|each) )"
)
"""What one does work on: "checks on phone app", "PODs, on paper and on handheld"."""


def with_devices(text: str) -> str:
    """
    "Checks on phone app" as "checks on a phone app".
    """
    return _DEVICE.sub(_with_its_article, text)


def _with_its_article(found: re.Match[str]) -> str:
    return f"{found['on']} {article(found['what'])} {found['what']}"


def with_articles(predicate: str) -> str:
    """
    The predicate with the articles that it lacks after verbs and prepositions.
    """
    words = predicate.split(" ")
    out: list[str] = []
    for index, word in enumerate(words):
        out.append(word)
        wanted = _wanted(words, index)
        name = word.lower() == "to" and words[index + 1 :][:1] and words[index + 1]
        wanted = "" if name and name[0].isupper() and wanted == "a" else wanted
        if wanted and index + 1 < len(words):
            out.append(article(words[index + 1]) if wanted == "a" else wanted)
    return " ".join(out)


def _wanted(words: list[str], index: int, verb: str = "") -> str:
    """
    The article ("a" or "the") that belongs behind the word at *index*, or "".

    *verb* is the verb whose particle stands there ("set up").
    """
    word = (verb or words[index]).lower()
    before = words[index - 1] if index else "and"
    if index and word in _PARTICLES and is_past(before):
        return _wanted([*words[: index - 1], *words[index:]], index - 1, before)
    if word in {"in", "across", "within", "during", "at"}:
        return _of_a_place(words, index)
    helping = index == 1 and words[0].lower() in {"help", "helped"}
    if word == "and":
        return _of_a_report(words, index)
    described = before == "and" and index > 1 and _describes(words[index - 2])
    # "keep the absence and lost mileage sheet": no deed of today goes on in the past.
    mixed = index and words[0] in BASE and not is_past(words[0]) and word not in BASE
    is_verb = word in FROM_GERUND or (
        word in FROM_PAST
        and (before == "and" or before.endswith(("ly", ",")))
        and not (described and word.endswith("ed"))
        and not (mixed and before == "and")
    )
    is_verb = is_verb or (before == "and" and word in _KEPT and words[0] in BASE)
    is_verb = is_verb or (
        (word in BASE or is_past(word)) if index == 0 else (helping and word in BASE)
    )
    by = before in {"by", "through"} or before.endswith(",")
    effect = word in FROM_GERUND and (index == 0 or not by)
    infinitive = (
        word in {"to", "help", "helped"}
        and index + 1 < len(words)
        and words[index + 1] in BASE
    )
    office = word == "of" and before.lower() in _OFFICES
    if effect or infinitive or office or not (is_verb or word in _INTO):
        return ""
    return _behind(words, index, word, is_verb=is_verb)


def _behind(words: list[str], index: int, word: str, *, is_verb: bool) -> str:
    """
    The article of the noun phrase behind a verb or preposition, or "".
    """
    if " ".join(words[index - 1 : index + 2]).lower() in _SET_PHRASES:
        return ""
    if " ".join(words[index : index + 2]).lower().rstrip(",.;") in _WITHOUT_ARTICLE:
        return ""
    phrase, following = _noun_phrase(words, index + 1)
    shared = word == "of" and words[index - 1].endswith(("%", "ahead"))
    changed = word == "from" and len(phrase) == 1 and following in {"to", "into"}
    if shared or changed:
        return ""  # "within 1.5% of budget", "from paper to Cascade"
    # "with assessment, splinting and lifting" lists what is not counted.
    in_list = phrase and words[index + len(phrase)].endswith(",")
    gerund = phrase and phrase[0].lower() in FROM_GERUND
    behind = words[index + len(phrase) + 2 : index + len(phrase) + 3]
    beside = following == "and" and not (behind and is_past(behind[0]))
    named = (in_list or gerund or beside) and not is_verb
    joined = following == "and" and _shares_its_head(words, index + 1 + len(phrase))
    before = words[index - 1][:1].isupper() if index > 1 else False
    if before and word == "of" and all(one[:1].isupper() for one in phrase):
        return ""  # "the Rules of Civil Procedure"
    # "on joint planning for the estate" counts none.
    named = named or (phrase[-1:] == ["planning"] and not is_verb and following != "of")
    if joined or not phrase or named or not _takes_article(phrase, following):
        return ""
    size = phrase[0].lstrip("$€£")[:1].isdigit() or (
        following == "of" and _is_number(words, index + 2 + len(phrase))
    )
    one_known = _is_known(phrase, is_verb=is_verb)
    one_known = one_known or (phrase[-1].lower() in _ACTIONS and following == "of")
    new = size or word in _INTO or word in CREATING
    if phrase[-1].lower() in _OWN_TEAM and not size and word not in CREATING:
        alone = word == "as" and len(phrase) == 1
        new = alone or phrase[0].lower() in _OF_ANY_KIND
        one_known = not new
    return "a" if new and not one_known else "the" if one_known or is_verb else ""


def _shares_its_head(words: list[str], index: int) -> bool:
    """
    Whether what stands before the "and" at *index* belongs to things behind it: "unit
    and integration tests".
    """
    others, _ = _noun_phrase(words, index + 1)
    told = len(others) > 1 and (is_past(others[0]) or others[0] in BASE)
    return len(others) > 1 and not told and others[-1].endswith("s")


def _is_known(phrase: list[str], *, is_verb: bool) -> bool:
    """
    Whether a noun phrase speaks of one thing that is meant, not of any.
    """
    if phrase[-1].lower() == "board":
        return True
    if phrase[0].endswith(("'s", "’s")) or (is_verb and phrase[-1].lower() in _ACTIONS):
        return True
    names = [word for word in phrase[:-1] if word[:1].isupper() and not word.isupper()]
    return not is_verb and len(names) > 1


def _describes(word: str) -> bool:
    """
    Whether *word* may describe what stands behind its "and": "raw and finished goods".
    """
    return _modifier(word) or word.lower() in _OF_GOODS


def _of_a_report(words: list[str], index: int) -> str:
    """
    The article of what is done at its time, behind "and": "and a weekly report".
    """
    phrase, _ = _noun_phrase(words, index + 1)
    timed = len(phrase) > 1 and phrase[0].lower() in _TIMES
    also = words[index - 1].lower() in _TIMES
    one = bool(phrase) and phrase[-1].lower() in _COUNTABLE
    return "a" if timed and one and not also else ""


def _of_a_place(words: list[str], index: int) -> str:
    """
    The article behind "in", where a place or what is known to all follows.
    """
    phrase, following = _noun_phrase(words, index + 1)
    if not phrase or not _takes_article(phrase, following):
        return ""
    head = phrase[-1].lower()
    if head == "school" and phrase[-2:][0].lower() in _LEARNT_AT:
        return ""
    if head in _ONE_KNOWN:
        return "the"
    named = any(word[:1].isupper() for word in phrase)
    one = len(phrase) > 1 or following == "of"
    return "a" if head in _PLACES and one and not named else ""


def _noun_phrase(words: list[str], start: int) -> tuple[list[str], str]:
    """
    The words of the noun phrase that begins at *start*, and the word behind it.
    """
    phrase: list[str] = []
    for position, word in enumerate(words[start:], start):
        bare = word.rstrip(",.:;")
        done = phrase and phrase[-1].lower() in _COUNTABLE
        if phrase and re.fullmatch(r"\([^()]*\)", word) and not done:
            continue
        if word.lower() in _BOUNDARIES or word.startswith("("):
            return phrase, word.lower()
        if done and (bare.endswith(("ing", "ed")) or bare in _HOW_OFTEN):
            return phrase, word.lower()
        if bare == "and" and not _modifier(phrase[-1] if phrase else ""):
            return phrase, "and"
        phrase.append(bare)
        if bare != word:
            return phrase, words[position + 1] if position + 1 < len(words) else ""
    return phrase, ""


def _modifier(word: str) -> bool:
    return "-" in word or word.endswith(("ing", "al", "ive", "ic", "ary"))


def _takes_article(phrase: list[str], following: str) -> bool:
    first, head = phrase[0], phrase[-1]
    if first[:1] in "'‘“\"" or first.lower() in _DETERMINERS | _BEHIND_VERBS | {"or"}:
        return False
    if first.endswith(("'s", "’s")):
        return first[:-2] in _COUNTABLE
    if re.fullmatch(r"[\d.,+]+", first) or any("," in word for word in phrase[:-1]):
        return False
    if head.lower() == "flow" and (len(phrase) < 2 or phrase[-2] in _UNCOUNTED_FLOWS):  # noqa: PLR2004
        return False
    if head.lower() in _ACTIONS:
        return following in _BOUNDARIES or following.startswith("(")
    ones_own = len(phrase) == 1 and head[:1].isupper()  # "for Council"
    bare = ones_own or " ".join(phrase[-2:]).lower() in _UNCOUNTED
    bare = bare or (len(phrase) == 1 and head.lower() == "board")
    return head.lower() in _COUNTABLE | _PLACES | _VEHICLES and not bare


def _is_number(words: list[str], index: int) -> bool:
    known = index < len(words)
    return known and bool(
        words[index] in _NUMBERS or re.match(r"^[$€£]?\d", words[index])
    )
