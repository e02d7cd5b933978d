"""
A turn of the chat as JSON.
"""

from resumate.wire.shapes import Out


class ChangeOut(Out):
    """
    One sentence that is not as it was: new if *before* is empty, gone if *after* is.
    """

    before: str
    after: str
    reason: str
    from_index: int | None
    to_index: int | None


class OptionOut(Out):
    """
    One answer: ``ask`` sends its instruction as the next turn; ``confirm`` lets the
    person state a fact, which becomes a line of the resume; ``correct`` has that *line*
    of the resume say what the instruction is.
    """

    kind: str
    label: str
    instruction: str
    line: str


class QuestionOut(Out):
    """
    What only the person can answer.
    """

    text: str
    options: list[OptionOut]


class TurnOut(Out):
    """
    One turn of the chat: ``changed`` made a new version; ``asked`` has a question;
    ``unchanged`` says in its reply why nothing changed.
    """

    instruction: str
    outcome: str
    reply: str
    changes: list[ChangeOut]
    question: QuestionOut | None
