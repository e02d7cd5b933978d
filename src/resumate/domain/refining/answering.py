"""
What no line supports: asked, or told honestly.
"""

import re

from resumate.domain.evidence import CoverageStatus
from resumate.domain.language.skill_names import names_in
from resumate.domain.language.tongues import tongue_alone
from resumate.domain.letter import About, Sentence
from resumate.domain.lexicon.languages import LETTER_LANGUAGES
from resumate.domain.patterns import regex
from resumate.domain.posting import RequirementKind
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.figures import has_number
from resumate.domain.refining.kinds import (
    Called,
    called,
    is_of,
    names_kind_alone,
)
from resumate.domain.refining.topic import (
    LONGEST_TOPIC,
    besides_names,
    lines_on,
    of_the_same_kind,
    speaks_of,
)
from resumate.domain.turn import Option, OptionKind, Question

_FACT = regex(
    r"\d|^(?:my|meine?)\b|\b(?:degree|diploma|phd|mba|bachelor|master|licen[cs]e|"
    r"certificat\w*|salary|availab\w*|notice|visa|permit|references?|citizen\w*|"
    r"abschluss|studium|führerschein|zertifikat|gehalt\w*|kündigungsfrist|verfügbar\w*|"
    r"from|at|von|bei)\b",
    re.IGNORECASE,
)


def ask_about(desk: Desk, topic: str) -> None:
    """
    Does the person want to learn *topic*, or have they used it? Or is something of the
    same kind meant, which the resume has?
    """
    speech = desk.speech
    if (asked := called(topic)) and not tongue_alone(topic):
        kin = _of_its_kind(desk, asked)
        text = speech("which_kind" if kin else "untold_kind", topic=topic)
        desk.proposal.question = Question(text, (*kin, *_as_fact(desk, topic)))
        return
    if not _can_be_learned(desk, topic):
        text = speech("untold", topic=topic)
        desk.proposal.question = Question(text, _as_fact(desk, topic))
        return
    used = speech("spoken" if tongue_alone(topic) else "used", topic=topic)
    options = [
        Option(OptionKind.ASK, speech("say_learn"), speech("do_learn", topic=topic)),
        Option(OptionKind.CONFIRM, speech("say_used"), used),
    ]
    for name in of_the_same_kind(desk.content, topic):
        label, ask = speech("say_kin", name=name), speech("do_kin", name=name)
        options.append(Option(OptionKind.ASK, label, ask))
        break
    question = Question(speech("unknown", topic=topic), tuple(options))
    desk.proposal.question = question


def _as_fact(desk: Desk, topic: str) -> tuple[Option, ...]:
    """
    A topic that tells no more than a kind is no fact: the person says which one.
    """
    bare = names_kind_alone(topic)
    label = desk.speech("say_which" if bare else "say_fact")
    told = desk.speech("spoken", topic=topic) if tongue_alone(topic) else topic
    return (
        Option(OptionKind.CONFIRM, label, "" if bare else told),
        Option(OptionKind.ASK, desk.speech("leave")),
    )


def _of_its_kind(desk: Desk, asked: Called) -> list[Option]:
    """
    What the resume has of the kind, where not that one, by its first words.
    """
    if not asked.which:
        return []
    lines = (ln for ln in desk.content.lines if is_of(asked.kind, desk.content, ln))
    names = dict.fromkeys(_FIRST_PIECE.split(line.text)[0] for line in lines)
    return [
        Option(
            OptionKind.ASK,
            desk.speech("say_mention", topic=name),
            desk.speech("do_mention", topic=name),
        )
        for name in names
        if len(name.split()) <= LONGEST_TOPIC
    ][:_MOST_OFFERED]


_FIRST_PIECE = regex(r"\s*(?:[,;|:(]| – | - )")
_MOST_OFFERED = 3


def ask_about_rest(desk: Desk, topic: str, held: str) -> None:
    """
    Did the person do with *held*, which the resume has, what *topic* says besides?
    """
    speech = desk.speech
    rest = " ".join(besides_names(topic))
    text = speech("known_in_part", held=held, rest=rest)
    options = [Option(OptionKind.CONFIRM, speech("say_fact"), topic)]
    if not any(speaks_of(piece.sentence.text, held) for piece in desk.text.claims):
        label, ask = speech("say_mention", topic=held), speech("do_mention", topic=held)
        options.append(Option(OptionKind.ASK, label, ask))
    options.append(Option(OptionKind.ASK, speech("leave")))
    desk.proposal.question = Question(text, tuple(options))


def _can_be_learned(desk: Desk, topic: str) -> bool:
    """
    Whether *topic* certainly is a thing to be known or used: it has a name that is
    known, or the posting asks for it. What has numbers, or is the person's ("my
    salary", "a degree from ..."), is a fact to be stated.
    """
    if has_number(topic):
        return False
    if names_in(topic) and not besides_names(topic):
        return True
    asked = [one.requirement.text for one in desk.letter.coverage]
    named = any(speaks_of(text, topic) for text in asked)
    return named and not _FACT.search(topic)


def confirm(desk: Desk, question: str, text: str) -> None:
    """
    Ask whether *text* is true.
    """
    options = (
        Option(OptionKind.CONFIRM, desk.speech("confirm_this"), text),
        Option(OptionKind.ASK, desk.speech("leave")),
    )
    desk.proposal.question = Question(question, options)


def learn(desk: Desk, topic: str) -> None:
    """
    The letter says that the person has not used *topic* and would like to; not of what
    the resume shows.
    """
    speech = desk.speech
    if lines_on(desk.content, topic):
        label = speech("say_mention", topic=topic)
        ask = Option(OptionKind.ASK, label, speech("do_mention", topic=topic))
        question = Question(speech("known_already", topic=topic), (ask,))
        desk.proposal.question = question
        return
    sentence = Sentence(speech(_learning(desk), topic=topic), 0, About.CONNECTING)
    claims = desk.text.claims
    if not claims or desk.checked(sentence).findings:
        desk.reply("not_true_enough")
        return
    reason = speech("asked_for_topic", topic=topic)
    desk.text.insert(claims[-1], [sentence], reason, apart=False)
    desk.reply("learned")


def _learning(desk: Desk) -> str:
    language = desk.letter.language
    return f"learn_{language if language in LETTER_LANGUAGES else 'en'}"


def tell_gaps(desk: Desk) -> None:
    """
    What the posting asks for and no line shows.
    """
    missing = [
        one.requirement.text.rstrip(".")
        for one in desk.letter.coverage
        if one.status is CoverageStatus.MISSING
        and one.requirement.kind is not RequirementKind.DUTY
    ]
    if missing:
        desk.reply("gaps", them="; ".join(missing))
    else:
        desk.reply("no_gaps")
    told = desk.text.cited
    untold = [
        one.requirement.text.rstrip(".")
        for one in desk.letter.coverage
        if one.evidence
        and told.isdisjoint(one.evidence)
        and one.requirement.kind is not RequirementKind.DUTY
    ]
    if untold:
        desk.reply("gaps_in_letter", them="; ".join(untold))
