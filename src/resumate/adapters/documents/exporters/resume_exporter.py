"""
Tailored resumes as TXT, Markdown, DOCX, PDF and JSON Resume.
"""

from resumate.adapters.documents.exporters.read_back import readable_layout
from resumate.adapters.documents.exporters.resume_json import resume_as_json
from resumate.adapters.documents.exporters.resume_layout import (
    ResumeLayout,
    lay_out_resume,
)
from resumate.adapters.documents.exporters.resume_text import (
    resume_as_markdown,
    resume_as_text,
)
from resumate.domain.tailoring import TailoredResume
from resumate.ports.letter_exporter import Export
from resumate.ports.resume_exporter import ResumeExporter, ResumeFormat

_MEDIA_TYPES = {
    ResumeFormat.TXT: "text/plain; charset=utf-8",
    ResumeFormat.MD: "text/markdown; charset=utf-8",
    ResumeFormat.DOCX: (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
    ResumeFormat.PDF: "application/pdf",
    ResumeFormat.JSON_RESUME: "application/json",
}


class FileResumeExporter(ResumeExporter):
    """
    Resumes laid out the same way in every format.
    """

    def export(self, resume: TailoredResume, form: ResumeFormat) -> Export:
        json = form is ResumeFormat.JSON_RESUME
        layout = lay_out_resume(resume) if json else readable_layout(resume)
        return Export(
            filename=f"{layout.filename}.{'json' if json else form.value}",
            media_type=_MEDIA_TYPES[form],
            content=resume_as_json(resume) if json else _render(layout, form),
        )


def _render(layout: ResumeLayout, form: ResumeFormat) -> bytes:
    # Imported here because the two libraries take half a second to load, which a resume
    # as text should not have to wait for.
    match form:
        case ResumeFormat.DOCX:
            from resumate.adapters.documents.exporters.resume_docx import (  # noqa: PLC0415
                resume_as_docx,
            )

            return resume_as_docx(layout)
        case ResumeFormat.PDF:
            from resumate.adapters.documents.exporters.resume_pdf import (  # noqa: PLC0415
                resume_as_pdf,
            )

            return resume_as_pdf(layout)
        case ResumeFormat.MD:
            return resume_as_markdown(layout)
        case _:
            return resume_as_text(layout)
