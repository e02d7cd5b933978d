"""
What was pasted as a posting and is none.
"""

from resumate.domain.resume import ResumeContent

_FEWEST_LINES = 3
_TELLING = 20
"""Characters; shorter lines ("Python", "2019") can stand in a posting too."""


def repeats_resume(text: str, resume: ResumeContent) -> bool:
    """
    Whether *text* is the resume itself: most of its longer lines stand there word for
    word.
    """
    said = " ".join(text.split())
    lines = [
        " ".join(line.text.split()) for line in resume.lines if not line.confirmed_at
    ]
    telling = [line for line in lines if len(line) >= _TELLING]
    repeated = sum(1 for line in telling if line in said)
    return repeated >= _FEWEST_LINES and 2 * repeated > len(telling)
