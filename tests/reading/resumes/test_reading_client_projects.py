"""
Projects for clients, told field by field below the posts.
"""

from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import LineKind, Section
from resume_texts import as_text

TESTER = """\
Curriculum Vitae – Confidential

Divya Menon
divya.menon@example.in

WORK EXPERIENCE
Organization\tDesignation\tDuration
Larkspur Software Pvt. Ltd., Kochi\tQA Lead\tApr 2022 – Till date
Brightwell Systems Ltd., Pune\tQA Engineer\tJul 2018 – Mar 2022

EDUCATION
Course\tInstitution\tYear of Passing\tPercentage/CGPA
B.Tech (IT)\tMalabar College of Engineering, Kochi\t2018\t8.1 CGPA

PROJECT DETAILS
Project #1: Cargo Booking Portal
Client\tDanish shipping line
Role\tQA Lead
Duration\tJan 2023 – Till date
Team Size\t11 (5 QA)
Environment\tPlaywright, TypeScript, Azure DevOps
Description: Migration of 900 agents from a legacy desk to the web.

- Reduced the smoke run from 3 hours to 40 minutes
Project #2: Loyalty App
Client\tA grocery chain in the UK
Role\tQA Engineer
Duration\tSep 2019 – Dec 2021
Team Size\t6
Description: Built the suite of 210 API tests.
- Logged defects in Jira
"""


def test_a_clients_project_is_work_of_the_employer_in_its_time():
    """
    Clients are no employers, and each project's lines are told of the post held then.
    """
    read = read_resume(as_text(TESTER))
    employers = {r.id: r.employer for r in read.roles}
    told = {line.text: line for line in read.lines}

    smoke = told["Reduced the smoke run from 3 hours to 40 minutes"]
    assert "Larkspur Software Pvt. Ltd." == employers[smoke.role]
    assert "Brightwell Systems Ltd." == employers[told["Logged defects in Jira"].role]
    assert 3 == len(read.roles), employers
    assert not [x for x in read.lines if x.section is Section.PROJECTS]


def test_what_a_project_was_is_told_as_no_deed():
    """
    Its name, its client, its team and its description head or list; a description that
    opens with a deed is one.
    """
    lines = read_resume(as_text(TESTER)).lines
    kinds = {line.text.split(" ")[0]: line.kind for line in lines}

    for first in ("Project", "Team", "Environment", "Migration"):
        assert LineKind.LIST is kinds[first], first
    assert LineKind.BULLET is kinds["Built"]


def test_heads_of_tables_and_titles_of_pages_are_no_lines():
    """
    "Organization | Designation | Duration", "Curriculum Vitae – Confidential".
    """
    told = "\n".join(line.text for line in read_resume(as_text(TESTER)).lines)

    for title in ("Organization", "Year of Passing", "Curriculum"):
        assert title not in told
