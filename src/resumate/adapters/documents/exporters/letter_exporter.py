"""
Letters as TXT, Markdown, DOCX and PDF.
"""

from collections.abc import Callable
from datetime import datetime

from resumate.adapters.documents.exporters.layout import LetterLayout, lay_out
from resumate.adapters.documents.exporters.plain_text import as_markdown, as_text
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.resume import Contact
from resumate.ports.letter_exporter import Export, ExportFormat, LetterExporter

_MEDIA_TYPES = {
    ExportFormat.TXT: "text/plain; charset=utf-8",
    ExportFormat.MD: "text/markdown; charset=utf-8",
    ExportFormat.DOCX: (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
    ExportFormat.PDF: "application/pdf",
}


class FileLetterExporter(LetterExporter):
    """
    Letters laid out the same way in every format, dated today where this runs.
    """

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    def export(
        self, letter: CoverLetterDraft, contact: Contact, form: ExportFormat
    ) -> Export:
        layout = lay_out(letter, contact, self._now().astimezone().date())
        return Export(
            filename=f"{layout.filename}.{form.value}",
            media_type=_MEDIA_TYPES[form],
            content=_render(layout, form),
        )


def _render(layout: LetterLayout, form: ExportFormat) -> bytes:
    # Imported here because the two libraries take half a second to load, which a letter
    # as text should not have to wait for.
    match form:
        case ExportFormat.TXT:
            return as_text(layout)
        case ExportFormat.MD:
            return as_markdown(layout)
        case ExportFormat.DOCX:
            from resumate.adapters.documents.exporters.docx import as_docx  # noqa: PLC0415

            return as_docx(layout)
        case ExportFormat.PDF:
            from resumate.adapters.documents.exporters.pdf import as_pdf  # noqa: PLC0415

            return as_pdf(layout)
