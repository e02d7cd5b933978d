"""
What a German clause does, where its verb forms say more than its words.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.grounding.clauses.clause import (
    TOLD_OF_ANOTHER,
    Clause,
    Mood,
)
from resumate.domain.grounding.clauses.german_courtesy import without_courtesy
from resumate.domain.grounding.clauses.german_times import with_times
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import COUNTED
from resumate.domain.language.pattern import Pattern
from resumate.domain.patterns import regex

_CONDITIONAL = Pattern(
    r"\b(w[äa]re|wären|hätten?|kämen?|müssten?|dürften?|könnten?|würden?|wüssten?|bräuchten?|sollten?|gingen?(?= (es|das) mir)|fiele|ließe|böte|möchten?)\b"
)
"""What might be is neither done nor held."""
_WISH = AnyCase(
    r"\b(nach meiner (Meinung|Ansicht|Erfahrung|Überzeugung|Auffassung)|meiner (Meinung|Ansicht|Erfahrung|Überzeugung) nach|meines Erachtens|aus meiner Sicht|(finde|denke|glaube|meine) ich|ich (finde|denke|glaube)|ich meine(?=[,:]|$))\b"
    r"|\btraue ich mir|\b(mir|uns) (\w+ )?zu(trauen?)?$|\bmir (gut |auch )?vorstellen|\bstehe ich .*\b(bereit|zur Verfügung)|\bauf (ein|eine|Ihre|die|den) .*\bfreue ich"
    r"|\b(der|mein) (richtige |logische |nächste )+Schritt\b"
    r"|^((nun|jetzt|daher|deshalb|und) )*(ich suche|suche ich) (\w+ ){0,4}(Herausforderung|Aufgaben?|Stelle|Perspektive|Umfeld|Wirkungskreis|Veränderung|Position|Anstellung|Arbeitgeber)\b",
)
_GAP = Pattern(
    r"\b(bislang|bisher|noch|bis jetzt) nur (aus|vom|in der Theorie|am Rande|gelesen|gehört)"
    r"|\b(kenne|kannte) ich (\w+ )?nur (aus|vom)\b|\bmüsste ich .*\b(erst|noch)\b",
    re.IGNORECASE,
)
_LITOTES = Pattern(
    r"\b(nicht|kein\w*) (\w+ )?(fremd|neu|unbekannt|Neuland|Fremdwort|Problem|Geheimnis)\b"
)
_ATTITUDE = Pattern(
    r"\b(gef(ällt|allen|iel)|reiz(t|en|te)|pass(t|en)|freut|freuen|begeister(t|n|te)|beeindruck(t|en|te)|überzeugt|überzeugen"
    r"|interessier(t|en)|motivier(t|en)|sprechen|spricht|entsprich(t|en)|lock(t|en))\b.*\b(mich|mir|mein\w*)\b"
    r"|\b(sind|ist) (für mich )?ein (gutes|starkes|schönes|attraktives|faires|tolles) Angebot\b",
)
_SUITS = AnyCase(
    r"\bkomm(t|en) (mir |uns |mein\w* \w+ |unser\w* \w+ )?(sehr |gut |auch )*(entgegen|gelegen)\b"
)
_JUDGED = AnyCase(
    r"\b(empfinde|betrachte|werte|erachte) ich (es |sie |das )?als\b|\bhalte ich für\b|\bstelle ich mir\b.*\bvor\b"
)
"""What is thought of a thing, which may be one that the posting tells."""
_SELF = AnyCase(r"\b(ich|wir)\b")
_HELD = regex(r"\b[Mm]eine?[rnms]? [A-ZÄÖÜ]")
_INFINITIVE = regex(r"\b(zu \w{2,}n|\w{2,}zu\w{2,}en)$")
_IS_MY_WISH = regex(
    r"\b[Mm]ein(?:e|er)? (?:\w+ )?(?:\w*[Ww]unsch|Ziel|Traum|Anspruch|Bestreben|Hoffnung|Absicht|Vorhaben|Anliegen) (?:ist|wäre|bleibt|war)(?: (?:es|dabei|daher|nun|immer))*(?:$|(?=,))"
)
"""What is wished follows: "Mein Wunsch ist es, …"."""
_THE_FAMILY = r"(?:(?:der|die|meine[rnm]?|unsere[rnm]?|den) )(?:\w+ )?(?:familie|kindern?|kind|sohn|söhnen?|tochter|töchtern?|zwillingen?|erziehung|baby)\b"
_AT_HOME = AnyCase(
    rf"\b(?:gehör|galt|galten|schenk|widme)\w*\b[^,;]*\b(?:zeit|jahre?|monate?|mich|aufmerksamkeit)\b[^,;]*\b{_THE_FAMILY}"
    rf"|\bwar ich (?:\w+ ){{0,3}}(?:für|bei) {_THE_FAMILY}|\b(?:stand|standen) [^,;]*{_THE_FAMILY}[^,;]* im (?:vordergrund|mittelpunkt)\b"
)
"""How one says that one was on parental leave: no deed, be the time the resume's."""
_LEARNT = regex(
    r"\b(gelernt|lerne|lernten?|weiß|gezeigt|verstanden|verstehe|begriffen|erfahren|gesehen)\b"
)
_TAUGHT = regex(
    r"(?:wodurch|wobei|sodass|was) (?:ich|mich|mir)\b.*\bge(?:lernt|lehrt)\b"
)
"""A deed is told before: "…, wodurch ich gelernt habe, ruhig zu bleiben"."""
_LESSON = regex(r"(wie|was|dass|worauf|warum|wo|woran|ob|worum)\b")
_HANGING = regex(r"(dass|wenn|weil|da|ob) ", re.IGNORECASE)
_THEIRS = regex(r"\d|\b(Sie|Ihr\w*|Ihnen)\b")
_WHEN = regex(
    r"(als|wenn|nachdem|während|seitdem|sobald|falls) (?!\w+(in|er|e)\b,?$)",
    re.IGNORECASE,
)
"""When it was, and not yet who did what; but "als Köchin" says who."""
_FINITE_LAST = regex(r"\b[a-zäöü]\w+$")
_OWN = AnyCase(r"\b(ich|wir|mein\w*|mir|mich|uns|unser\w*)\b")
_AS_YOU_DO = regex(r"wie (Sie|Ihre?) ")


def temper(text: str, clauses: Sequence[Clause]) -> list[Clause]:
    """
    The clauses with the moods that German grammar gives them.
    """
    found = [_tempered(text[c.start : c.end], c) for c in with_times(text, clauses)]
    for i, clause in enumerate(found):
        piece = text[clause.start : clause.end]
        before = text[found[i - 1].start : found[i - 1].end] if i else ""
        if i and clause.mood is Mood.EMPLOYER and _HANGING.match(before):
            # "Dass Sie …, schafft Klarheit": what it does is an opinion.
            found[i] = clause if _THEIRS.search(piece) else _silent(clause)
        elif (i and TOLD_OF_ANOTHER.match(piece)) or (
            _WHEN.match(piece) and _FINITE_LAST.search(piece) and not _OWN.search(piece)
        ):
            found[i] = clause if clause.mood is Mood.EMPLOYER else _fact(clause)
        elif i and _LESSON.match(piece) and _LEARNT.search(before):
            found[i] = replace(clause, mood=Mood.SOFT)
        elif _LESSON.match(piece) and not _SELF.search(piece):
            # "…, was auf die Teller kam" says more of a thing, and not who did it.
            found[i] = clause if clause.mood is Mood.EMPLOYER else _fact(clause)
        elif i and _IS_MY_WISH.search(before) and _INFINITIVE.search(piece):
            found[i] = _silent(clause)
        elif i + 1 < len(found) and _INFINITIVE.search(piece):
            found[i] = _of_what_follows(text, clause, found[i + 1])
    return without_courtesy(text, found)


def _silent(clause: Clause) -> Clause:
    return replace(clause, mood=Mood.SILENT)


def _fact(clause: Clause) -> Clause:
    silent = clause.mood is Mood.SILENT
    return clause if silent else replace(clause, mood=Mood.FACT, own=False)


def _tempered(piece: str, clause: Clause) -> Clause:
    if clause.mood is Mood.EMPLOYER:
        return clause
    if _LITOTES.search(piece) or _TAUGHT.match(piece) or _AT_HOME.search(piece):
        return replace(clause, mood=Mood.SOFT)
    if _JUDGED.search(piece) or _SUITS.search(piece):
        posted = COUNTED.search(piece) and not _HELD.search(piece)
        return replace(clause, mood=Mood.EMPLOYER if posted else Mood.SILENT, own=False)
    if (
        _CONDITIONAL.search(piece)
        or _WISH.search(piece)
        or _GAP.search(piece)
        or _IS_MY_WISH.search(piece)
    ):
        return replace(clause, mood=Mood.SILENT)
    if _ATTITUDE.search(piece) and not (_SELF.search(piece) or _HELD.match(piece)):
        theirs = _THEIRS.search(piece)
        return replace(clause, mood=Mood.EMPLOYER if theirs else Mood.SILENT, own=False)
    return clause


def _of_what_follows(text: str, clause: Clause, following: Clause) -> Clause:
    """
    "Zu führen, …": whether that is done, wished for or asked of anybody, the next
    clause says.
    """
    piece = text[following.start : following.end]
    if _AS_YOU_DO.match(piece):
        return replace(clause, mood=Mood.EMPLOYER, own=False)
    general = following.mood in {Mood.FACT, Mood.EMPLOYER} or not re.search(
        r"\b(ich|mir|mich|mein\w*|wir|uns)\b", piece, re.IGNORECASE
    )
    if following.mood is Mood.SILENT or general:
        return replace(clause, mood=Mood.SILENT)
    return clause
