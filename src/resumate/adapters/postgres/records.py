"""
Domain values as columns of rows, and back; what goes in comes out equal.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from psycopg.types.json import Jsonb
from pydantic import TypeAdapter

from resumate.domain.chunk import Chunk
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.resume import Resume

Row = Mapping[str, Any]

_DUMPS = partial(json.dumps, default=datetime.isoformat)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_RESUME = TypeAdapter(Resume)
_LETTER = TypeAdapter(CoverLetterDraft)
_CHUNK = TypeAdapter(Chunk)

_CONTENT_COLUMNS = (
    "contact",
    "roles",
    "lines",
    "language",
    "warnings",
    "confidence",
    "headings",
)
_LINE_COLUMNS = {
    "ids": "id",
    "texts": "text",
    "sections": "section",
    "roles": "role",
    "pages": "page",
    "kinds": "kind",
    "confirmed": "confirmed_at",
    "originals": "original",
    "corrected": "corrected_at",
    "placed": "placed_at",
}
_PLAIN_LETTER_COLUMNS = (
    "id",
    "version",
    "language",
    "created_at",
    "status",
    "writer",
    "rounds",
    "written_at",
    "frames",
)
_JSON_LETTER_COLUMNS = (
    "coverage",
    "wishes",
    "sentences",
    "usage",
    "timings",
    "problem",
    "notes",
    "critiques",
    "turn",
)


def storable(text: str) -> str:
    """
    *text*, with U+FFFD for what PostgreSQL cannot hold: NUL and lone surrogates.
    """
    return _UNSTORABLE.sub("\ufffd", text)


def resume_columns(resume: Resume) -> dict[str, Any]:
    """
    A row of ``resume``.
    """
    values = _plain(_RESUME.dump_python(resume, mode="json"))
    content = values["content"]
    return {
        "owner_id": resume.owner,
        "id": resume.id,
        "filename": values["filename"],
        "uploaded_at": resume.uploaded_at,
        "status": values["status"],
        "content_hash": values["content_hash"],
        "contact": Jsonb(content["contact"]),
        "roles": Jsonb(content["roles"]),
        "language": content["language"],
        "warnings": Jsonb(content["warnings"]),
        "confidence": content["confidence"],
        "headings": Jsonb(content["headings"]),
        "problem": _jsonb(values["problem"]),
        "facts": resume.facts,
    }


def line_columns(resume: Resume) -> dict[str, Any]:
    """
    The rows of ``resume_line``, as one array a column.
    """
    lines = _plain(_RESUME.dump_python(resume))["content"]["lines"]
    columns = {
        name: [line[field] for line in lines] for name, field in _LINE_COLUMNS.items()
    }
    return {"owner_id": resume.owner, "resume_id": resume.id, **columns}


def resume_from(row: Row) -> Resume:
    """
    The resume of a row with its lines.
    """
    content = {name: row[name] for name in _CONTENT_COLUMNS}
    return _RESUME.validate_python(
        {**row, "owner": row["owner_id"], "content": content}
    )


def letter_columns(letter: CoverLetterDraft) -> dict[str, Any]:
    """
    The rows of ``letter``, ``letter_version`` and ``posting``.
    """
    values = _plain(_LETTER.dump_python(letter))
    posting = values["posting"]
    canonical = json.dumps(posting, sort_keys=True).encode()
    return {
        "owner_id": letter.owner,
        "resume_id": letter.resume,
        "digest": hashlib.sha256(canonical).hexdigest(),
        **{name: values[name] for name in _PLAIN_LETTER_COLUMNS},
        **{name: _jsonb(values[name]) for name in _JSON_LETTER_COLUMNS},
        "title": posting["title"],
        "company": posting["company"],
        "posting_language": posting["language"],
        "requirements": Jsonb(posting["requirements"]),
        "text": posting["text"],
        "posting_warnings": Jsonb(posting["warnings"]),
    }


def letter_from(row: Row) -> CoverLetterDraft:
    """
    The letter of a row of its three tables.
    """
    posting = {
        "title": row["title"],
        "company": row["company"],
        "language": row["posting_language"],
        "requirements": row["requirements"],
        "text": row["text"],
        "warnings": row["posting_warnings"],
    }
    values = {name: row[name] for name in _PLAIN_LETTER_COLUMNS + _JSON_LETTER_COLUMNS}
    return _LETTER.validate_python(
        {
            **values,
            "owner": row["owner_id"],
            "resume": row["resume_id"],
            "posting": posting,
        }
    )


def chunk_from(row: Row) -> Chunk:
    """
    The chunk of a row.
    """
    return _CHUNK.validate_python(dict(row))


def _plain(value: Any) -> Any:
    """
    Dicts, lists and scalars only, every text storable.
    """
    match value:
        case str():
            return storable(value)
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case list() | tuple():
            return [_plain(item) for item in value]
        case _:
            return value


def _jsonb(value: Any) -> Jsonb | None:
    return None if value is None else Jsonb(value, dumps=_DUMPS)
