"""
Resumes as JSON Resume (schema 1.x): the same lines in the fields that it has for them.
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from resumate.adapters.documents.exporters.layout import clean
from resumate.adapters.documents.exporters.resume_layout import headline_of
from resumate.domain.language.dates import find_dates
from resumate.domain.language.skill_items import split_items
from resumate.domain.resume import Contact, Role, Section
from resumate.domain.tailoring import TailoredEntry, TailoredResume, TailoredSection
from resumate.domain.tailoring.entry_head import EntryHead, head_of

_SCHEMA = (
    "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
)
_NETWORK = re.compile(
    r"^(?:https?://)?(?:www\.)?(linkedin|github|gitlab|xing)\.com/(\S+)"
)
_LABELLED = re.compile(r"^(.{1,60}?)\s*[:：]\s+(.+)$")
_LEVEL = re.compile(r"^(?P<name>[^:(–—]+?)\s*(?:[:–—]\s*|\()(?P<level>[^()]+)\)?$")

_Fields = dict[str, Any]


def resume_as_json(resume: TailoredResume) -> bytes:
    """
    The resume as one JSON document, its sections in their order.
    """
    headline, sections = headline_of(resume)
    document: _Fields = {"$schema": _SCHEMA, "basics": _basics(resume.contact)}
    if headline:
        document["basics"]["label"] = headline
    for section in sections:
        if section.section is Section.SUMMARY:
            document["basics"]["summary"] = " ".join(_texts(section))
            continue
        key, fields = _KINDS.get(section.section, ("other", _other))
        document[key] = [one for entry in section.entries for one in fields(entry)]
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _basics(contact: Contact) -> _Fields:
    links = [link if "://" in link else f"https://{link}" for link in contact.links]
    profiles = [(link, found) for link in links if (found := _NETWORK.match(link))]
    others = [link for link in links if not _NETWORK.match(link)]
    return _filled(
        name=clean(contact.name or ""),
        email=contact.email,
        phone=contact.phone,
        url=others[0] if others else None,
        location=_filled(address=clean(contact.location or "")),
        profiles=[
            *({"network": f[1], "username": f[2], "url": url} for url, f in profiles),
            *({"network": "", "url": url} for url in others[1:]),
        ],
    )


def _post(entry: TailoredEntry, employer: str, title: str) -> Iterator[_Fields]:
    head, role = head_of(entry), entry.role
    named = {employer: head.place, title: head.title}
    besides: _Fields = {}
    if role and role.title and role.employer:
        named = {employer: role.employer, title: role.title}
        # "Pebble & Kite (agency)" says what it is, "Pebble & Kite, Leeds" where.
        where, rest = _besides(head, role)
        besides = {"location": where, "summary": rest}
    yield _filled(**named, **besides, **_period(entry, head), highlights=_body(entry))


def _work(entry: TailoredEntry) -> Iterator[_Fields]:
    return _post(entry, "name", "position")


def _volunteer(entry: TailoredEntry) -> Iterator[_Fields]:
    return _post(entry, "organization", "position")


def _education(entry: TailoredEntry) -> Iterator[_Fields]:
    for one in _post(entry, "institution", "studyType"):
        courses = one.pop("highlights", None)
        yield _filled(**one, courses=courses)


def _project(entry: TailoredEntry) -> Iterator[_Fields]:
    head, role = head_of(entry), entry.role
    named: _Fields = {"name": head.title, "description": head.place}
    if role and role.title and role.employer:
        told = "; ".join(filter(None, _besides(head, role)))
        named = {"name": role.employer, "description": told, "roles": [role.title]}
    yield _filled(**named, **_period(entry, head), highlights=_body(entry))


def _dated(
    name: str, by: str, when: str
) -> Callable[[TailoredEntry], Iterator[_Fields]]:
    def fields(entry: TailoredEntry) -> Iterator[_Fields]:
        head = head_of(entry)
        summary = "\n".join(_body(entry))
        if not head.title:
            yield from ({name: text} for text in _body(entry))
            return
        span = find_dates(head.dates)
        date = str(span.end or span.start) if span and not span.ranged else None
        title = head.title if date or not head.dates else f"{head.title}, {head.dates}"
        yield _filled(**{name: title, by: head.place, when: date, "summary": summary})

    return fields


def _items(entry: TailoredEntry) -> Iterator[_Fields]:
    for text in (clean(one.text) for one in entry.lines):
        if found := _LABELLED.match(text):
            keywords = [part.strip() for part in split_items(found[2])]
            yield {"name": found[1], "keywords": [part for part in keywords if part]}
        else:
            yield from ({"name": part.strip()} for part in split_items(text) if part)


def _languages(entry: TailoredEntry) -> Iterator[_Fields]:
    for text in (clean(one.text) for one in entry.lines):
        for part in map(str.strip, split_items(text)):
            found = _LEVEL.match(part)
            if found:
                yield {"language": found["name"], "fluency": found["level"].strip()}
            elif part:
                yield {"language": part}


def _other(entry: TailoredEntry) -> Iterator[_Fields]:
    for one in entry.lines:
        yield {"summary": clean(one.text)}


_KINDS: dict[Section, tuple[str, Callable[[TailoredEntry], Iterator[_Fields]]]] = {
    Section.EXPERIENCE: ("work", _work),
    Section.VOLUNTEERING: ("volunteer", _volunteer),
    Section.EDUCATION: ("education", _education),
    Section.PROJECTS: ("projects", _project),
    Section.CERTIFICATIONS: ("certificates", _dated("name", "issuer", "date")),
    Section.AWARDS: ("awards", _dated("title", "awarder", "date")),
    Section.PUBLICATIONS: ("publications", _dated("name", "publisher", "releaseDate")),
    Section.SKILLS: ("skills", _items),
    Section.LANGUAGES: ("languages", _languages),
    Section.INTERESTS: ("interests", _items),
}


def _period(entry: TailoredEntry, head: EntryHead) -> _Fields:
    role, span = entry.role, find_dates(head.dates)
    start = role.start if role else span.start if span else None
    end = role.end if role else span.end if span else None
    return {
        "startDate": str(start) if start else None,
        "endDate": str(end) if end else None,
    }


def _besides(head: EntryHead, role: Role) -> tuple[str, str]:
    """
    What the head of an entry says besides employer and title: where, and all else.
    """
    told = f"{head.title} | {head.place}"
    for name in (role.employer, role.title):
        at = told.casefold().find(name.casefold())
        told = told[:at] + told[at + len(name) :] if at >= 0 else told
    pieces = [piece.strip(" ,;|–—-·•") for piece in told.split(" | ")]
    where = next((one for one in pieces if one and not _SAYS_MORE.search(one)), "")
    rest = [_without_brackets(one) for one in pieces if one and one != where]
    return where, "; ".join(rest)


_SAYS_MORE = re.compile(r"[()\d]|\b(?:[Uu]nit|[Dd]epartment|[Tt]eam|[Aa]bteilung)\b")
"""Of a house or a post, and no place: "(agency)", "Telemetry Unit (32 beds)"."""


def _without_brackets(text: str) -> str:
    whole = text.startswith("(") and text.find(")") == len(text) - 1
    return text[1:-1] if whole else text


def _body(entry: TailoredEntry) -> list[str]:
    return [clean(one.text) for one in entry.body]


def _texts(section: TailoredSection) -> Iterator[str]:
    return (clean(one.text) for entry in section.entries for one in entry.lines)


def _filled(**fields: Any) -> _Fields:
    return {name: value for name, value in fields.items() if value}
