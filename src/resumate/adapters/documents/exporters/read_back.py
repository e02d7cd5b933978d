"""
A layout that our own reader reads as the resume is meant.
"""

from resumate.adapters.documents.exporters.resume_layout import (
    HeadForm,
    ResumeLayout,
    lay_out_resume,
)
from resumate.adapters.documents.exporters.resume_text import resume_as_text
from resumate.adapters.documents.passage import as_pages
from resumate.adapters.documents.plain_text import read_plain
from resumate.domain.extracted_text import ExtractedText
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import ResumeContent, Role, Section
from resumate.domain.tailoring import TailoredResume


def readable_layout(resume: TailoredResume) -> ResumeLayout:
    """
    The resume with the heads of its entries in parts; in one line, or else as they were
    written, in a section whose posts or studies would be read otherwise.
    """
    forms = {section.section: HeadForm.PARTS for section in resume.sections}
    for form in (HeadForm.LINE, HeadForm.WRITTEN):
        layout = lay_out_resume(resume, forms)
        wrong = _read_otherwise(resume, layout)
        if not wrong:
            return layout
        forms |= dict.fromkeys(wrong, form)
    return lay_out_resume(resume, forms)


def _read_otherwise(resume: TailoredResume, layout: ResumeLayout) -> list[Section]:
    """
    The sections whose posts or studies are others when *layout* is read.
    """
    passages, _ = read_plain(resume_as_text(layout))
    back = read_resume(ExtractedText("text/plain", as_pages(passages)))
    return [
        section.section
        for section in resume.sections
        if _names([e.role for e in section.entries if e.role])
        != _names(_roles(back, section.section))
    ]


def _roles(content: ResumeContent, section: Section) -> list[Role]:
    named = {line.role for line in content.lines if line.section is section}
    return [role for role in content.roles if role.id in named]


def _names(roles: list[Role]) -> list[tuple[object, ...]]:
    return [(r.title, r.employer, r.start, r.end, r.current) for r in roles]
