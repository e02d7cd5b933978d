"""
What does this resume have to say to this posting?
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from resumate.application.readiness import require_read
from resumate.application.resumes.index_resume import IndexResume
from resumate.domain.chunk import ScoredChunk, SearchQuery
from resumate.domain.errors import InvalidPostingError
from resumate.domain.evidence import Coverage
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.matching import cover
from resumate.domain.posting import JobPosting
from resumate.domain.posting_correction import PostingCorrection, with_correction
from resumate.domain.posting_reading import read_posting, repeats_resume
from resumate.domain.resume import Resume
from resumate.ports.chunk_index import ChunkIndex
from resumate.ports.embedder import Embedder, TextKind
from resumate.ports.errors import StaleIndexError
from resumate.ports.resume_repository import ResumeRepository

CHUNKS_PER_REQUIREMENT = 8
"""How many chunks are looked at for each requirement."""
_TRIES = 3
"""A server with another embedder may read the same file at the same moment."""


def read_corrected(posting: str, correction: PostingCorrection | None) -> JobPosting:
    """
    The text of a posting as it is read, or as the person says that it asks.
    """
    read = read_posting(posting)
    return with_correction(read, correction) if correction else read


@dataclass(frozen=True, slots=True)
class Match:
    """
    A resume, a posting, and how far one answers the other.
    """

    resume: Resume
    posting: JobPosting
    coverage: tuple[Coverage, ...]


@dataclass(frozen=True, slots=True)
class MatchPosting:
    """
    Reads the posting, embeds all its requirements in one batch, searches them in one
    round trip, and judges what was found.
    """

    resumes: ResumeRepository
    embedder: Embedder
    index: ChunkIndex
    index_resume: IndexResume
    clock: Callable[[], datetime]

    def __call__(
        self,
        owner: OwnerId,
        resume: ResumeId,
        posting: str,
        correction: PostingCorrection | None = None,
    ) -> Match:
        """
        The match of a resume that was read with the text of a posting, or with what the
        person says that it asks.
        """
        read = read_corrected(posting, correction)
        known = self.resumes.get(owner, resume)
        require_read(known)
        if repeats_resume(posting, known.content):
            raise InvalidPostingError(
                "This is the resume, not a posting: paste the job description."
            )
        return Match(known, read, self.covered(known, read))

    def covered(self, resume: Resume, posting: JobPosting) -> tuple[Coverage, ...]:
        """
        How far the resume, as it is now, answers a posting that was read.
        """
        found = self._search(resume, posting)
        today = self.clock().date()
        title = posting.title or ""
        asked = posting.requirements
        return cover(asked, found, resume.content, today=today, title=title)

    def _search(self, resume: Resume, posting: JobPosting) -> list[list[ScoredChunk]]:
        texts = [requirement.text for requirement in posting.requirements]
        vectors = self.embedder.embed(texts, TextKind.QUERY)
        queries = [SearchQuery(t, v) for t, v in zip(texts, vectors, strict=True)]
        for _ in range(_TRIES):
            try:
                return self._ask(resume, queries)
            except StaleIndexError:
                self.index_resume(resume.owner, resume.id, resume.content)
        return self._ask(resume, queries)

    def _ask(
        self, resume: Resume, queries: list[SearchQuery]
    ) -> list[list[ScoredChunk]]:
        return self.index.search(
            resume.owner,
            resume.id,
            queries,
            self.embedder.model,
            k=CHUNKS_PER_REQUIREMENT,
        )
