"""
Tools for an assistant: match a posting, write a letter, check one.

An assistant names resumes, never paths: it reaches those that its person gave when the
server was started, or else those that the person keeps in ResuMate.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Annotated

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import Field

from resumate import __version__, wire
from resumate.bootstrap import Application
from resumate.domain.errors import ResuMateError
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.letter import Length, LetterWishes, Tone

INSTRUCTIONS = (
    "ResuMate writes cover letters in which every sentence about the person rests on a"
    " line of their resume, and checks any letter for what the resume does not support."
    " Show the letter as it is; if you change a sentence, check the letter again."
)
Posting = Annotated[str, Field(min_length=1, max_length=60_000)]
Name = Annotated[
    str, Field(description="as `resumes` lists it; may be left out if one")
]


class ResumeUnknownError(ResuMateError):
    """
    Which resume? Name one as the tool `resumes` lists it.
    """

    code = "resume.unknown"


def create_server(
    app: Application, owner: OwnerId, given: Mapping[str, ResumeId]
) -> MCPServer:
    """
    The tools over *app*, acting for *owner*, on the resumes *given*; all that the owner
    keeps if none is.
    """
    server = MCPServer("ResuMate", version=__version__, instructions=INSTRUCTIONS)
    uses = app.use_cases

    def known() -> Mapping[str, ResumeId]:
        kept = {resume.filename: resume.id for resume in uses.list_resumes()(owner)}
        return given or kept

    def chosen(name: str) -> ResumeId:
        names = known()
        if name in names:
            return names[name]
        if not name and len(names) == 1:
            return next(iter(names.values()))
        raise ResumeUnknownError

    @server.tool()
    def resumes() -> list[str]:
        """
        The names of the resumes that letters can be written from.
        """
        return list(known())

    @server.tool()
    def match(posting: Posting, resume: Name = "") -> wire.MatchDocument:
        """
        How far the resume answers a job posting: each requirement met, partly met or
        missing, with the lines of the resume that answer it.
        """
        with _telling():
            found = uses.match_posting()(owner, chosen(resume), posting)
            return wire.MatchDocument(
                posting=wire.posting(found.posting, found.coverage),
                resume=wire.resume(found.resume),
            )

    @server.tool()
    def letter(
        posting: Posting,
        *,
        resume: Name = "",
        tone: Tone = Tone.PLAIN,
        length: Length = Length.STANDARD,
        language: str = "auto",
        writer: str = "auto",
    ) -> wire.LetterDocument:
        """
        A cover letter for a job posting, with the lines of the resume behind each
        sentence. It says nothing that the resume does not support.
        """
        with _telling():
            wishes = LetterWishes(tone, length, language, writer)
            asked = uses.request_own_letter()(owner, chosen(resume), posting, wishes)
            written = uses.await_letter()(owner, asked.id)
            return wire.letter_document(written.letter, written.resume)

    @server.tool()
    def check(
        letter: Annotated[str, Field(min_length=1, max_length=40_000)],
        resume: Name = "",
        posting: str = "",
    ) -> wire.CheckDocument:
        """
        What a letter states and the resume does not support, sentence by sentence,
        whoever wrote it.
        """
        with _telling():
            content = uses.get_resume()(owner, chosen(resume)).content
            critique = uses.check_letter()(letter, content, posting or None)
            return wire.check_document(critique)

    return server


@contextmanager
def _telling() -> Iterator[None]:
    """
    What ResuMate can name goes to the assistant in its words; the rest does not.
    """
    try:
        yield
    except ResuMateError as error:
        raise ToolError(error.message) from error
