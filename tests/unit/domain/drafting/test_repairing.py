"""
What happens to sentences that stayed wrong.
"""

from resumate.domain.bullets import bulleted
from resumate.domain.drafting.repairing import grounded, lost_lines, repair, trace
from resumate.domain.letter import About, Critique, Finding, FindingCode, Sentence
from resumate.domain.resume import ResumeLine, Section

LINES = (
    ResumeLine("L1", "Rewrote nine lists", Section.EXPERIENCE),
    ResumeLine("L2", "Moved the store", Section.EXPERIENCE),
)
WRONG = (Finding(FindingCode.SCOPE_INFLATED, "led", "The line says helped."),)
GREETING = Sentence("Dear Sir,", 0, About.CONNECTING)
LED = Sentence("I led the move.", 1, About.CANDIDATE, ("L2",), WRONG)
KEPT = Sentence("I kept the light.", 1, About.CANDIDATE, ("L1",))
HELPED = Sentence("I helped with the move.", 1, About.CANDIDATE, ("L2",))


def test_a_failing_sentence_is_said_in_composed_words():
    """
    The fact behind it is not lost with the boast.
    """
    repaired = repair(Critique((GREETING, KEPT, LED)), [(GREETING,), (KEPT, HELPED)])

    assert (GREETING, KEPT, HELPED) == repaired


def test_nothing_is_said_twice():
    """
    A line that a good sentence already tells is not told again.
    """
    told = Sentence("I helped move house.", 1, About.CANDIDATE, ("L2",))

    assert (told,) == _renumbered(repair(Critique((told, LED)), [(HELPED,)]))


def test_a_failing_sentence_without_a_line_is_dropped():
    """
    What rests on nothing has no substitute.
    """
    invented = Sentence("I can fly.", 1, About.CANDIDATE, (), WRONG)

    assert (GREETING,) == repair(Critique((GREETING, invented)), [(HELPED,)])


def test_a_failing_list_loses_what_fails():
    """
    Its other items are still told; where one alone would be left, or a finding is about
    what leads in, nothing of it is.
    """
    items = ["62 reports", "led the move", "400 invoices a month"]

    def repaired(items, findings=WRONG):
        text = bulleted("Also from that time", items)
        failing = Sentence(text, 1, About.CANDIDATE, ("L1", "L2", "L3"), findings)
        return [s.text for s in repair(Critique((failing,)), [])]

    time = (Finding(FindingCode.ROLE_MIXED, "that time", "Another post's."),)
    assert repaired(items) == [bulleted("Also from that time", items[::2])]
    assert repaired(items[:2]) == []
    assert repaired(items, WRONG + time) == []


def test_a_claim_without_a_citation_is_not_delivered():
    """
    A sentence about the candidate needs a line, finding or not.
    """
    assert not grounded(Sentence("I am the best.", 0, About.CANDIDATE))
    assert grounded(GREETING)
    assert grounded(KEPT)


def test_paragraphs_close_ranks():
    """
    A paragraph that lost all its sentences leaves no gap in the numbers.
    """
    close = Sentence("Yours,", 2, About.CONNECTING)
    invented = Sentence("I can fly.", 1, About.CANDIDATE, (), WRONG)

    repaired = repair(Critique((GREETING, invented, close)), [])

    assert [0, 1] == [sentence.paragraph for sentence in repaired]


def test_composed_sentences_keep_the_citations_they_were_made_from():
    """
    The composer knows its lines; the gate's guess does not replace them.
    """
    guessed = Sentence("I helped with the move.", 1, About.CANDIDATE, ("L9", "L2"))

    (traced,) = trace(Critique((guessed,)), [HELPED]).sentences

    assert ("L2",) == traced.citations


def test_tracing_removes_no_finding():
    """
    The gate's verdict stands, whoever wrote the sentence.
    """
    flagged = Sentence(HELPED.text, 1, About.CANDIDATE, (), WRONG)

    (traced,) = trace(Critique((flagged,)), [HELPED]).sentences

    assert WRONG == traced.findings


def test_of_a_failing_sentence_the_line_told_last_is_lost_first():
    """
    Two deeds in one breath may fail together, and pass apart; the line that has the
    words that fail is lost before any other.
    """
    both = Sentence("I led and moved.", 1, About.CANDIDATE, ("L1", "L2"), WRONG)
    nine = (Finding(FindingCode.NUMBER_UNSUPPORTED, "nine", "The line says ten."),)
    counted = Sentence(
        "I wrote nine and moved.", 1, About.CANDIDATE, ("L1", "L2"), nine
    )

    assert {"L2"} == lost_lines(Critique((GREETING, KEPT, both)), LINES)
    assert {"L1"} == lost_lines(Critique((GREETING, KEPT, counted)), LINES)


def _renumbered(sentences):
    return tuple(Sentence(s.text, 1, s.about, s.citations) for s in sentences)
