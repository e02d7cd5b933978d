"""
Tools for an assistant: match a posting, write a letter, check one.

An assistant names resumes, never paths: it reaches those that its person gave when the
server was started, or else those that the person keeps in ResuMate.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import Field

from resumate import __version__, wire
from resumate.application.models.writers import WRITERS
from resumate.bootstrap import Application
from resumate.domain.errors import ResuMateError
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.letter import Length, LetterWishes, Tone
from resumate.domain.lexicon.languages import LETTER_LANGUAGES
from resumate.domain.resume import Resume, ResumeStatus

INSTRUCTIONS = (
    "ResuMate writes cover letters in which every sentence about the person rests on a"
    " line of their resume, and checks any letter for what the resume does not support."
    " Show the letter as it is; if you change a sentence, check the letter again."
)
Posting = Annotated[str, Field(min_length=1, max_length=60_000)]
Name = Annotated[
    str, Field(description="as `resumes` lists it; may be left out if one")
]
Language = Annotated[
    str, Field(json_schema_extra={"enum": ["auto", *LETTER_LANGUAGES]})
]
Writer = Annotated[str, Field(json_schema_extra={"enum": [*WRITERS]})]
Named = tuple[str, Resume]
"""A resume, and how its file is called."""


class ResumeUnknownError(ResuMateError):
    """
    Which resume? Name one as the tool `resumes` lists it.
    """

    code = "resume.unknown"


class NoResumeError(ResuMateError):
    """
    There is no resume to go by: give one when the server is started, as in
    `resumate mcp --resume cv.pdf`, or upload one to ResuMate.
    """

    code = "resume.none"


def create_server(
    app: Application, owner: OwnerId, given: Sequence[Named]
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
    given: Sequence[Named]

    def resumes(self) -> list[str]:
        """
        The names of the resumes that letters can be written from, those that are kept
        newest first. Where two files are called alike, the day is part of the name.
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
        language: Language = "auto",
        writer: Writer = "auto",
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
        if self.given:
            return told_apart(self.given)
        kept = self.app.use_cases.list_resumes()(self.owner)
        ready = (one for one in kept if one.status is ResumeStatus.READY)
        return told_apart((one.filename, one) for one in ready)

    def _chosen(self, name: str) -> ResumeId:
        names = self._known()
        if name in names:
            return names[name]
        if not name and len({*names.values()}) == 1:
            return next(iter(names.values()))
        raise ResumeUnknownError if names else NoResumeError


def told_apart(resumes: Iterable[Named]) -> dict[str, ResumeId]:
    """
    Each resume by a name that no other has: that of its file where that is enough.
    """
    named = {(name, resume.id): resume for name, resume in resumes}
    often = Counter(name for name, _ in named)
    return {
        name if often[name] == 1 else _marked(name, resume): resume.id
        for (name, _), resume in named.items()
    }


def _marked(name: str, resume: Resume) -> str:
    return f"{name} ({resume.uploaded_at:%Y-%m-%d}, {str(resume.id)[:8]})"


@contextmanager
def _telling() -> Iterator[None]:
    """
    What ResuMate can name goes to the assistant in its words; the rest does not.
    """
    try:
        yield
    except ResuMateError as error:
        raise ToolError(error.message) from error
