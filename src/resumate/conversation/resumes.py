"""
Resumes: uploading, looking up, and the facts that a person states besides.
"""

from resumate import requests as asked
from resumate import wire
from resumate.conversation.action import Action, Answer, Asked, Cases
from resumate.conversation.messages import (
    ChangedFactMessage,
    ContactMessage,
    FactMessage,
    KnownFactMessage,
    LineMessage,
    NewRoleMessage,
    NothingMore,
    PlaceMessage,
    ResumeMessage,
    RoleMessage,
)
from resumate.domain.facts import facts_of
from resumate.domain.ids import ResumeId


def _request_upload(cases: Cases, said: Asked[asked.UploadRequest]) -> Answer:
    """
    A ticket to upload one resume: post the file to its address.
    """
    body = said.body
    ticket = cases.request_upload()(said.owner, body.filename, body.media_type)
    return wire.dumped(wire.ticket(ticket, said.base_url))


def _list_resumes(cases: Cases, said: Asked[NothingMore]) -> Answer:
    """
    All resumes, newest upload first.
    """
    found = cases.list_resumes()(said.owner)
    return {"resumes": [wire.dumped(wire.resume(resume)) for resume in found]}


def _get_resume(cases: Cases, said: Asked[ResumeMessage]) -> Answer:
    """
    One resume, as it was read.
    """
    found = cases.get_resume()(said.owner, ResumeId(said.body.resume_id))
    return {"resume": wire.dumped(wire.resume(found))}


def _erase_resume(cases: Cases, said: Asked[ResumeMessage]) -> Answer:
    """
    Forget a resume: its file, its lines and its vectors; also by the id of a later
    upload of the same file. `resume_id` is the one that it was listed by.
    """
    erased = cases.erase_resume()(said.owner, ResumeId(said.body.resume_id))
    return {"resume_id": str(erased)}


def _correct_line(cases: Cases, said: Asked[LineMessage]) -> Answer:
    """
    Say what a line really says: what was read stays with it, and letters that cited it
    are marked. The file's own words put it back.
    """
    body = said.body
    line = cases.correct_line()(
        said.owner, ResumeId(body.resume_id), body.line_id, body.text
    )
    return {"resume_id": str(body.resume_id), "line": wire.dumped(wire.line(line))}


def _correct_role(cases: Cases, said: Asked[RoleMessage]) -> Answer:
    """
    Say what a post was, as far as it was read wrong: the line that heads it says so,
    too, what was read stays with both, and letters that cited its lines are marked. A
    date is `2021-03` or `2021`; a `to` of null says that it goes on, unless `from` is
    null, too: then neither is known.
    """
    body = said.body
    role = cases.correct_role()(
        said.owner, ResumeId(body.resume_id), body.role_id, body.said
    )
    return {"resume_id": str(body.resume_id), "role": wire.dumped(wire.role(role))}


def _place_line(cases: Cases, said: Asked[PlaceMessage]) -> Answer:
    """
    Say under which post a line stands, or with null under none; letters that cited it
    are marked. With the line that heads a post goes the whole post.
    """
    body = said.body
    line = cases.place_line()(
        said.owner, ResumeId(body.resume_id), body.line_id, body.role
    )
    return {"resume_id": str(body.resume_id), "line": wire.dumped(wire.line(line))}


def _add_role(cases: Cases, said: Asked[NewRoleMessage]) -> Answer:
    """
    Say which post was not read. A `line` of the resume heads it and is read as such,
    and what stands below that goes with it; without one the post is stated, as a fact.
    """
    body = said.body
    role = cases.add_role()(
        said.owner, ResumeId(body.resume_id), body.said, body.line, body.section
    )
    return {"resume_id": str(body.resume_id), "role": wire.dumped(wire.role(role))}


def _correct_contact(cases: Cases, said: Asked[ContactMessage]) -> Answer:
    """
    Say how you are reached, and how you sign, as far as it was read wrong: what was
    read stays with it. What is left out stays as it is; null says that there is none.
    """
    body = said.body
    contact = cases.correct_contact()(said.owner, ResumeId(body.resume_id), body.said)
    return {
        "resume_id": str(body.resume_id),
        "contact": wire.dumped(wire.contact(contact)),
    }


def _list_facts(cases: Cases, said: Asked[ResumeMessage]) -> Answer:
    """
    What the person stated besides what the file says.
    """
    found = cases.get_resume()(said.owner, ResumeId(said.body.resume_id))
    return {"facts": [wire.dumped(wire.line(line)) for line in facts_of(found.content)]}


def _confirm_fact(cases: Cases, said: Asked[FactMessage]) -> Answer:
    """
    State a fact: it becomes a dated line that letters may cite.
    """
    body = said.body
    fact = cases.confirm_fact()(
        said.owner, ResumeId(body.resume_id), body.text, body.role
    )
    return {"resume_id": str(body.resume_id), "fact": wire.dumped(wire.line(fact))}


def _change_fact(cases: Cases, said: Asked[ChangedFactMessage]) -> Answer:
    """
    Say a fact otherwise; letters that cited it are marked.
    """
    body = said.body
    fact = cases.change_fact()(
        said.owner, ResumeId(body.resume_id), body.fact_id, body.text, body.role
    )
    return {"resume_id": str(body.resume_id), "fact": wire.dumped(wire.line(fact))}


def _remove_fact(cases: Cases, said: Asked[KnownFactMessage]) -> Answer:
    """
    Take a fact back; letters that cited it are marked.
    """
    body = said.body
    cases.remove_fact()(said.owner, ResumeId(body.resume_id), body.fact_id)
    return {"resume_id": str(body.resume_id), "fact_id": body.fact_id}


_RESUME = "/resumes/{resume_id}"
_FACT = "/resumes/{resume_id}/facts/{fact_id}"

RESUME_ACTIONS = (
    Action(
        "userDocUpload",
        asked.UploadRequest,
        "upload.ticket",
        _request_upload,
        "POST /uploads",
    ),
    Action("fetchResumes", NothingMore, "resumes", _list_resumes, "GET /resumes"),
    Action("fetchResume", ResumeMessage, "resume", _get_resume, f"GET {_RESUME}"),
    Action(
        "eraseResume",
        ResumeMessage,
        "resume.erased",
        _erase_resume,
        f"DELETE {_RESUME}",
    ),
    Action(
        "correctLine",
        LineMessage,
        "line",
        _correct_line,
        f"PUT {_RESUME}/lines/{{line_id}}",
    ),
    Action(
        "correctRole",
        RoleMessage,
        "role",
        _correct_role,
        f"PUT {_RESUME}/roles/{{role_id}}",
    ),
    Action(
        "placeLine",
        PlaceMessage,
        "line",
        _place_line,
        f"PUT {_RESUME}/lines/{{line_id}}/role",
    ),
    Action("addRole", NewRoleMessage, "role", _add_role, f"POST {_RESUME}/roles"),
    Action(
        "correctContact",
        ContactMessage,
        "contact",
        _correct_contact,
        f"PUT {_RESUME}/contact",
    ),
    Action("fetchFacts", ResumeMessage, "facts", _list_facts, f"GET {_RESUME}/facts"),
    Action("confirmFact", FactMessage, "fact", _confirm_fact, f"POST {_RESUME}/facts"),
    Action("changeFact", ChangedFactMessage, "fact", _change_fact, f"PUT {_FACT}"),
    Action(
        "removeFact", KnownFactMessage, "fact.removed", _remove_fact, f"DELETE {_FACT}"
    ),
)
