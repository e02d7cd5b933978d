"""
A sentence as clauses: what each is doing there, before asking whether it is true.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from resumate.domain.grounding.levels import is_verb
from resumate.domain.grounding.words import Word, is_function

_SPLITTERS = frozenset(
    """
    but while whereas although though because which who whose where when if so that how
    aber sondern während obwohl weil dass wobei wodurch womit wenn denn damit sodass indem
    bevor nachdem ehe seitdem solange sobald
    """.split()
)
_CHOOSING = frozenset("decide decided choose chose determine determined".split())
"""Whose object a question is: "decided which …" is one deed."""
_SUBJECTS = frozenset(
    "i my we our it this these they ich mein meine wir unser unsere you your sie ihr ihre "
    "i'm i've i'd i'll".split()
)
_RELATIVES = frozenset(
    "der die das dem den deren dessen denen was in bei mit für auf an aus von zu wie".split()
)
_CONTENT = frozenset("wie was dass ob warum weshalb wo worauf worum woran".split())
"""What begins a German clause that is an object: "gelernt, wie …"."""
_AUXILIARIES = frozenset(
    "bin ist sind war waren habe hat haben hatte hatten wird werden wurde wurden wäre wären hätte hätten käme kämen "
    "würde würden kann können konnte konnten muss müsste will soll sollte darf möchte".split()
)
"""German verbs that begin the main clause after one that hangs on it."""
_DETERMINERS = frozenset("the their die der das dem den".split())
_GERMAN_SELF = frozenset("ich mich mir wir uns".split())
_FIRST_PERSON = re.compile(
    r"\b(I|I['’](m|ve|d|ll)|my|mine|me|myself|we|our|us|ours|[Ii]ch|[Mm]ein(e[rnms]?)?|[Mm]ir"
    r"|mich|[Ww]ir|[Uu]nser(e[rnms]?)?|uns|My|We|Our|Mine)\b"
)
_SECOND_PERSON = re.compile(
    r"\b([Yy]ou|[Yy]our|[Yy]ours|[Yy]ou['’](re|ve|d|ll)|Sie|Ihr(e[rnms]?)?|Ihnen|[Ee]u(ch|re?[rnms]?))\b"
)
_ROLE_WORDS = re.compile(
    r"\b(the|this|that|der|die|diese[rs]?|das) (advertised |open |ausgeschriebene[ns]? )?"
    r"(role|position|posting|post|job|vacancy|advert\w*|stelle|ausschreibung|anzeige|company"
    r"|organisation|organization|programme|program|opportunity|opening)\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(not(?! (only|just|to mention))|n['’]t|don['’]t|haven['’]t|hasn['’]t|didn['’]t|cannot|can['’]t"
    r"|never|lack|yet to|new to me|unfamiliar|no (\w+ ){0,3}(experience|knowledge|background|exposure"
    r"|training|certification|degree|practice)|have no|had no|nicht(?! nur)|noch nie|nie|niemals"
    r"|kein(e[rnms]?)?|neu für mich|neuland|less familiar|not yet|(bislang|bisher) nur|only from|from (reading|books|hearsay|lectures|the outside)|by name only|on paper only|on my (\w+ )?(list|agenda|to-do)|auf meiner (\w+ )?(liste|agenda)|nur dem namen nach|nur (aus|vom)|only (observed|watched|seen|read|heard|know|known)|nor|fehlt|fehlen)\b|n't\b",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\b((is|are) (an? )?(goal|aim|cause|mission|idea|value|belief)s? (that |which )?(I|we) share|(give|allow|let) me|would|['’]d (love|like|welcome|be|enjoy|value)|could|will|['’]ll|shall|hope|hoping|look(ing)? forward"
    r"|eager|keen|willing|ready to|want(ed)? to|wish|aim to|plan to|planning to|intend|aspire|happy to"
    r"|glad|pleased|delighted|on request|references|zur Verfügung|apply(ing)? (for (the|this|that|your|an?|it)|to|at|as|with|here|now)|am applying|to apply|appl(ied|ication) for|my application|looking (for|to)|please|thank|thanks|dear|welcome the"
    r"|interested in|interest in|curious|excited|excites|thrilled|drawn to|draws me|admire|appeal(s|ed)?( strongly| greatly| a lot)? to (me|my)|attract(s|ed) me|inspires? me|appealing"
    r"|impress\w*|consider(ing|ation)|(is|find|am|are|have) (attached|enclosed)|attached (is|you|please)|discuss (this|my|how|the (role|position)|with|further|it)|"
    r"(a|in|any|our) (conversation|interview)|(am|currently|keep|start|welcome|enjoy|love|to be|chance of|began|still) learning|learning (more|from you|about)|currently studying"
    r"|(is|be) (a|the|my|one) (\w+ )?(step|challenge)|my (\w+ )?(aim|goal|ambition|hope|wish|dream|plan) (is|has)|(is|are|remains?|be) my (\w+ )?(goal|aim|ambition|dream|plan|step)|mein (\w+ )?(ziel|wunsch|traum)|würde|würden|wäre|wüsste|zu schätzen|möchte|freue|freuen|hoffe|gern(e)?|werde|wünsche|könnte|interessier\w+|reizt|lerne|bewerbe"
    r"|bewerbung|einladung|gespannt|neugierig|beeindruckt|begeistert (mich|von)|spricht mich an|anbei|danke"
    r"|einarbeiten|arbeite mich|bereit,|will (ich|mich)|motiviert mich|fasziniert|überzeugt mich|joining"
    r"|(is|remains) my (next |long-term )?goal|a perfect|great fit|strong fit|good fit|ideal|strives?|opportunity)\b",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"\b((minutes?|minuten|fahrradminuten|kilomet\w+|km|miles?|hours?|stunden?)\b[^,;]*\b(from|away|entfernt)|(reach|contact|call|phone|e-?mail|write to) me|get in touch|you will find|erreichen Sie mich|im Anhang"
    r"|finden Sie|can start|available (from|to start|for)|notice period|salary|relocat\w+|kündigungsfrist"
    r"|gehaltsvorstellung\w*|eintritt\w*)\b",
    re.IGNORECASE,
)
_SOFT = re.compile(
    r"\b(wonder\w*|admir\w+|remember\w*|dream\w*|imagin\w+|notic\w+|reali[sz]e\w*|suppose|guess|admit|confess|mind|miss|trust|respect"
    r"|appreciat\w+|regard|see myself|learn(ed|t) (how|that|to|what|why)|in my (view|opinion)|to my mind|meiner (meinung|ansicht) nach|want|belong|deserve|tend to|strive|(?<=I )(count to|ask|follow|read (about|your|the|that|of)|find|say|live|hope|try|grow up|eat|sleep|walk)\b|used to think"
    r"|brauche|frage mich|denke|glaube|hoffe|finde|halte .* für|traue (ich )?mir|lebe|wohne|enjoy|(?<=I )like|(?<=also )like|(?<=really )like|(?<=What I )like|like to|like working|prefer|(gives|brings|makes) me|(gibt|macht|bereitet) mir|love|value|believe|feel|know|wei(ss|ß)|confident|convinced|proud|take pride|thrive|"
    r"passionate|motivated|can|able to|care about|know that|understand|understanding|überzeugt|schätze"
    r"|pick up|(taught|gave|showed|shown|given) me|learn (quickly|fast)|mag|liebe|kann|matters? to me|important to me|mir wichtig|liegt mir|am (used to|comfortable|at home|familiar)|fascinat\w+|sure that)\b",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"\b(in my (experience|view|opinion|book|eyes|mind)|to my mind|I (think|believe|suppose|find that|maintain)|I (have |had |['’]ve )?(\w+ly )?learn(ed|t)? (how|that|to|what|why|from)|I see (\w+ ){1,4}as)\b(?! (with|at|as|in)\b)",
    re.IGNORECASE,
)
_LEARNT = re.compile(
    r"\b(learn(ed|t)?|know|knew|understood|understand|seen|saw|found( out)?|discovered|reali[sz]ed|noticed)$",
    re.IGNORECASE,
)
_LESSON_TOLD = re.compile(r"(how|what|why|that|when|where|which)\b", re.IGNORECASE)
"""What is learnt is no deed."""
_DEED = re.compile(
    r"\b(I|we)(['’]ve)?( (have|had|also|then|already|recently|successfully|regularly|personally|myself|once|first|later"
    r"|\w{3,}ly))* "
    r"(?!(appl|attach|enclos|want|hop|wish|wonder|admir|enjoy|lov|lik|decid(?!ed (?:which|who|what|how|when|on|about)\b)|believ|notic|look|ne+d|consider|intend|plann?ed to|felt|feel"
    r"|learnt?|learned|was|been|had|would|could|should|might|need|cared|valu|follow|appreciat|respect|research|dream|prefer|discover"
    r"|long|aspir|agre|welcom|fear|expect|aim|contact|call|phon|reach|impress|interest|excit|feed|seed|indeed|speed|bed)\w*\b)"
    r"(\w{2,}ed|led|built|wrote|ran|taught|grew|won|sold|held|made|brought|took|drove|gave|oversaw|set|put|cut|began|spent)\b"
    r"|\b(habe|hatte) (ich|wir)\b|\b([Ii]ch|[Ww]ir) (habe|hatte|haben|hatten)\b(?! (mich|Interesse|Freude|großes|die Möglichkeit|Ihre|Fragen))"
)
_IS = re.compile(r"\b(I am|I['’]m|ich bin|bin ich)\b", re.IGNORECASE)
_BIN_NOUN = re.compile(
    r"\b[Bb]in (ich )?(\w+ )?[A-ZÄÖÜ][\w-]{3,}|\b[Ii]ch bin [A-ZÄÖÜ]"
)
_ENGAGED = re.compile(
    r"\b(responsible|accountable|charge|involved|part|instrumental|behind|tasked|engaged|employed|known for|(?!some|any|no|every|amaz|interest|will)\w{3,}ing|\w{3,}ed"
    r"|the (one|person|driving)|zuständig|verantwortlich|beteiligt|beauftragt|tätig|beschäftigt|dabei|founder|author|head|lead|captain|chair\w*|member|mitglied"
    r"|leiter\w*|owner)\b",
    re.IGNORECASE,
)
"""Where "I am" tells what one does, not what one is like."""
_FACT_AUX = re.compile(
    r"\b(I (have|['’]ve)(?! (always|long) (wanted|hoped|admired|been))|I['’]ve|I (was(?! (glad|pleased|happy|excited|delighted|thrilled|interested|drawn|impressed))|led|built|wrote|ran|managed|worked)|habe ich|ich habe)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(my|meine[rnms]?|mein) (?!interest|passion|desire|curiosity|enthusiasm|wish|goal|aim|resume|cv|application"
    r"|bewerbung|interesse|next)(?=([\w’'.+#/-]+ ){0,6}(experience|background|skills?|knowledge|expertise|years"
    r"|training|certification|certificate|degree|command|(internship|placement|apprenticeship|traineeship|stay|time|job|role|practicum) (at|with)|work (at|with|in|as)|erfahrung(en)?|kenntnisse?|jahre[n]?))",
    re.IGNORECASE,
)
_GROWING = re.compile(
    r"\b(grow|deepen\w*|expand\w*|broaden\w*|extend\w*|build|develop|improv\w+|widen|vertief\w+|erweiter\w+|ausbau\w+)\s+"
    r"(on\s+)?$",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"^(with|as|having|after|during|in|at|over|since|through|throughout|drawing|building|before|while|"
    r"from|for|within|alongside|besides|als|mit|nach|während|bei|beim|in|im|seit|durch|neben|zuvor)\b",
    re.IGNORECASE,
)
_LESSON = re.compile(
    r"\b((has|have) )?(taught|showed|shown|gave|given) me\b"
    r"|\b(hat|haben) (mir|mich) (gezeigt|gelehrt)\b|\b(zeigte|lehrte)n? (mir|mich)\b",
    re.IGNORECASE,
)
_MOOD_FOLLOWS = re.compile(
    r"^(as (a|an|the|your)|in (this|the|your) (role|position)|at|als|bei|if)\b",
    re.IGNORECASE,
)
_PERCEIVE = re.compile(
    r"\b(see|saw|read|noticed|notice|understand|know|learned|admire|impressed|gather|heard|followed|sehe|gelesen"
    r"|weiß|gesehen|erfahren)\b[^,;]*$",
    re.IGNORECASE,
)


_READING = re.compile(
    r"\b(gelesen|erfahren|gesehen|gefunden|entdeckt|gehört|verfolgt|aufmerksam)\b[^,]{0,20}$"
    r"|\b(your|the|this|Ihre|die|der|diese) (\w+ )?(advert\w*|posting|vacancy|job ad|announcement|website|ausschreibung|anzeige|stellenanzeige|stellenausschreibung|homepage)\b",
    re.IGNORECASE,
)


class Mood(StrEnum):
    """
    What a clause does.
    """

    CLAIM = "claim"
    """States something of the candidate as a fact."""
    SOFT = "soft"
    """An attitude or an ability: no deed is claimed, but names and numbers may be."""
    FACT = "fact"
    """States something without saying of whom."""
    EMPLOYER = "employer"
    """States something of the employer or the post."""
    SILENT = "silent"
    """Wish, intent, courtesy, honest gap: claims nothing."""


@dataclass(frozen=True, slots=True)
class Clause:
    """
    A part of a sentence that can be true or false by itself.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    mood: Mood
    own: bool
    """Whether its subject is the candidate."""


@dataclass(frozen=True, slots=True)
class Span:
    """
    A part of a text with its words.
    """

    start: int
    end: int
    words: tuple[Word, ...]


def split_clauses(text: str, tokens: list[Word]) -> list[Span]:
    """
    The parts of a sentence or a resume line that each hold one verb phrase.
    """
    starts = [0]
    starts += [i for i in range(1, len(tokens)) if _begins_clause(text, tokens, i)]
    bounds = [*starts, len(tokens)]
    spans = [tokens[a:b] for a, b in pairwise(bounds) if b > a]
    return [Span(s[0].start, s[-1].end, tuple(s)) for s in _merge_short(text, spans)]


def _is_finite(token: Word) -> bool:
    plain = token.text.islower() and not is_function(token.lower, "de")
    return plain and bool(re.search(r"(e|t|st|en)$", token.lower))


_HANGING = frozenset(
    "dass als wenn weil obwohl nachdem bevor seit seitdem sobald ob".split()
)
"""What begins a German clause that hangs on the one after the comma."""


def _begins_clause(text: str, tokens: list[Word], i: int) -> bool:  # noqa: PLR0911 - one rule each
    token = tokens[i]
    gap = text[tokens[i - 1].end : token.start]
    if re.search(r"[;:]\s|\s[–—-]\s|—", gap):
        return True
    comma = "," in gap
    if comma and tokens[0].lower in _HANGING and _is_finite(token):
        return "," not in text[tokens[0].start : tokens[i - 1].end]
    if comma and token.lower in _CONTENT | _AUXILIARIES | _RELATIVES:
        return token.lower not in _RELATIVES - _CONTENT or any(
            t.lower in _GERMAN_SELF for t in tokens[i + 1 : i + 4]
        )
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if token.lower in _SPLITTERS:
        chosen = tokens[i - 1].lower in _CHOOSING and not comma
        return (token.lower != "so" or comma) and not chosen
    if token.lower == "und" and comma:
        return True
    if token.lower in {"and", "und", "or", "sowie"}:
        return following is not None and (
            (following.lower in _SUBJECTS and _acts(tokens, i + 1))
            or (comma and following.lower in _DETERMINERS)
            or is_verb(tokens, i + 1)
            or (
                following.lower
                in {
                    "also",
                    "then",
                    "now",
                    "later",
                    "today",
                    "have",
                    "am",
                    "was",
                    "habe",
                }
            )
            or (comma and "I" in [t.text for t in tokens[i + 1 : i + 9]])
        )
    if not comma:
        return (
            token.text == "I"
            and tokens[i - 1].lower not in {"and", "as", "than", "what"}
            and (
                i > 2 and _LEAD_IN.match(tokens[0].text) is not None  # noqa: PLR2004
            )
        )
    return (
        token.lower in _SUBJECTS
        or is_verb(tokens, i)
        or token.lower in {"also", "then"}
    )


_POSSESSIVE = frozenset("my our your mein meine unser unsere ihr ihre".split())
_BE = frozenset(
    "is are was were has have had will would can ist sind war waren hat haben wird werden".split()
)


def _acts(tokens: list[Word], i: int) -> bool:
    """
    Whether a subject with a verb begins at *i*: "and my team was", not "me and my family".
    """
    if tokens[i].lower not in _POSSESSIVE:
        return True
    after = tokens[i + 1 : i + 7]
    return any(t.lower in _BE or is_verb(after, n) for n, t in enumerate(after) if n)


_CLAUSE = 1.2
"""The least weight of words that stands as a clause of its own."""


def _merge_short(text: str, spans: list[list[Word]]) -> list[list[Word]]:
    merged: list[list[Word]] = []
    for span in spans:
        if merged and _joins(text, merged[-1], span):
            merged[-1] = merged[-1] + span
        else:
            merged.append(span)
    return merged


def _joins(text: str, before: list[Word], span: list[Word]) -> bool:
    if _LEAD_IN.match(before[0].text) and span[0].text in {"I", "ich"}:
        # "For six years I …": a time or a place by itself belongs to what follows.
        return not any(w.weight for w in before)
    if any(w.lower in _SUBJECTS | _SPLITTERS for w in span[:2]):
        return False
    if (
        span[0].lower in _CONTENT | _AUXILIARIES
        and "," in text[before[-1].end : span[0].start]
    ):
        return False
    if _SECOND_PERSON.search(text[before[0].start : before[-1].end]):
        return False
    if sum(w.weight for w in span) < _CLAUSE:
        return True
    short = sum(w.weight for w in before) < _CLAUSE
    return short and not _LEAD_IN.match(before[0].text)


def tells_deed(piece: str) -> bool:
    """
    Whether the piece tells a deed or experience of the candidate's own.
    """
    return bool(
        _DEED.search(piece) or _FACT_AUX.search(piece) or _PRACTICE.search(piece)
    )


_PRACTICE = re.compile(
    r"\b(experience\w*|years of|worked|working|career|erfahrung\w*|jahre[n]? (in|als)|berufs\w+|my (team|work|job|role|clients?|customers?)|I (have|had|hold|bring|lead|manage|run|serve"
    r"|work|handle|train|teach|supervise|oversee|build|write|sell)|ich (habe|leite|führe|betreue|arbeite|bringe|verantworte)|(leite|führe|betreue|verantworte) ich)\b",
    re.IGNORECASE,
)


def read_clauses(
    text: str, tokens: list[Word], company: re.Pattern[str] | None
) -> list[Clause]:
    """
    The clauses of a letter's sentence, each with its mood.
    """
    found: list[Clause] = []
    spans = split_clauses(text, tokens)
    for index, span in enumerate(spans):
        piece = text[span.start : span.end]
        mood, own = _mood(piece, found, company, text)
        before = text[spans[index - 1].start : spans[index - 1].end] if index else ""
        thought = _LEARNT.search(before) or (found and found[-1].mood is Mood.SOFT)
        if mood is Mood.CLAIM and thought and _LESSON_TOLD.match(piece):
            mood = Mood.SOFT
        if index + 1 < len(spans) and not found and _leads_in(piece):
            following = text[spans[index + 1].start : spans[index + 1].end]
            after, _ = _mood(following, [], company, text)
            theirs = not _FIRST_PERSON.search(piece) and (
                after is Mood.EMPLOYER
                or _SECOND_PERSON.match(following.removeprefix("and "))
            )
            if after is Mood.CLAIM and mood is Mood.EMPLOYER and _at(piece, company):
                mood, own = Mood.CLAIM, True
            mood = Mood.EMPLOYER if theirs else after if after is Mood.SILENT else mood
        found.append(Clause(span.start, span.end, span.words, mood, own))
    return [part for clause in found for part in _parts(text, clause)]


def _at(piece: str, company: re.Pattern[str] | None) -> bool:
    """
    Whether the piece places the candidate at the company ("At Northwind, I …").
    """
    return bool(
        company
        and company.search(piece)
        and not _SECOND_PERSON.search(piece)
        and re.match(
            r"(and |und )?(at|with|for|bei|beim|in|im|as|als)\b", piece, re.IGNORECASE
        )
    )


def _leads_in(piece: str) -> bool:
    """
    Whether a first clause only sets the scene for the next.
    """
    if _MOOD_FOLLOWS.match(piece) or re.search(r"\bzu \w+n$", piece):
        return True
    return bool(_LEAD_IN.match(piece)) and not (
        _FIRST_PERSON.search(piece) or _DOING.search(piece)
    )


_DOING = re.compile(
    r"\b(having|worked|working|years?|jahren?|experience|erfahrung|career|time at|(?!thing|during|morning|evening|king|spring)\w{3,}ing)\b",
    re.IGNORECASE,
)


def _mood(  # noqa: PLR0911 - one return for each mood
    piece: str, before: list[Clause], company: re.Pattern[str] | None, sentence: str
) -> tuple[Mood, bool]:
    first = _FIRST_PERSON.search(piece)
    subject = first and not re.match(r"(me|us|mich|mir|uns)\b", first[0], re.IGNORECASE)
    second = _SECOND_PERSON.search(piece) or (
        None
        if subject
        else (None if first else _ROLE_WORDS.search(piece))
        or (company and company.search(piece))
    )
    own = first is not None and not re.match(
        r"(me|us|mich|mir|uns)\b", first[0], re.IGNORECASE
    )
    if _NEGATION.search(piece):
        return Mood.SILENT, own
    if _DEED.search(piece):
        return (Mood.SILENT if _READING.search(piece) else Mood.CLAIM), True
    if re.search(
        r"\b(by me|von mir(?! aus)|durch mich|(made|appointed|named|promoted|hired) me)\b",
        piece,
    ):
        return Mood.CLAIM, True
    if _COURTESY.search(piece):
        return Mood.SILENT, own
    if _OF_THEM.match(piece) or _led_by_them(piece, company):
        return Mood.EMPLOYER, False
    if (
        second
        and (not subject or _perceives(piece, second.start()))
        and not _LEAD_IN.match(piece)
    ):
        return Mood.EMPLOYER, False
    if second and not subject:
        theirs = (
            _is_employer_lead(piece)
            or not _FIRST_PERSON.search(sentence)
            or not _DOING.search(piece)
        )
        return (Mood.EMPLOYER if theirs else Mood.CLAIM), False
    if not first and before:
        return _inherited(piece, before[-1])
    return _own_mood(piece, own, sentence, first is not None)


_OF_THEM = re.compile(
    r"(?:and )?it (?:is|was) (?:\w+ )?(?:good|nice|great|rare|refreshing|encouraging) to (?:see|read|hear|know|find)\b(?! (?:my|our)\b)",
    re.IGNORECASE,
)


def _led_by_them(piece: str, company: re.Pattern[str] | None) -> bool:
    """
    Whether the employer is what the clause is about, and "I" only stands in a relative.
    """
    first = _FIRST_PERSON.search(piece)
    name = company.match(piece) if company else None
    return bool(name and first and re.match(r"['’]s?\b", piece[name.end() - 2 :]))


def _is_employer_lead(piece: str) -> bool:
    return bool(
        re.match(
            r"(with|as|at|in|mit|bei|in|from|for)\s+(your|you|ihre\w*|dem|the)",
            piece,
            re.IGNORECASE,
        )
    )


def _perceives(piece: str, second: int) -> bool:
    return bool(_PERCEIVE.search(piece[:second]))


_SAID = 0.9
"""The least weight of a main clause that says by itself what was done."""
_SUBORDINATE = re.compile(
    r"(who|when|if|before|after|how|because|why|whether|so that|until|ob|wie|wenn|dass|weil|bevor|bis|warum|damit)\b",
    re.IGNORECASE,
)


_COMMENT = re.compile(
    r"(and |und )?(that|this|which|it|das|dies|was) (\w+ )?(sounds?|promises?|suits?|fits?|means?|makes?|tells?|appeals?|seems?|verspricht|klingt|macht|passt|bedeutet|gefällt|reizt|spricht)\b",
    re.IGNORECASE,
)
"""What one makes of a fact is no other fact."""


def _inherited(piece: str, before: Clause) -> tuple[Mood, bool]:
    if _WISH.search(piece):
        return Mood.SILENT, False
    if before.mood is Mood.EMPLOYER:
        return (Mood.SILENT if _COMMENT.match(piece) else Mood.EMPLOYER), False
    if _SUBORDINATE.match(piece) and sum(w.weight for w in before.words) >= _SAID:
        mood = before.mood if before.mood is Mood.SILENT else Mood.FACT
        return (Mood.SOFT if before.mood is Mood.SOFT else mood), False
    past = re.match(r"(and|und)?\s*(\w+ed|led|built|wrote|ran|taught)\b", piece)
    relative = re.match(
        r"(which|where|who|that|while|whereas|but|because|although)\b", piece
    )
    if before.mood is Mood.SILENT and (past or relative):
        return (Mood.FACT, False) if not past else (Mood.CLAIM, True)
    return before.mood, before.own


def _own_mood(
    piece: str,
    own: bool,
    sentence: str,
    first: bool,
) -> tuple[Mood, bool]:
    wish, fact = _WISH.search(piece), _FACT_AUX.search(piece)
    if wish and (not fact or wish.start() < fact.start()):
        return Mood.SILENT, own
    if _OPINION.search(piece) or (
        _SOFT.search(piece) and not (_FACT_AUX.search(piece) or _LEADS.search(piece))
    ):
        return Mood.SOFT, own
    if _IS.search(piece) and not (_ENGAGED.search(piece) or _BIN_NOUN.search(piece)):
        return Mood.SOFT, own
    if own:
        return Mood.CLAIM, True
    if first or not _FIRST_PERSON.search(sentence):
        verb_first = re.match(
            r"(\w+ed|led|built|wrote|ran|taught|won)\b", piece, re.IGNORECASE
        )
        return (Mood.CLAIM, True) if verb_first and not first else (Mood.FACT, False)
    lead = _LEAD_IN.match(piece)
    return (Mood.CLAIM, True) if lead or own else (Mood.FACT, False)


_LEADS = re.compile(
    r"\b(?:I|we) (?:(?:also|now|then|still|currently|even|\w{3,}ly) )*(?:head|lead|direct|chair|oversee|supervise|run|own|captain)\b"
)


def _parts(text: str, clause: Clause) -> list[Clause]:
    """
    The clause itself, what it says of "your …", and what a wish takes as given ("my …").
    """
    piece = text[clause.start : clause.end]
    if clause.mood is Mood.EMPLOYER:
        return [clause]
    if clause.mood is not Mood.SILENT and (lesson := _LESSON.search(piece)):
        # What taught a lesson is told as a fact; the lesson is not.
        cut = clause.start + lesson.start()
        told = text[clause.start : cut]
        lived = _FIRST_PERSON.search(told) or _DOING.search(told)
        deed = _slice(clause, clause.start, cut, Mood.CLAIM if lived else Mood.FACT)
        learned = _slice(clause, cut, clause.end, Mood.SOFT)
        return [p for p in (deed, learned) if p.words]
    second = _SECOND_PERSON.search(piece)
    held = (
        _HELD.search(piece)
        if clause.mood is Mood.SILENT and not _NEGATION.search(piece)
        else None
    )
    cut = clause.start + second.start() if second else clause.end
    after_second = _FIRST_PERSON.search(piece, second.end()) if second else None
    stop = clause.start + after_second.start() if after_second else clause.end
    parts = []
    if held and not _GROWING.search(piece[: held.start()]):
        begin = clause.start + held.start()
        end = cut if cut > begin else clause.end
        parts.append(_slice(clause, begin, end, Mood.CLAIM))
    if clause.mood is not Mood.SILENT or not parts:
        parts.append(_slice(clause, clause.start, cut, clause.mood))
        if after_second:
            parts.append(_slice(clause, stop, clause.end, clause.mood))
    object_of_wish = second and (
        (second[0] == "Ihnen" and clause.own)
        or (clause.mood is Mood.SILENT and second[0] == "you")
    )
    if second and not object_of_wish:
        parts.append(_slice(clause, cut, stop, Mood.EMPLOYER))
    return [p for p in parts if p.words]


def _slice(clause: Clause, start: int, end: int, mood: Mood) -> Clause:
    inside = tuple(w for w in clause.words if start <= w.start < end)
    last = inside[-1].end if inside else start
    own = clause.own and mood is not Mood.EMPLOYER
    return Clause(start, last, inside, mood, own or mood is Mood.CLAIM)
