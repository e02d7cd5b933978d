"""
JSON Resume and FRESH: structured resumes as the lines a person would have written.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from resumate.adapters.documents.encoding import decoded
from resumate.adapters.documents.passage import Passage, clean
from resumate.domain.errors import DamagedFileError, UnsupportedFileError
from resumate.domain.extracted_text import BlockKind

_TITLES = ("position", "role", "title", "studyType", "degree", "label")
_PLACES = (
    "name", "company", "employer", "organization", "institution", "publisher",
    "entity", "awarder", "issuer", "event", "venue", "from", "network", "language",
)  # fmt: skip
_STARTS = ("startDate", "start", "startdate")
_ENDS = ("endDate", "end", "enddate", "date", "releaseDate", "year")
_LONG = ("summary", "description", "reference", "quote", "brief", "desc")
_LISTS = ("highlights", "courses", "curriculum", "roles")
_NO_SECTION = {
    "$schema", "meta", "basics", "name", "info", "contact", "location", "work_summary",
    "image", "disposition", "version",
}  # fmt: skip
_EVIDENCE = {
    "basics", "work", "employment", "education", "skills", "experience", "projects",
    "volunteer", "languages", "certificates", "awards", "publications",
}  # fmt: skip
_MOST_DEPTH = 12


def read_json(content: bytes) -> tuple[list[Passage], list[str]]:
    """
    The passages of a structured resume; JSON without any part of one is not supported.
    Whether there is enough in it is judged from its text, as of every other file.
    """
    found = decoded(content)
    if found is None:
        raise UnsupportedFileError
    try:
        data = json.loads(found[0].lstrip("\ufeff"))
    except ValueError as error:
        raise DamagedFileError from error
    data = data.get("resume", data) if isinstance(data, dict) else data
    if not isinstance(data, dict) or not any(data.get(key) for key in _EVIDENCE):
        raise UnsupportedFileError
    passages = [*_head(data), *_sections(data)]
    return [p for p in passages if p.text], []


def _head(data: Mapping[str, Any]) -> Iterator[Passage]:
    """
    Name, headline, and how to reach the person.
    """
    basics = {**_dict(data.get("info")), **_dict(data.get("basics"))}
    contact = {**_dict(data.get("contact")), **basics}
    name = str(data.get("name") or basics.get("name") or "").strip()
    # One word alone may be anything, unless it is said to be a name.
    yield _line(f"Name: {name}" if name and " " not in name else name)
    yield _line(basics.get("label") or basics.get("headline") or "")
    for key in ("email", "phone", "url", "website"):
        yield _line(contact.get(key) or "")
    place = {**_dict(data.get("location")), **_dict(basics.get("location"))}
    where = ("city", "region") if place.get("city") else ("address",)
    if town := ", ".join(str(place[k]) for k in where if place.get(k)):
        yield _line(f"Location: {town}")
    for profile in _dicts(basics.get("profiles") or data.get("profiles")):
        url = profile.get("url") or profile.get("username") or ""
        yield _line(f"{profile.get('network', '')}: {url}")
    summary = basics.get("summary") or basics.get("brief")
    if summary:
        yield _heading("Summary")
        yield from _paragraphs(summary)


def _sections(data: Mapping[str, Any]) -> Iterator[Passage]:
    for key, value in data.items():
        if key in _NO_SECTION or not value:
            continue
        yield _heading(key)
        entries = value
        if isinstance(value, dict):
            if isinstance(value.get("summary"), str):
                yield from _paragraphs(value["summary"])
            entries = value.get("history") or value.get("sets") or value.get("list")
            entries = entries if entries is not None else [value]
        for entry in entries if isinstance(entries, list) else [entries]:
            yield from _entry(entry)


def _entry(entry: object) -> Iterator[Passage]:
    if not isinstance(entry, dict):
        yield _item(entry)
        return
    title, place = _first(entry, _TITLES), _first(entry, _PLACES)
    roles = list(_texts(entry.get("roles")))
    if not title and len(roles) == 1:
        title = roles[0]
        entry = {name: value for name, value in entry.items() if name != "roles"}
    if not place and entry.get("title") and title != entry["title"]:
        place = str(entry["title"])
    area = _first(entry, ("area", "fluency", "level"))
    if area and title:
        title = f"{title}, {area}"
    elif area:
        place = f"{place}: {area}"
    keywords = [k for k in _texts(entry.get("keywords") or entry.get("skills")) if k]
    dates = _dates(entry)
    if keywords and not title and not dates and not _first(entry, _LONG):
        yield _line(f"{place}: {', '.join(keywords)}")
        return
    head = f"{title} @ {place}" if title and place else title or place
    where = entry.get("location")
    where = where if isinstance(where, str) else ""
    yield _line("\t".join(part for part in (head, where, dates) if part))
    yield from _details(entry, keywords)


def _details(entry: Mapping[str, Any], keywords: list[str]) -> Iterator[Passage]:
    for key in _LONG:
        yield from _paragraphs(entry.get(key))
    for key in _LISTS:
        for text in _texts(entry.get(key)):
            yield _item(text)
    if keywords:
        yield _line(f"Keywords: {', '.join(keywords)}")


def _dates(entry: Mapping[str, Any]) -> str:
    start, end = _first(entry, _STARTS), _first(entry, _ENDS)
    if start:
        return f"{start} – {end or 'Present'}"
    return end


def _first(entry: Mapping[str, Any], keys: Iterable[str]) -> str:
    found = (entry.get(key) for key in keys)
    return next((clean(str(v)) for v in found if isinstance(v, str | int) and v), "")


def _texts(value: object, depth: int = 0) -> Iterator[str]:
    """
    The texts of a list, however deep they are wrapped.
    """
    if depth > _MOST_DEPTH:
        return
    if isinstance(value, str):
        yield clean(value)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item, depth + 1)
    elif isinstance(value, dict):
        yield _first(value, ("name", "text", "summary", "title"))


def _paragraphs(text: object) -> Iterator[Passage]:
    for line in str(text or "").splitlines():
        stripped = line.replace("**", "").strip()
        if stripped[:2] in {"- ", "* ", "• "}:
            yield _item(stripped[2:])
        else:
            yield _line(stripped)


def _line(text: object) -> Passage:
    return Passage(clean(str(text)))


def _item(text: object) -> Passage:
    return Passage(clean(str(text)), kind=BlockKind.LIST_ITEM)


def _heading(text: str) -> Passage:
    return Passage(text, kind=BlockKind.HEADING)


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _dicts(value: object) -> list[dict[str, Any]]:
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []
