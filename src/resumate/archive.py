"""
Everything that is kept of a person, as one ZIP archive.
"""

import io
import json
import zipfile
from pathlib import PurePosixPath

from resumate import wire
from resumate.application.accounts.account import Account
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.outcome import Outcome

_READ_ME = """\
All that ResuMate keeps of you.

files/         the resumes as you uploaded them
resumes.json   what was read from them, line by line, with the facts you confirmed
letters.json   every version of every letter, with the posting it answers, what you
               asked, what changed, and what you noted of it
letters/       the newest version of each letter as plain text
"""


def account_archive(account: Account) -> bytes:
    """
    The originals under ``files/``, the letters as text, and all of it as JSON.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", _READ_ME)
        for found in account.files:
            name = _safe(found.file.filename)
            archive.writestr(f"files/{found.file.resume}/{name}", found.content)
        for name, document in account_documents(account).items():
            text = json.dumps(document, ensure_ascii=False, indent=1)
            archive.writestr(f"{name}.json", text)
        for letter in {draft.id: draft for draft in account.letters}.values():
            if letter.sentences:
                archive.writestr(f"letters/{letter.id}.txt", letter.text + "\n")
    return buffer.getvalue()


def account_documents(account: Account) -> dict[str, list[dict[str, object]]]:
    """
    The same as JSON, without the originals' bytes.
    """
    return {
        "files": [
            {
                "resume_id": str(found.file.resume),
                "filename": found.file.filename,
                "media_type": found.file.media_type,
                "size": found.file.size,
                "uploaded_at": found.file.uploaded_at.isoformat(),
            }
            for found in account.files
        ],
        "resumes": [wire.dumped(wire.resume(r)) for r in account.resumes],
        "letters": [
            _letter(draft, account.outcomes.get(draft.id)) for draft in account.letters
        ],
    }


def _letter(draft: CoverLetterDraft, outcome: Outcome | None) -> dict[str, object]:
    whole = wire.letter_document(draft, None, outcome)
    document = wire.dumped(whole)
    kept = {"posting_text": draft.posting.text, "resume_id": str(draft.resume)}
    return {**document, **kept}


def _safe(filename: str) -> str:
    # No name of a person's file may lead out of the folder it is unpacked into.
    # Names of control characters cannot be unpacked everywhere.
    shown = "".join(filter(str.isprintable, filename))
    name = PurePosixPath(shown.replace("\\", "/")).name
    return name if name.strip(". ") else "resume"
