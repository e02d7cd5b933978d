"""
Tools for an assistant: match a posting, write a letter, check one.

An assistant names resumes, never paths: it reaches those that its person gave when the
server was started, or else those that the person keeps in ResuMate.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
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
    tools = Tools(app, owner, given)
    for tool in (tools.resumes, tools.match, tools.letter, tools.check):
        server.tool()(tool)
    return server


@dataclass(frozen=True, slots=True)
class Tools:
    """
    What an assistant may ask for; the docstrings are what it is told of them.
    """

    app: Application
    owner: OwnerId
    given: Mapping[str, ResumeId]

    def resumes(self) -> list[str]:
        """
        The names of the resumes that letters can be written from.
        """
        return list(self._known())

    def match(self, posting: Posting, resume: Name = "") -> wire.MatchDocument:
        """
        How far the resume answers a job posting: each requirement met, partly met or
        missing, with the lines of the resume that answer it.
        """
        with _telling():
            found = self.app.use_cases.match_posting()(
                self.owner, self._chosen(resume), posting
            )
            return wire.MatchDocument(
                posting=wire.posting(found.posting, found.coverage),
                resume=wire.resume(found.resume),
            )

    def letter(
        self,
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
            asked = self.app.use_cases.request_own_letter()(
                self.owner, self._chosen(resume), posting, wishes
            )
            written = self.app.use_cases.await_letter()(self.owner, asked.id)
            return wire.letter_document(written.letter, written.resume)

    def check(
        self,
        letter: Annotated[str, Field(min_length=1, max_length=40_000)],
        resume: Name = "",
        posting: str = "",
    ) -> wire.CheckDocument:
        """
        What a letter states and the resume does not support, sentence by sentence,
        whoever wrote it.
        """
        with _telling():
            critique = self.app.use_cases.check_against()(
                self.owner, self._chosen(resume), letter, posting or None
            )
            return wire.check_document(critique)

    def _known(self) -> Mapping[str, ResumeId]:
        kept = {
            one.filename: one.id
            for one in self.app.use_cases.list_resumes()(self.owner)
        }
        return self.given or kept

    def _chosen(self, name: str) -> ResumeId:
        names = self._known()
        if name in names:
            return names[name]
        if not name and len(names) == 1:
            return next(iter(names.values()))
        raise ResumeUnknownError


@contextmanager
def _telling() -> Iterator[None]:
    """
    What ResuMate can name goes to the assistant in its words; the rest does not.
    """
    try:
        yield
    except ResuMateError as error:
        raise ToolError(error.message) from error
