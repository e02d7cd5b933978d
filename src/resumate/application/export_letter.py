"""
A letter leaves as a file.
"""

from dataclasses import dataclass

from resumate.application.letters import GetLetter
from resumate.application.readiness import require_written
from resumate.domain.ids import LetterId, OwnerId
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
        contact = found.resume.content.contact if found.resume else Contact()
        return self.exporter.export(found.letter, contact, form)
