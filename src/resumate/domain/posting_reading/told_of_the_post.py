"""
What a posting tells of the post, said to the reader: "Our Area Manager leads six
shops" is "You will lead six shops"; and what it tells of the firm, said by the firm.
"""

import re

from resumate.domain.language.english_verbs import FROM_THIRD_PERSON
from resumate.domain.patterns import regex
from resumate.domain.posting_reading.clean_titles import names_a_job
from resumate.domain.posting_reading.german_acts import infinitive_of

_ENGLISH = regex(
    r"^(?:(?:Under|Reporting to|Working|Together with) .{3,80}?, (?:the|our) |Our |"
    r"The )"
    r"(?P<who>[A-Z](?:(?! (?:will|must|should|shall|can|may|would)\b)"
    r"[\w/&,' -]){2,60}?)(?: \([^()]*\))? "
    r"(?P<acts>(?P<verb>[a-z]{3,}s) \S.*)$"
)
_NEXT_VERB = regex(
    r"(?P<joint>, and |, | and )(?P<verb>[a-z]{3,}s)(?= (?!of\b|for\b|and\b|in\b))"
)
_GERMAN = regex(
    r"^(?:Der|Die|Das|Unsere?) (?P<who>[\w/* -]{2,60}?)(?: \([^()]*\))? "
    r"(?P<acts>(?P<verb>[a-zäöüß]{2,}t) \S.*)$"
)
_GERMAN_NEXT = regex(
    r"(?P<joint>, | und )(?P<verb>[a-zäöüß]{2,}t)(?= (?!und\b|oder\b))"
)
_TURNED = regex(
    r"^(?!(?:Wenn|Falls|Weil|Ob|Da|Damit|Was|Wie|Wo|Wer|Sobald|Während|"
    r"Idealerweise|Vielleicht|Bestenfalls|Vorzugsweise|Optimalerweise|Im Idealfall)\b)"
    r"(?P<before>[A-ZÄÖÜ][^,;:.!?]{1,80}?) (?:(?P<verb>[a-zäöüß]{2,}[sßz]t) du|"
    r"(?P<formal>[a-zäöüß]{2,}(?:en|ern|eln)) Sie) (?P<rest>\S.*)$"
)
"""A main clause that something else opens: "Mit zwei Kolleginnen begleitest du …"."""
_GIVEN = regex(
    r"(?:has|bis|kann|darf|soll|muss|möchte|will|finde|bekomm|erhäl|profitier|lern|"
    r"krieg|"
    r"genieß|bring|verfüg|sprich|sollte|freu|wär|habe|sind|könn|dürf|müss|möcht|"
    r"woll|"
    r"find|erhalt|sprech|erwart|brauch|such|mag|kenn)(?:st|t|en|n|ten)?$"
)
"""What the reader is, has or is given, and does not do."""
_TELLS_NOTHING = regex(
    r"(?:Als .*|Bei uns|Hier|Dort|Dabei|Daneben|Außerdem|Zudem|Zusätzlich|Darüber "
    r"hinaus|"
    r"Ferner|Weiterhin|Dafür|Dazu|In dieser \w+|In deiner \w+|In Ihrer \w+)$"
)
_OPENS_SMALL = regex(
    r"(?:An?|Am|Auf|Aus|Bei|Beim|Bis|Durch|Für|Gegen|Gemeinsam|Gelegentlich|Im|In|Mit|"
    r"Nach|Neben|Ohne|Über|Um|Unter|Vom|Von|Vor|Zu|Zum|Zur|Zusammen|Zwischen|Täglich|"
    r"Wöchentlich|Monatlich|Jährlich|Regelmäßig|Einmal|Zweimal|Ein|Eine|Einen|Der|Die|"
    r"Das|Den|Dem|Unsere?n?|Alle|Jede[ns]?|\w+s)(?= )"
)
"""Words with a capital for no other reason than that they stand first."""
_WHAT_WE_SEEK = regex(
    r"^(?:Was|Wen) wir (?:brauchen|suchen|uns wünschen), (?:(?:ist|sind) )?"
    r"(?P<one>(?:jemand\w*|eine?n? (?:Mensch\w*|Person))\b)?"
)
_WHAT_WE_NEED = regex(
    r"^What we(?:['’]re| are| do)? (?:really |most )?(?:need|want|looking for|seeking|"
    r"after)"
    r" (?:most )?(?:is|are) (?P<one>(?:someone|somebody|people|an?)\b.* "
    r"(?:who|with|to)\b)?"
)


def to_the_reader(sentence: str) -> str:
    """
    *sentence* said to the reader, where it tells what the holder of the post does.
    """
    if sought := _WHAT_WE_SEEK.match(sentence):
        told = f"Wir suchen {sought['one']}" if sought["one"] else "Wir erwarten "
        return told + sentence[sought.end() :]
    if sought := _WHAT_WE_NEED.match(sentence):
        told = f"We need {sought['one']}" if sought["one"] else "We require "
        return told + sentence[sought.end() :]
    if turned := _TURNED.match(sentence):
        return _straight(turned)
    for pattern, said in ((_ENGLISH, english_acts), (_GERMAN, _german_acts)):
        match = pattern.match(sentence)
        if match and names_a_job(match["who"]):
            acts = said(match["acts"])
            if acts != match["acts"]:
                return f"You will {acts}" if pattern is _ENGLISH else f"Sie {acts}"
    return sentence


_THEY_WILL = regex(
    r"^(?:They|She|He|[Ss]?[Hh]e/[Ss]?[Hh]e|S/he|She or he|He or she|The (?:post "
    r"?holder|"
    r"job ?holder|incumbent|successful (?:candidate|applicant)|role holder)) "
    r"(?:will|['’]ll) (?P<also>also )?"
)
"""Who holds the post, after a sentence that told what they do."""


def as_told_before(sentence: str) -> str:
    """
    "They will set goals with patients" said to the reader, behind a duty of the post.
    """
    return _THEY_WILL.sub("You will ", sentence)


def _straight(turned: re.Match[str]) -> str:
    """
    "Mit zwei Leuten planst du Touren" with its subject first: "Du planst mit zwei
    Leuten Touren"; as it is where it tells no deed.
    """
    verb = turned["verb"] or turned["formal"]
    if _GIVEN.match(verb):
        return turned[0]
    before = turned["before"]
    if _TELLS_NOTHING.match(before):
        before = ""
    elif _OPENS_SMALL.match(before):
        before = before[0].lower() + before[1:]
    subject = "Du" if turned["verb"] else "Sie"
    return " ".join(filter(None, (subject, verb, before, turned["rest"])))


_OF_ITSELF = frozenset({"is", "has", "was", "are", "ist", "hat", "sind", "wurde"})


def said_by_us(text: str, company: str | None) -> str:
    """
    *text* said as "We …" where it begins with the name of *company*, or with the first
    word of it and what that does.
    """
    if company is None or not text.startswith(short := company.split()[0]):
        return text
    if text.startswith(f"{company} ") and text[len(company) + 1].islower():
        return f"We{text[len(company) :]}"
    does = text[len(short) :].split()[:1]
    tells = bool(does) and (does[0] in _OF_ITSELF or does[0] in FROM_THIRD_PERSON)
    return f"We{text[len(short) :]}" if tells else text


def english_acts(text: str) -> str:
    """
    "leads six shops and plans the rota" as "lead six shops and plan the rota"; *text*
    itself where it does not open with such a verb.
    """
    first, space, rest = text.partition(" ")
    if first not in FROM_THIRD_PERSON:
        return text

    def base(match: re.Match[str]) -> str:
        verb = match["verb"]
        return match["joint"] + FROM_THIRD_PERSON.get(verb, verb)

    said = rest.replace(" and is responsible for ", " and be responsible for ")
    return FROM_THIRD_PERSON[first] + space + _NEXT_VERB.sub(base, said)


def _german_acts(text: str) -> str:
    """
    "führt acht Leute und plant Touren" as it is said to "Sie": "führen … planen …".
    """
    first, space, rest = text.partition(" ")

    def said(match: re.Match[str]) -> str:
        return match["joint"] + infinitive_of(match["verb"])

    return infinitive_of(first) + space + _GERMAN_NEXT.sub(said, rest)
