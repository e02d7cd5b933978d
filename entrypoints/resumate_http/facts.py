"""
Facts that the person confirms, over HTTP.
"""

from uuid import UUID

from fastapi import APIRouter, status

from resumate import requests as asked
from resumate import wire
from resumate.domain.facts import facts_of
from resumate.domain.ids import ResumeId
from resumate_http import problems
from resumate_http.routes import App, Owner

facts = APIRouter(
    prefix="/api/v1/resumes/{resume_id}/facts",
    responses=problems.RESPONSES,
    tags=["facts"],
)


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
