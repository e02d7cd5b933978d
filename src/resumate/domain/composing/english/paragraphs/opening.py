"""
Who applies, in the first paragraph of an English letter.
"""

from resumate.domain.composing.clause import Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.papers.degrees import degree, school_attended
from resumate.domain.composing.english.words.dates import in_years, since
from resumate.domain.composing.english.words.profile import (
    as_post,
    is_post,
    time_of,
)
from resumate.domain.composing.names import at_employer, spoken_employer
from resumate.domain.composing.promotions import also_since
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import stopped
from resumate.domain.letter import Length
from resumate.domain.plan import Point
from resumate.domain.resume import Role, Section


def opening_about(point: Point, length: Length) -> list[Said]:
    """
    The person in one sentence: from the summary, else from the newest role.
    """
    if point.lines and point.lines[0].section is Section.EDUCATION:
        studies = school_attended(point) or degree(point)
        return [studies] if studies else []
    if point.role and point.lines and point.lines[0].section is not Section.SUMMARY:
        return [of_candidate(post_held(point.role), point.lines[0])]
    said: list[Said] = []
    for line in point.lines:
        clauses = read_english(line.text, current=True)
        usable = [c for c in clauses if c.form not in {Form.DUTY, Form.FACT}]
        for clause in usable[: 1 if length is Length.SHORT else 2]:
            text = clause.text if clause.form is Form.SENTENCE else f"I {clause.text}"
            if said and clause.form is Form.DID:
                text = f"In my work so far, {text}"
            said.append(of_candidate(stopped(text), line))
    return said


def post_held(role: Role) -> str:
    """
    The post and where it is or was held, as a sentence.
    """
    where = spoken_employer(role.employer)
    at = f" {at_employer(where)}" if where else ""
    if time := time_of(role.title):
        doing = "I am currently doing" if role.current else "Most recently, I did"
        return stopped(f"{doing} {time}{at}")
    if role.title and at and not is_post(role.title):
        did = "I have worked" if role.current else "Most recently, I worked"
        return stopped(f"{did}{at}{since(role) if role.current else in_years(role)}")
    title = as_post(role.title)
    if role.current and role.start:
        also = also_since(role)
        beside = f", and{since(also)} also as {as_post(also.title)}" if also else ""
        return stopped(f"I have worked as {title}{at}{since(role)}{beside}")
    if role.current:
        return stopped(f"I currently work as {title}{at}")
    if role.end:
        return stopped(f"Most recently, I worked as {title}{at}{in_years(role)}")
    return stopped(f"I have worked as {title}{at}")
