"""
What somebody is by a German line: responsible, a member, of a profession.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.actions import aside
from resumate.domain.composing.german.deeds.participles import told_by_participle
from resumate.domain.composing.german.words.capitals import lowered
from resumate.domain.composing.german.words.dates import WHEN
from resumate.domain.composing.german.words.nouns import gender, noun_phrase
from resumate.domain.composing.german.words.works import is_act
from resumate.domain.composing.wording import COMMA, capitalised
from resumate.domain.language.german_infinitives import is_deed
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex

_STATE = regex(
    r"^(?:(?:[Ff]achlich|[Dd]isziplinarisch|[Oo]rganisatorisch|[Tt]echnisch) )?"
    r"(?:(?:Allein|Mit|Haupt|Eigen)?[Vv]erantwortlich|(?:[Mm]itz|[Zz])uständig) für\b"
)
_SOMEBODY = (
    r"(?:Stellvertretende[rn]? |Ehrenamtliche[rn]? |Zweite[rn]? |Erste[rn]? |Interne[rn]? |Externe[rn]? |Technische[rn]? )?"
    r"(?:Mitglied|Pat(?:e|in)|Key[- ]User(?:in)?|Ausbildner|\w+bildner(?:in)?|\w+verantwortlicher?|\w*(?:trainer|betreuer|leiter|sprecher|partner|gründer|helfer|tutor|"
    r"beauftragte|auditor|vorsitzende|mentor|berater|autor|ausbilder|anleiter|koordinator|[a-z]wart|"
    r"vorarbeiter|springer|(?:schicht|linien|gruppen|kolonnen)führer|stellvertreter|[a-z]meister)"
    r"(?:in|r)?)"
)
_PERSON = regex(
    rf"^(?:{_SOMEBODY}(?=(?: (?-i:[A-ZÄÖÜ])[\w/-]*){{0,3}} (?:der|des|im|in|für|bei|beim|von|einer|eines|am|an|nach)\b)"
    r"|[a-zäöü]\w+(?:er|in|kraft)(?= des (?:monats|jahres|quartals)\b))",
    re.IGNORECASE,
)
_PERSON_ALONE = regex(rf"(?!Pat(?:e|in)$){_SOMEBODY}", re.IGNORECASE)
_TITLED = regex(rf"(?i:{_SOMEBODY})(?: [A-ZÄÖÜ][\w-]+){{1,3}}")
"""A post by its title: "Vorarbeiter Elektrische Instandhaltung"."""
_DESCRIBED = regex(r"\S+(?:e|cher|[xt]erner) ")
_SINCE = regex(rf"^(.+?),? ((?:seit|ab) {WHEN})((?: \([^()]*\))?)$")
_SINCE_FIRST = regex(
    rf"^(?P<when>(?i:seit|ab) {WHEN})(?: auch| zusätzlich)? (?P<who>(?:[A-ZÄÖÜ]|[a-zäöü ]*(?:zuständig|verantwortlich) für ).+)$"
)
_PLACE = regex(
    r"(?P<noun>(?:[A-ZÄÖÜ][\w-]*)?(?:[Tt]eam|[Ss]tation|[Gg]ruppe|[Ww]ohnbereich|[Kk]lasse|"
    r"[Aa]bteilung|[Ff]iliale|[Kk]üche|[Ll]ager|[Pp]raxis|[Rr]estaurant|[Hh]otel|[Kk]anzlei|"
    r"[Ww]erkstatt|[Bb]üro|[Bb]etrieb))(?P<size> (?:mit|von|aus) (?:rund |etwa |ca\. |bis zu )?"
    r"(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)[^,;:()]*| für [A-ZÄÖÜ][^,;:()\d]*(?=, \d|$))"
    r"(?:, (?P<beside>[^;:()]+))?"
)
_COLON = regex(r": (?![^(]*\))")
_BY_THEN = regex(
    r"\((?![^()]*\b(?:seit|ab) )[^()]*\b(?:19|20)\d\d(?: ?[/–-] ?(?:20)?\d\d)?(?:[;,][^()]*)?\)$"
    r"|(?<!seit) (?:19|20)\d\d(?:/\d\d)?$"
)
"""A time behind it that is over: "Key User bei der Umstellung (2020/21)"."""
_FOR_SO_LONG = regex(r"\b(?:Erfahrung|Praxis|seit)\b")
_ROW_BEHIND = regex(
    r"(?<= )(?P<first>[A-ZÄÖÜ][\w-]+)(?:, [A-ZÄÖÜ][\w-]+)+(?: und|,| sowie) [A-ZÄÖÜ][\w-]+$"
)
"""For whom: "Ansprechpartnerin für Kunden, Lieferanten und Behörden"."""
_RELATIVE = regex(r"(?:die|der|das|den|dem)\b")
_FLUFF = regex(
    r"^(?:(?:Hoch|Sehr )?(?:[Mm]otivierte|[Ee]ngagierte|[Zz]uverlässige|[Tt]eamfähige|"
    r"[Dd]ynamische|[Ll]eidenschaftliche|[Bb]elastbare|[Zz]ielstrebige|[Kk]reative|"
    r"[Ff]lexible)[rs]?(?: und |, | ))+"
)
_PROFESSION = regex(
    r"^(?!(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Viele|Mehrere)\b)"
    r"((?:[A-ZÄÖÜ]\w*e[rs]? )?(?:[A-ZÄÖÜ]\w*- und )?(?:[A-ZÄÖÜ][\w/-]* ){0,3}?"
    r"[A-ZÄÖÜ][\w/-]*"
    r"(?:er|erin|är|ärin|or|orin|ist|istin|kraft|mann|frau|eur|eurin|loge|login|ent|entin|ant|"
    r"antin|eker|wirt|wirtin|arzt|ärztin|koch|köchin|analyst|[Mm]anager|[Ee]ngineer|"
    r"[Dd]eveloper|gestellte|beamte|beamtin|assistente?))"
    r"(?: (?:FH|HF|BA|DH|EFZ|EBA|IHK|HWK|\((?:FH|HF|BA|DH|EFZ|EBA|IHK|HWK)\)))?"
    r"(?: für [A-ZÄÖÜ][\w-]+(?: und [A-ZÄÖÜ][\w-]+)?)?"
    r"(?= (?:mit|und \w+e?s? mit|aus|in|im|seit)\b)"
)
_OF_A_FIELD = regex(
    r"(?P<who>[A-ZÄÖÜ][\w-]+) [A-ZÄÖÜ][\w-]+(?:, [A-ZÄÖÜ][\w-]+)*(?: und [A-ZÄÖÜ][\w-]+)?"
    r" mit (?:(?:über|rund|fast|gut|knapp|mehr als) )?(?:\d+|[a-zäöüß]+) Jahren "
    r"(?:[\w-]*[Ee]rfahrung|[\w-]*[Pp]raxis)\b"
)
"""Of which field somebody is, for so long: "Leiterin Einkauf und Logistik mit …"."""
_NOW_IS = regex(
    r"(?P<who>(?:[A-ZÄÖÜ]\w+e[rs]? )?[A-ZÄÖÜ][\w-]+)(?P<of> (?:FH|HF|\([A-Z]{2,3}\)))?, "
    rf"(?P<when>seit {WHEN}) "
    r"(?P<how>(?:(?:haupt|neben|frei)beruflich|selbstständig|selbständig|angestellt) )?"
    r"(?:(?P<place>(?:in|im|bei|beim|an|am) [^,:;()]+ (?:tätig|beschäftigt))"
    r"|(?P<as>als )?(?P<now>[A-ZÄÖÜ][\w-]+)(?P<where>(?: (?:in|im|bei|beim|an|am|für) [^,:;()]+)?))"
)
"""What one learnt, and what one is since: "Promovierte Chemikerin, seit 2018 Lehrerin"."""
_BY_A_PAPER = regex(r"(?:Examiniert|Gelernt|Ausgebildet|Geprüft)e|Staatlich")
"""Who one is by a training, with no article: "bin gelernter Tischler"."""
_BY_STUDIES = regex(r"(?:Promoviert|Diplomiert|Habilitiert|Studiert|Gelernt)e[rs]? ")


def state(text: str, *, current: bool) -> Clause | None:
    """
    What follows "Ich bin" or "Ich war", with its verb; or where one worked.
    """
    if is_deed(text.rsplit(" ", 1)[-1]):
        return None  # "Benutzer anlegen" is nobody
    if place := _PLACE.fullmatch(text):
        return _worked_in(place, current=current)
    if charged := _CHARGED.fullmatch(text):
        verb = "trage" if current else "trug"
        return Clause(f"{verb} die {charged.group()}", Form.DID, 0.8)
    text = _ANSWERS.sub("Verantwortlich für ", text)
    if _PERSON.match(text):
        text = _COLON.split(text, maxsplit=1)[0]  # behind it is what one did as such
    return _is(_SINCE_FIRST.sub(_since_last, text), current=current)


_ANSWERS = regex(r"^(?:Volle |Alleinige )?Verantwortung für (?!.*: )")
"""For what or whom one answers: "Verantwortung für 12 Leute"."""
_CHARGED = regex(
    r"[A-ZÄÖÜ]\w*verantwortung (?:bis|bis zu|von|über|in Höhe von) (?:rund |etwa |ca\. )?"
    r"(?:(?:CHF|EUR|€) ?)?\d[^,;:()]*(?: \([^()]*\))?"
)
"""How much one answers for: "Budgetverantwortung bis 90.000 Euro je Projekt"."""

_FOR_ONE_AND_MORE = regex(
    r"(?P<first>[^,]+ für (?:die|den|das|eine[n]?) [^,]+), (?P<more>[A-ZÄÖÜ]\S* (?:der|des|von|für|in|im) [^,]+)"
)
"""What one is charged with, and then more: "zuständig für die Kasse, Schulung von …"."""


def _and_for(text: str) -> str:
    """
    "zuständig für die Kasse sowie die Schulung von …".
    """
    found = _FOR_ONE_AND_MORE.fullmatch(text)
    more = noun_phrase(found["more"]) if found else None
    if not (found and more and is_act(more.head)):
        return text
    return f"{found['first']} sowie {more.accusative}"


def _is(text: str, *, current: bool) -> Clause | None:
    if since := _SINCE.match(aside(text)):
        lasts = current or since[2].startswith("seit")
        when = re.sub("^ab", "seit", since[2]) if current else since[2]
        told: Clause | None
        if _PERSON_ALONE.fullmatch(since[1]) or _TITLED.fullmatch(since[1]):
            told = Clause(f"{'bin' if lasts else 'war'} {since[1]}", Form.STATE, 0.8)
        else:
            told = state(since[1], current=lasts)
        verb, _, what = told.text.partition(" ") if told else ("", "", "")
        return told and replace(told, text=f"{verb} {when} {what}{since[3]}")
    now = current and not _BY_THEN.search(aside(text))
    verb = "bin" if now or re.search(r"\bseit\b", text) else "war"
    if _STATE.match(text):
        text = _and_for(text)
        return Clause(f"{verb} {text[0].lower()}{text[1:]}", Form.STATE, 0.85)
    if _PERSON.match(text):
        who, *rest = COMMA.split(_ROW_BEHIND.sub("", text))
        if rest and is_participle(rest[-1].rsplit(" ", 1)[-1]):
            return _and_did(who, rest, current=current)
        text = aside(text)
        pieces = COMMA.split(_ROW_BEHIND.sub("", text))
        if any(not _RELATIVE.match(one) for one in pieces[1:]):
            return None
        low = lowered(text) if " " in text and _DESCRIBED.match(text) else text
        return Clause(f"{verb} {low}", Form.STATE, 0.8)
    return _profile(text, current=current)


def _since_last(found: re.Match[str]) -> str:
    """
    "seit 2024 Hygienebeauftragte der Station" with its time behind it.
    """
    who = found["who"]
    named = _PERSON_ALONE.fullmatch(who) or _TITLED.fullmatch(who)
    when = found["when"][0].lower() + found["when"][1:]
    named = named or _PERSON.match(who) or _STATE.match(who)
    return f"{who} {when}" if named else found.group()


def _worked_in(place: re.Match[str], *, current: bool) -> Clause | None:
    """
    "Station mit 28 Betten": the place of work, and how large it is.
    """
    sign = gender(place["noun"].rsplit("-", 1)[-1].capitalize())
    if sign not in {"f", "m", "n"}:
        return None
    where = "auf" if place["noun"].lower().endswith("station") else "in"
    verb = "arbeite" if current else "arbeitete"
    beside = f" ({place['beside']})" if place["beside"] else ""
    the = "einer" if sign == "f" else "einem"
    told = f"{verb} {where} {the} {place['noun']}{place['size']}{beside}"
    return Clause(told, Form.STATE, 0.7)


def _and_did(who: str, deeds: list[str], *, current: bool) -> Clause | None:
    """
    "Ausbilderin für Köche, 6 zur Prüfung geführt": who one is, and what one did as such.
    """
    is_one = state(who, current=current)
    did = told_by_participle(capitalised(deeds[0])) if len(deeds) == 1 else None
    if is_one is None or did is None or not did.text.startswith("habe "):
        return None
    return replace(is_one, text=f"{is_one.text} und {did.text}")


def _now_is(found: re.Match[str]) -> Clause | None:
    """
    "bin promovierter Geophysiker und seit 2019 als Lehrer tätig".
    """
    who, now = found["who"], found["now"]
    learnt = who.rsplit(" ", 1)
    if not title_score(learnt[-1]) or (now and not title_score(now)):
        return None
    if len(learnt) > 1 and not _BY_STUDIES.match(who):
        return None
    who = lowered(who) if len(learnt) > 1 else who
    what = found["place"] or f"{found['as'] or ''}{now}{found['where']}"
    works = " tätig" if found["as"] else ""
    since = f"{found['when']} {found['how'] or ''}{what}{works}"
    return Clause(f"bin {who}{found['of'] or ''} und {since}", Form.STATE, 0.9)


def _profile(text: str, *, current: bool) -> Clause | None:
    if then := _NOW_IS.fullmatch(text):
        return _now_is(then)
    bare = _FLUFF.sub("", text)
    of = _OF_A_FIELD.match(bare)
    told = _PROFESSION.match(bare)
    named = of["who"] if of and not told else told[1] if told else ""
    if not named or gender(named.rsplit(" ", 1)[-1]):
        return None
    if not told and not (title_score(named) or named.endswith("kraft")):
        return None
    bare, *more = re.split(r", (?!(?:die|der|das|den|dem)\b)(?!.* und )", bare)
    years = next((one for one in more if re.match(r"\d+ Jahre ", one)), "")
    bare += f" ({years})" if years else ""
    first = bare.split(" ")[0]
    article = ""
    if _BY_A_PAPER.match(bare):
        bare = bare[0].lower() + bare[1:]
    elif bare.startswith("Erfahrene"):
        article = "ein " if first.endswith("er") else "eine "
        bare = bare[0].lower() + bare[1:]
    lasts = current or _FOR_SO_LONG.search(text)
    said = bare if title_score(first) else lowered(bare)
    return Clause(f"{'bin' if lasts else 'war'} {article}{said}", Form.STATE, 0.9)
