"""
Letters: asking for one, reading it, changing it, checking any.
"""

from resumate import requests as asked
from resumate import wire
from resumate.application.letters.kept import LetterFilter
from resumate.conversation.action import Action, Answer, Asked, Cases
from resumate.conversation.messages import (
    ChosenMessage,
    EditMessage,
    LetterMessage,
    NothingMore,
    TurnMessage,
    VersionedMessage,
)
from resumate.domain.ids import LetterId, OwnerId, ResumeId


def _request_letter(cases: Cases, said: Asked[asked.LetterRequest]) -> Answer:
    """
    Ask for a letter; it is queued, and written by a worker.
    """
    body = said.body
    cases.request_letter()(
        said.owner,
        ResumeId(body.resume_id),
        body.posting,
        body.wishes,
        said.request,
        correction=body.correction,
    )
    return None


def _refine_letter(cases: Cases, said: Asked[TurnMessage]) -> Answer:
    """
    Ask for a change: only the sentences that it is about change, each for a reason;
    what would need an invented fact is answered with a question.
    """
    body = said.body
    cases.refine_letter()(
        said.owner,
        LetterId(body.letter_id),
        body.instruction,
        locked=body.locked,
        version=body.version,
        line=body.line_id,
        answer_in=body.answer_in,
        request=said.request,
    )
    return None


def _list_letters(cases: Cases, said: Asked[asked.LetterQuery]) -> Answer:
    """
    The letters that are asked for, by default all, newest first.
    """
    query = said.body
    wanted = LetterFilter(query.q, query.status, query.outcome)
    found = cases.list_letters()(said.owner, wanted)
    return {
        "letters": [
            wire.dumped(wire.letter_summary(one.letter, one.resume, one.outcome))
            for one in found
        ]
    }


def _get_letter(cases: Cases, said: Asked[VersionedMessage]) -> Answer:
    """
    One letter with what its citations point into; by default its newest version.
    """
    letter = LetterId(said.body.letter_id)
    return _document(cases, said.owner, letter, said.body.version)


def _edit_letter(cases: Cases, said: Asked[EditMessage]) -> Answer:
    """
    Change sentences by hand: a new version, in which the changed ones are checked.
    """
    body = said.body
    changed = cases.edit_letter()(
        said.owner,
        LetterId(body.letter_id),
        body.texts,
        body.version,
        body.locks,
        back=body.back,
    )
    return wire.dumped(wire.letter_document(changed.letter, changed.resume))


def _recheck_letter(cases: Cases, said: Asked[LetterMessage]) -> Answer:
    """
    Hold the letter against the resume as it is now: findings and coverage anew, as a
    new version if anything is otherwise.
    """
    checked = cases.recheck_letter()(said.owner, LetterId(said.body.letter_id))
    return wire.dumped(wire.letter_document(checked.letter, checked.resume))


def _list_versions(cases: Cases, said: Asked[LetterMessage]) -> Answer:
    """
    All versions that were written, newest first, and what each was made for.
    """
    found = cases.list_versions()(said.owner, LetterId(said.body.letter_id))
    return {"versions": [wire.dumped(version) for version in wire.versions(found)]}


def _choose_version(cases: Cases, said: Asked[ChosenMessage]) -> Answer:
    """
    Undo: an older version becomes the newest again; none is lost.
    """
    letter = LetterId(said.body.letter_id)
    cases.choose_version()(said.owner, letter, said.body.version)
    return _document(cases, said.owner, letter)


def _erase_letter(cases: Cases, said: Asked[LetterMessage]) -> Answer:
    """
    Forget a letter with all its versions.
    """
    letter = said.body.letter_id
    cases.erase_letter()(said.owner, LetterId(letter))
    return {"letter_id": str(letter)}


def _check_letter(cases: Cases, said: Asked[asked.CheckRequest]) -> Answer:
    """
    The truth gate on any letter.
    """
    body = said.body
    critique = cases.check_against()(
        said.owner, ResumeId(body.resume_id), body.letter, body.posting
    )
    return wire.dumped(wire.check_document(critique))


def _match_posting(cases: Cases, said: Asked[asked.MatchRequest]) -> Answer:
    """
    What a posting asks, and how far a resume answers it; nothing is kept.
    """
    body = said.body
    match = cases.match_posting()(
        said.owner, ResumeId(body.resume_id), body.posting, body.correction
    )
    return wire.dumped(wire.match_document(match.resume, match.posting, match.coverage))


def _list_models(cases: Cases, _: Asked[NothingMore]) -> Answer:
    """
    The writers that are set up, which of them `auto` takes, and what else could be.
    """
    found = cases.list_models()()
    return {"models": [wire.dumped(wire.ModelOut.model_validate(row)) for row in found]}


def _document(
    cases: Cases, owner: OwnerId, letter: LetterId, version: int | None = None
) -> Answer:
    found = cases.get_letter()(owner, letter, version)
    return wire.dumped(wire.letter_document(found.letter, found.resume, found.outcome))


_LETTER = "/letters/{letter_id}"

LETTER_ACTIONS = (
    Action(
        "userInference",
        asked.LetterRequest,
        "letter.queued",
        _request_letter,
        "POST /letters",
    ),
    Action(
        "refineLetter",
        TurnMessage,
        "letter.ready",
        _refine_letter,
        f"POST {_LETTER}/turns",
    ),
    Action("fetchLetters", asked.LetterQuery, "letters", _list_letters, "GET /letters"),
    Action("fetchLetter", VersionedMessage, "letter", _get_letter, f"GET {_LETTER}"),
    Action(
        "editLetter", EditMessage, "letter", _edit_letter, f"PUT {_LETTER}/sentences"
    ),
    Action(
        "recheckLetter",
        LetterMessage,
        "letter",
        _recheck_letter,
        f"POST {_LETTER}/checks",
    ),
    Action(
        "fetchVersions",
        LetterMessage,
        "versions",
        _list_versions,
        f"GET {_LETTER}/versions",
    ),
    Action(
        "chooseVersion",
        ChosenMessage,
        "letter",
        _choose_version,
        f"POST {_LETTER}/versions",
    ),
    Action(
        "eraseLetter",
        LetterMessage,
        "letter.erased",
        _erase_letter,
        f"DELETE {_LETTER}",
    ),
    Action("fetchModels", NothingMore, "models", _list_models, "GET /models"),
    Action("checkLetter", asked.CheckRequest, "check", _check_letter, "POST /checks"),
    Action(
        "matchPosting", asked.MatchRequest, "match", _match_posting, "POST /matches"
    ),
)
