"""
A letter leaves as a file.
"""

from dataclasses import dataclass, replace

from resumate.application.letters.kept import GetLetter
from resumate.application.readiness import require_written
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.planning.post_told import post_told
from resumate.domain.resume import Contact
from resumate.ports.letter_exporter import Export, ExportFormat, LetterExporter


@dataclass(frozen=True, slots=True)
class ExportLetter:
    """
    Renders the newest version, or the one asked for, in one of the formats.
    """

    get_letter: GetLetter
    exporter: LetterExporter

    def __call__(
        self,
        owner: OwnerId,
        letter: LetterId,
        form: ExportFormat,
        version: int | None = None,
    ) -> Export:
        """
        The file, or NotReadyError while the letter is being written.
        """
        found = self.get_letter(owner, letter, version)
        require_written(found.letter)
        if found.resume is None:
            return self.exporter.export(found.letter, Contact(), form)
        content = found.resume.content
        title = post_told(found.letter, content)
        named = replace(found.letter.posting, title=title)
        told = replace(found.letter, posting=named)
        return self.exporter.export(told, content.contact, form)
