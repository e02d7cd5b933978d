"""
Answers for people: plain text, no colours needed.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from resumate.domain.language.detecting import detect_language
from resumate.domain.letter import Critique, Sentence
from resumate.domain.resume import ResumeContent, Role
from resumate_cli.notes import speaking_of

if TYPE_CHECKING:
    # Only who matches loads what reads postings.
    from resumate.application.letters.match_posting import Match

MARKS = {"met": "+", "partly": "~", "missing": "-"}


def resume(content: ResumeContent) -> str:
    """
    What was read: contact, roles, lines by section, warnings, confidence.
    """
    contact = content.contact
    rows = [
        f"Name:   {contact.name or 'not found'}",
        f"E-mail: {contact.email or 'not found'}",
        f"Phone:  {contact.phone or 'not found'}",
        f"Town:   {contact.location or 'not found'}",
        *(f"Link:   {link}" for link in contact.links),
        "",
        *(_role(role) for role in content.roles),
    ]
    section = None
    for line in content.lines:
        if line.section is not section:
            section = line.section
            rows += ["", section.value.upper()]
        rows.append(f"  {line.id:>4}  {line.text}")
    rows += ["", *(f"Warning: {warning}" for warning in content.warnings)]
    rows.append(f"Language: {content.language}. Confidence: {content.confidence:.0%}.")
    return "\n".join(rows)


def match(found: "Match") -> str:
    """
    Each requirement with its mark and the lines that answer it.
    """
    posting = found.posting
    rows = [f"{posting.title or 'Untitled post'} at {posting.company or 'not named'}"]
    for c in found.coverage:
        kind = c.requirement.kind.value
        rows += [
            "",
            f"{MARKS[c.status.value]} {c.status.value} [{kind}] {c.requirement.text}",
        ]
        for line_id in c.evidence:
            line = found.resume.content.line(line_id)
            rows.append(f"    {line_id}  {line.text if line else ''}")
    rows += [f"Warning: {warning}" for warning in posting.warnings]
    return "\n".join(rows)


def critique(judged: Critique, content: ResumeContent) -> str:
    """
    Each sentence that claims something, with its lines or its findings; what is said of
    a German letter is said in German.
    """
    text = " ".join(sentence.text for sentence in judged.sentences)
    say = speaking_of(detect_language(text))
    rows: list[str] = []
    for sentence in judged.sentences:
        if sentence.findings or sentence.citations or sentence.opinion:
            rows += [_mark(sentence) + sentence.text, *_why(sentence, content, say), ""]
    rows += [f"! {remark.code}: {say(remark.message)}" for remark in judged.remarks]
    supported = sum(1 for s in judged.sentences if s.citations and not s.findings)
    unsupported = len(judged.unsupported)
    rows.append(say(f"Sentences supported: {supported}, not: {unsupported}."))
    return "\n".join(rows)


def _mark(sentence: Sentence) -> str:
    return "- " if sentence.findings else "+ "


def _why(
    sentence: Sentence, content: ResumeContent, say: Callable[[str], str]
) -> list[str]:
    rows = [f"    {f.code.value}: {say(f.message)}" for f in sentence.findings]
    rows += [f"    {say(f'follows: {one}')}" for one in sentence.derivations]
    if opinion := sentence.opinion:
        told = f"judge {opinion.judge}: {opinion.support:.0%} supported"
        rows.append(f"    {say(told)}")
    for line_id in sentence.citations:
        line = content.line(line_id)
        rows.append(f"    {line_id}  {line.text if line else ''}")
    return rows


def _role(role: Role) -> str:
    end = "now" if role.current else str(role.end or "?")
    what = " at ".join(filter(None, (role.title, role.employer)))
    return f"{role.id}: {what} ({role.start or '?'} to {end})"
