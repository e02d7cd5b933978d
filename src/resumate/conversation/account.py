"""
All that is a person's, at once.
"""

from resumate import wire
from resumate.conversation.action import Action, Answer, Asked, Cases
from resumate.conversation.messages import NothingMore


def _fetch_user_data(cases: Cases, said: Asked[NothingMore]) -> Answer:
    """
    All resumes, and all letters in short.
    """
    letters = cases.list_letters()(said.owner)
    return {
        "resumes": [
            wire.dumped(wire.resume(resume))
            for resume in cases.list_resumes()(said.owner)
        ],
        "letters": [
            wire.dumped(wire.letter_summary(one.letter, one.resume, one.outcome))
            for one in letters
        ],
    }


def _export_account(cases: Cases, said: Asked[NothingMore]) -> Answer:
    """
    Where everything that is kept of you can be fetched, in one ZIP archive, for a few
    minutes.
    """
    download = cases.offer_archive()(said.owner)
    return wire.dumped(wire.download(download, said.base_url))


def _erase_account(cases: Cases, said: Asked[NothingMore]) -> Answer:
    """
    Forget everything about you; the receipt says how much it was.
    """
    return {"receipt": wire.dumped(wire.receipt(cases.erase_account()(said.owner)))}


ACCOUNT_ACTIONS = (
    Action(
        "fetchUserData",
        NothingMore,
        "resumes",
        _fetch_user_data,
        "GET /resumes, GET /letters",
    ),
    Action(
        "exportAccount",
        NothingMore,
        "account.archive",
        _export_account,
        "GET /account/export",
    ),
    Action(
        "eraseAccount",
        NothingMore,
        "account.erased",
        _erase_account,
        "DELETE /account",
    ),
)
