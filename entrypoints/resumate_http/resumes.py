"""
Resumes, and the facts that a person states besides, over HTTP.
"""

from uuid import UUID

from fastapi import APIRouter, status

from resumate import requests as asked
from resumate import wire
from resumate.domain.facts import facts_of
from resumate.domain.ids import ResumeId
from resumate_http import problems
from resumate_http.dependencies import App, Owner

resumes = APIRouter(prefix="/api/v1", responses=problems.RESPONSES)
facts = APIRouter(
    prefix="/api/v1/resumes/{resume_id}/facts",
    responses=problems.RESPONSES,
    tags=["facts"],
)


@resumes.get("/resumes", tags=["resumes"])
def list_resumes(owner: Owner, app: App) -> list[wire.ResumeOut]:
    """
    All resumes, newest upload first.
    """
    return [wire.resume(r) for r in app.use_cases.list_resumes()(owner)]


@resumes.get("/resumes/{resume_id}", tags=["resumes"])
def get_resume(resume_id: UUID, owner: Owner, app: App) -> wire.ResumeOut:
    """
    One resume, as it was read; also by the id of a later upload of the same file.
    """
    return wire.resume(app.use_cases.get_resume()(owner, ResumeId(resume_id)))


@resumes.delete(
    "/resumes/{resume_id}", status_code=status.HTTP_204_NO_CONTENT, tags=["resumes"]
)
def erase_resume(resume_id: UUID, owner: Owner, app: App) -> None:
    """
    Forget a resume: its file, its lines and its vectors; also by the id of a later
    upload of the same file.
    """
    app.use_cases.erase_resume()(owner, ResumeId(resume_id))


@resumes.put("/resumes/{resume_id}/lines/{line_id}", tags=["resumes"])
def correct_line(
    resume_id: UUID, line_id: str, body: asked.LineRequest, owner: Owner, app: App
) -> wire.LineOut:
    """
    Say what a line really says: what was read stays with it, and letters that cited it
    are marked. The file's own words put it back.
    """
    correct = app.use_cases.correct_line()
    return wire.line(correct(owner, ResumeId(resume_id), line_id, body.text))


@resumes.put("/resumes/{resume_id}/roles/{role_id}", tags=["resumes"])
def correct_role(
    resume_id: UUID, role_id: str, body: asked.RoleRequest, owner: Owner, app: App
) -> wire.RoleOut:
    """
    Say what a post was, as far as it was read wrong: the line that heads it says so,
    too, what was read stays with both, and letters that cited its lines are marked.
    """
    correct = app.use_cases.correct_role()
    return wire.role(correct(owner, ResumeId(resume_id), role_id, body.said))


@resumes.put("/resumes/{resume_id}/lines/{line_id}/role", tags=["resumes"])
def place_line(
    resume_id: UUID, line_id: str, body: asked.PlaceRequest, owner: Owner, app: App
) -> wire.LineOut:
    """
    Say under which post a line stands, or with null under none; letters that cited it
    are marked. With the line that heads a post goes the whole post.
    """
    place = app.use_cases.place_line()
    return wire.line(place(owner, ResumeId(resume_id), line_id, body.role))


@resumes.post(
    "/resumes/{resume_id}/roles", status_code=status.HTTP_201_CREATED, tags=["resumes"]
)
def add_role(
    resume_id: UUID, body: asked.NewRoleRequest, owner: Owner, app: App
) -> wire.RoleOut:
    """
    Say which post was not read. A line of the resume heads it and is read as such, and
    what stands below that goes with it; without one the post is stated, as a fact.
    """
    add = app.use_cases.add_role()
    said = (body.said, body.line, body.section)
    return wire.role(add(owner, ResumeId(resume_id), *said))


@resumes.put("/resumes/{resume_id}/contact", tags=["resumes"])
def correct_contact(
    resume_id: UUID, body: asked.ContactRequest, owner: Owner, app: App
) -> wire.ReadContactOut:
    """
    Say how you are reached, and how you sign, as far as it was read wrong: what was
    read stays with it.
    """
    correct = app.use_cases.correct_contact()
    return wire.contact(correct(owner, ResumeId(resume_id), body.said))


@facts.get("")
def list_facts(resume_id: UUID, owner: Owner, app: App) -> list[wire.LineOut]:
    """
    What the person stated besides what the file says.
    """
    resume = app.use_cases.get_resume()(owner, ResumeId(resume_id))
    return [wire.line(line) for line in facts_of(resume.content)]


@facts.post("", status_code=status.HTTP_201_CREATED)
def confirm_fact(
    resume_id: UUID, body: asked.FactRequest, owner: Owner, app: App
) -> wire.LineOut:
    """
    State a fact: it becomes a dated line that letters may cite.
    """
    confirm = app.use_cases.confirm_fact()
    return wire.line(confirm(owner, ResumeId(resume_id), body.text, body.role))


@facts.put("/{fact_id}")
def change_fact(
    resume_id: UUID, fact_id: str, body: asked.FactRequest, owner: Owner, app: App
) -> wire.LineOut:
    """
    Say a fact otherwise; letters that cited it are marked.
    """
    change = app.use_cases.change_fact()
    return wire.line(change(owner, ResumeId(resume_id), fact_id, body.text, body.role))


@facts.delete("/{fact_id}", status_code=status.HTTP_204_NO_CONTENT)
def remove_fact(resume_id: UUID, fact_id: str, owner: Owner, app: App) -> None:
    """
    Take a fact back; letters that cited it are marked.
    """
    app.use_cases.remove_fact()(owner, ResumeId(resume_id), fact_id)
