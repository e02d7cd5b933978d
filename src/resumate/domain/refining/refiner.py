"""
Wishes become a proposal: which sentences change, and why.
"""

from collections.abc import Iterable

from resumate.domain.had import had
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.refining import wishes as wish
from resumate.domain.refining.adding import lengthen, tell
from resumate.domain.refining.answering import learn, tell_gaps
from resumate.domain.refining.claiming import claim
from resumate.domain.refining.correcting import correct
from resumate.domain.refining.desk import Desk, Proposal
from resumate.domain.refining.explaining import explain
from resumate.domain.refining.faulting import tell_fault
from resumate.domain.refining.framing import (
    greet,
    reopen,
    retone,
    say_motive,
    sign_as,
    sign_off,
    translate,
)
from resumate.domain.refining.held_names import as_held
from resumate.domain.refining.mentioning import mention
from resumate.domain.refining.ordering import lead, swap_paragraphs
from resumate.domain.refining.past import Past
from resumate.domain.refining.replies import Speech
from resumate.domain.refining.shortening import drop_topic, shorten
from resumate.domain.refining.single import remove, reword, swap
from resumate.domain.refining.terms import ask_about_amount
from resumate.domain.refining.topic import lines_on
from resumate.domain.resume import ResumeContent


def propose(
    wishes: Iterable[wish.Wish],
    letter: CoverLetterDraft,
    content: ResumeContent,
    speech: Speech,
    past: Past | None = None,
) -> Proposal:
    """
    What becomes of *letter* by rules alone, in sentences that the resume's lines say,
    and by what was asked in its *past*; after a question only that is told which the
    resume has.
    """
    desk = Desk(letter, had(content), speech, past)
    for one in wishes:
        wanted = _as_held(desk, one)
        if not desk.proposal.question or _needs_no_answer(desk, wanted):
            _fulfil(desk, wanted)
    return desk.proposal


def _as_held(desk: Desk, wanted: wish.Wish) -> wish.Wish:
    """
    A thing to be told by the name that the resume has for it.
    """
    if not isinstance(wanted, wish.Mention):
        return wanted
    return wish.Mention(as_held(desk.content, wanted.topic))


def _needs_no_answer(desk: Desk, wanted: wish.Wish) -> bool:
    return isinstance(wanted, wish.Mention) and bool(
        lines_on(desk.content, wanted.topic)
    )


def _fulfil(desk: Desk, wanted: wish.Wish) -> None:  # noqa: C901, PLR0912, PLR0915 - one case a wish
    match wanted:
        case wish.Shorter(indexes, words):
            shorten(desk, indexes, words)
        case wish.Longer():
            lengthen(desk)
        case wish.Retone(tone):
            retone(desk, tone)
        case wish.Reopen():
            reopen(desk)
        case wish.Lead(topic, instead):
            lead(desk, topic, instead)
        case wish.Mention(topic):
            mention(desk, topic)
        case wish.Tell(line):
            tell(desk, line)
        case wish.Drop(topic):
            drop_topic(desk, topic)
        case wish.Learn(topic):
            learn(desk, topic)
        case wish.Claim(text):
            claim(desk, text)
        case wish.Correct(old, new, said):
            correct(desk, old, new, said)
        case wish.Reword(index, text):
            reword(desk, index, text)
        case wish.Remove(indexes):
            remove(desk, indexes)
        case wish.Greet(name, greeting):
            greet(desk, name, greeting)
        case wish.SignOff(text):
            sign_off(desk, text)
        case wish.SignAs(name):
            sign_as(desk, name)
        case wish.SwapParagraphs(one, other):
            swap_paragraphs(desk, one, other)
        case wish.Swap(old, new):
            swap(desk, old, new)
        case wish.Amount(text):
            ask_about_amount(desk, text)
        case wish.Fault():
            tell_fault(desk, wanted)
        case wish.Boast():
            desk.reply("surer")
        case wish.Motive(text):
            say_motive(desk, text)
        case wish.Why(indexes, topic):
            explain(desk, indexes, topic)
        case wish.Gaps():
            tell_gaps(desk)
        case wish.Translate(language):
            translate(desk, language)
        case wish.Undo():
            pass  # versions are the application's
