"""
The fields of messages: those of the HTTP API's body, query and path, side by side.
"""

from uuid import UUID

from pydantic import BaseModel

from resumate import requests as asked


class NothingMore(BaseModel):
    """
    The action says it all.
    """


class ResumeMessage(BaseModel):
    """
    About one resume.
    """

    resume_id: UUID


class LetterMessage(BaseModel):
    """
    About one letter.
    """

    letter_id: UUID


class VersionedMessage(LetterMessage):
    """
    About one version of a letter, by default the newest.
    """

    version: asked.Version | None = None


class TurnMessage(LetterMessage, asked.TurnRequest):
    """
    A turn of the chat about one letter.
    """


class EditMessage(LetterMessage, asked.EditRequest):
    """
    Sentences of one letter, changed by hand.
    """


class ChosenMessage(LetterMessage, asked.VersionRequest):
    """
    The version that is to be the newest again.
    """


class ExportMessage(VersionedMessage):
    """
    A letter as a file.
    """

    format: asked.FileFormat = asked.FileFormat.TXT


class ResumeExportMessage(LetterMessage):
    """
    The resume that goes with a letter, as a file.
    """

    format: asked.ResumeFileFormat = asked.ResumeFileFormat.DOCX


class OutcomeMessage(LetterMessage, asked.OutcomeRequest):
    """
    What became of one letter.
    """


class DuplicateMessage(LetterMessage, asked.DuplicateRequest):
    """
    The letter that another one is to be like.
    """


class LineMessage(ResumeMessage, asked.LineRequest):
    """
    What a line of the file really says.
    """

    line_id: str


class ContactMessage(ResumeMessage, asked.ContactRequest):
    """
    How the person is reached.
    """


class RoleMessage(ResumeMessage, asked.RoleRequest):
    """
    What a post really was.
    """

    role_id: str


class NewRoleMessage(ResumeMessage, asked.NewRoleRequest):
    """
    A post that was not read.
    """


class PlaceMessage(ResumeMessage, asked.PlaceRequest):
    """
    Under which post a line stands.
    """

    line_id: str


class FactMessage(ResumeMessage, asked.FactRequest):
    """
    A fact that the person states.
    """


class KnownFactMessage(ResumeMessage):
    """
    A fact that the person stated.
    """

    fact_id: str


class ChangedFactMessage(KnownFactMessage, asked.FactRequest):
    """
    The same fact, said otherwise.
    """
