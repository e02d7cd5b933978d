"""
What only a list could tell gives way to what a sentence tells.
"""

from resumate.domain.composing.english.paragraphs.instead import with_sentences
from resumate.domain.letter import LetterWishes
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.resume import LineKind, ResumeContent
from told_resumes import told_resume

CONTENT = told_resume("""
@name Ida Brook
@experience
# Stallpoint | Fitter | 2021-03 | now
Pumps 3 to 25 kW, fans, small boilers when needed
Installed 40 boilers with the foreman and balanced the systems of two schools
# Quay Works | Mate | 2018-01 | 2021-02
Rewired the stores and two offices
""")
NOTE, DEED, OTHER = (
    Point(PointKind.EVIDENCE, (line,), None, CONTENT.role(line.role))
    for line in CONTENT.lines
    if line.kind is LineKind.BULLET
)


def _plan(content: ResumeContent, points: tuple[Point, ...], *spare: Point):
    return LetterPlan(
        contact=content.contact,
        title="Fitter",
        company="Loon",
        language="en",
        wishes=LetterWishes(),
        paragraphs=(PlannedParagraph(points),),
        spare=spare,
    )


def test_a_sentence_to_spare_stands_beside_a_note() -> None:
    """
    Of the same post, and no longer to spare.
    """
    plan = with_sentences(_plan(CONTENT, (NOTE,), OTHER, DEED))

    assert plan.paragraphs[0].points == (NOTE, DEED)
    assert plan.spare == (OTHER,)


def test_what_can_be_said_needs_nothing_beside_it() -> None:
    """
    As many sentences are added as there are notes.
    """
    plan = _plan(CONTENT, (DEED,), NOTE)

    assert with_sentences(plan) == plan


def test_a_deed_to_spare_says_that_its_post_was_held() -> None:
    """
    The head of the post, which was all that was told of it, gives way.
    """
    head = next(line for line in CONTENT.lines if line.kind is LineKind.ENTRY)
    held = Point(PointKind.EVIDENCE, (head,), None, CONTENT.role(head.role))

    plan = with_sentences(_plan(CONTENT, (held,), DEED))

    assert plan.paragraphs[0].points == (DEED,)
