"""
What every ResumeExporter promises.
"""

import io
import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import docx
import fastjsonschema
import pypdf
import pytest
from docx.oxml.ns import qn

from resumate.adapters.documents.child import extracted
from resumate.adapters.documents.exporters.resume_exporter import FileResumeExporter
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.posting import JobPosting
from resumate.domain.posting_reading import read_posting
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import LineKind, ResumeContent, Section
from resumate.domain.tailoring import TailoredResume, tailor
from resumate.ports.letter_exporter import Export, UnsupportedCharactersError
from resumate.ports.resume_exporter import ResumeExporter, ResumeFormat

TESTS = Path(__file__).parents[1]
SAMPLES = TESTS.parent / "evals" / "samples"
PAIRS = json.loads((SAMPLES / "pairs.json").read_text("utf-8"))
VALID = fastjsonschema.compile(
    json.loads((TESTS / "jsonresume" / "schema.json").read_text("utf-8"))
)
"""By the official schema, from the package @jsonresume/schema 1.3.1 (MIT)."""


@cache
def read(content: bytes) -> ResumeContent:
    """
    A resume as our own reader reads it, in this process.
    """
    return read_resume(extracted(content, max_pages=50))


@cache
def tailored(pair: int) -> TailoredResume:
    """
    The resume of that pair for its posting, each requirement answered by some line.
    """
    content = read((SAMPLES / PAIRS[pair]["resume"]).read_bytes())
    text = (SAMPLES / PAIRS[pair]["posting"]).read_text("utf-8")
    posting: JobPosting = read_posting(text)
    told = [x.id for x in content.lines if x.kind is LineKind.BULLET]
    coverage = [
        Coverage(r, CoverageStatus.MET, (told[-1 - n % len(told)],), 0.8)
        for n, r in enumerate(posting.requirements)
    ]
    return tailor(content, posting, coverage)


ODD_HEADS = b"""Jo Vale
jo@example.org

Work Experience

UX Designer, Pebble & Kite (agency), Sept 2018 - Dec 2021
- Redesigned the onboarding of a bank's app

Education

Associate degree in Logistics, Sandhill College, in progress (expected May 2027)
High school diploma, Eastfield High School, GPA 3.4, June 2015

Certifications

First aider since 2020, sailing licence (2022, renewed 2026), forklift truck

Volunteering

Youth trainer at the handball club since 2018, a team of 14
"""
"""Heads that do not come apart, or that are read otherwise when they do."""


@cache
def odd() -> TailoredResume:
    """
    A resume of such heads.
    """
    return tailor(read(ODD_HEADS), LETTERLESS, ())


@pytest.fixture(scope="module")
def documents_exporter() -> ResumeExporter:
    return FileResumeExporter()


@pytest.fixture(scope="module", params=["documents"])
def exporter(request) -> ResumeExporter:
    return request.getfixturevalue(f"{request.param}_exporter")


@pytest.fixture(scope="module", params=list(ResumeFormat))
def form(request) -> ResumeFormat:
    return request.param


@pytest.fixture(
    scope="module",
    params=[*range(len(PAIRS)), None],
    ids=[*(Path(pair["resume"]).stem for pair in PAIRS), "odd heads"],
)
def resume(request) -> TailoredResume:
    return odd() if request.param is None else tailored(request.param)


@pytest.fixture(scope="module")
def exported(exporter) -> Callable[[TailoredResume, ResumeFormat], Export]:
    """
    Makes a file of a resume, each once.
    """
    return cache(exporter.export)


@pytest.fixture(scope="module")
def export(exported, form, resume) -> Export:
    """
    The resume as a file of that form.
    """
    return exported(resume, form)


@pytest.fixture(scope="module")
def found(export) -> ResumeContent:
    """
    What our own reader reads in it.
    """
    return read(export.content)


def letters(text: str) -> list[str]:
    """
    What a text is made of, whatever the order of its parts.
    """
    return sorted(filter(str.isalnum, text.casefold()))


def test_read_back_it_has_the_same_contact(found, resume):
    """
    Name, e-mail, phone, town and links are read from the export as from the original.
    """
    contact = found.contact

    # JSON Resume wants a scheme before each address.
    links = tuple(link.removeprefix("https://") for link in contact.links)
    assert resume.contact == replace(contact, links=links)


def test_read_back_it_has_the_same_roles(found, form, resume):
    """
    Posts and studies are read with the same employer, title and dates; in JSON Resume
    posts are, for it has one date where a line may have two degrees.
    """
    studies = form is not ResumeFormat.JSON_RESUME

    expected = posts(resume, studies=studies)
    read_again = posts(tailor(found, LETTERLESS, ()), studies=studies)
    assert expected
    assert expected == read_again


LETTERLESS = JobPosting(None, None, "en", (), "")


def posts(resume: TailoredResume, *, studies: bool) -> list[tuple]:
    """
    The roles of a resume in their order, without their ids.
    """
    return [
        (r.employer, r.title, r.start, r.end, r.current)
        for section in resume.sections
        if studies or section.section is not Section.EDUCATION
        for entry in section.entries
        if (r := entry.role)
    ]


def test_read_back_it_has_the_same_lines(found, form, resume):
    """
    Every line is read from the export, in its section; a head with its parts in any
    order, and in JSON Resume with its dates as that writes them.
    """
    whole = "\n".join(" ".join(x.text.split()) for x in found.lines)
    heads = [letters(line.text) for line in found.lines]
    json_resume = form is ResumeFormat.JSON_RESUME
    for one in resume.lines:
        if json_resume and one.line.kind in {LineKind.ENTRY, LineKind.LIST}:
            continue
        assert one.text in whole or letters(one.text) in heads, one.text


def test_json_resume_is_valid(exported, resume):
    """
    The document fits the official schema.
    """
    export = exported(resume, ResumeFormat.JSON_RESUME)

    document = json.loads(export.content)

    VALID(document)
    assert document["basics"]["name"] == resume.contact.name
    assert export.filename.endswith(".json")


HOUSES = b"""Jo Vale
jo@example.org

Work Experience

Tern Hospital, Worcester, MA
Staff Nurse, Telemetry Unit (32 beds)    June 2019 - Present
- Cared for six patients a shift

Auk Nursing Home, Cranston, RI
Nursing Assistant (part-time during school)    2013 - 2016
- Helped 12 residents a shift
"""


def test_a_place_is_no_unit_and_no_remark(exporter):
    """
    What a head says besides employer, title and place is told, and not as where.
    """
    resume = tailor(read(HOUSES), LETTERLESS, ())
    work = json.loads(exporter.export(resume, ResumeFormat.JSON_RESUME).content)["work"]

    assert [
        ("Worcester, MA", "Telemetry Unit (32 beds)"),
        ("Cranston, RI", "part-time during school"),
    ] == [(post["location"], post["summary"]) for post in work]


def test_a_pdf_is_tagged_and_embeds_its_fonts(exported, resume):
    """
    One column with real headings; programs need no font of their own.
    """
    export = exported(resume, ResumeFormat.PDF)

    pdf = pypdf.PdfReader(io.BytesIO(export.content))
    root = pdf.trailer["/Root"]
    kinds = [e.get_object()["/S"] for e in root["/StructTreeRoot"]["/K"][0]["/K"]]
    fonts = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        for page in pdf.pages
        for font in page["/Resources"]["/Font"].values()
    ]
    assert root["/MarkInfo"]["/Marked"]
    assert kinds.count("/H1") == 1
    assert kinds.count("/H2") in {len(resume.sections), len(resume.sections) - 1}
    assert "/H3" in kinds
    assert fonts
    assert all("/FontFile2" in font.get_object() for font in fonts)


def test_a_docx_has_real_headings_and_no_table(exported, resume):
    """
    Word's own styles say what is a heading and what is a list; nothing stands in boxes.
    """
    export = exported(resume, ResumeFormat.DOCX)

    document = docx.Document(io.BytesIO(export.content))

    styles = [paragraph.style.name for paragraph in document.paragraphs]
    assert styles[0] == "Title"
    assert "Heading 1" in styles
    assert "List Bullet" in styles
    assert not document.tables
    assert not document.inline_shapes
    assert not document.element.body.findall(".//{*}txbxContent")


def test_what_the_typeface_lacks_is_an_error_not_a_gap(exporter):
    """
    UnsupportedCharactersError rather than a PDF with signs missing.
    """
    resume = tailored(0)
    chinese = replace(resume, contact=replace(resume.contact, name="林晓慧"))

    with pytest.raises(UnsupportedCharactersError):
        exporter.export(chinese, ResumeFormat.PDF)


def test_the_name_of_the_file_says_whose_and_for_whom(exporter, form):
    """
    Resume, company and person, fit for any file system.
    """
    export = exporter.export(tailored(0), form)

    assert export.filename.startswith("Resume - Larkspur Health - Mira Okafor.")


def test_a_headline_does_not_run_into_the_summary(exporter):
    """
    "Sachbearbeiterin i. A." stands by itself, and so does what ends without a stop.
    """
    told = b"""Sandra Keller
sandra@example.ch
Sachbearbeiterin i. A.
Quereinsteigerin mit Freude an Zahlen

Nach 14 Jahren im Service wechsle ich ins Office. Zahlen liegen mir.

BERUFSERFAHRUNG
Betriebsleiterin, Restaurant Sternen, 2018 - 2024
- Leitung von 11 Mitarbeitenden im Service
"""
    content = read(told)
    whole = tailor(content, LETTERLESS, ())

    text = exporter.export(whole, ResumeFormat.TXT).content.decode()

    lines = text.splitlines()
    assert "Sachbearbeiterin i. A." in lines
    assert "Quereinsteigerin mit Freude an Zahlen" in lines


@pytest.mark.parametrize(
    ("place", "width"), [("Tacoma, WA", 8.5 * 72), ("Leeds, UK", 21 / 2.54 * 72)]
)
def test_the_paper_is_that_of_where_one_lives(exporter, place, width):
    """
    Letter paper in the United States, A4 elsewhere.
    """
    resume = next(r for r in map(tailored, range(len(PAIRS))) if r.language == "en")
    there = replace(resume, contact=replace(resume.contact, location=place))

    pdf = exporter.export(there, ResumeFormat.PDF).content
    word = exporter.export(there, ResumeFormat.DOCX).content

    page = pypdf.PdfReader(io.BytesIO(pdf)).pages[0]
    assert float(page.mediabox.width) == pytest.approx(width, abs=1)
    section = docx.Document(io.BytesIO(word)).sections[0]
    assert section.page_width.pt == pytest.approx(width, abs=1)


POSTS = """Jo Vale
jo@example.org

Work Experience

{}
- Redesigned the onboarding of a bank's app

Quay Labs: Junior Designer, 2014 - 2018
- Drew icons for ferry timetables

2011 - 2014 | Trainee | Harbour Prints, Hull
- Set posters
"""


@pytest.mark.parametrize(
    ("newest", "heads"),
    [
        (
            "UX Designer at Pebble & Kite, since 2018",
            [
                "UX Designer (since 2018)\nPebble & Kite",
                "Junior Designer (2014 - 2018)\nQuay Labs",
                "Trainee (2011 - 2014)\nHarbour Prints, Hull",
            ],
        ),
        (
            "2018 - now | Freelance Designer",
            [
                "Freelance Designer | 2018 - now",
                "Junior Designer | Quay Labs | 2014 - 2018",
                "Trainee | Harbour Prints, Hull | 2011 - 2014",
            ],
        ),
    ],
    ids=["parts", "line"],
)
def test_the_heads_of_posts_have_one_layout(exporter, newest, heads):
    """
    However each of them was written; where one names no place, all are one line.
    """
    content = read(POSTS.format(newest).encode())
    resume = tailor(content, read_posting("Designer\nKite Ltd\n- Icons"), ())

    text = exporter.export(resume, ResumeFormat.TXT).content.decode()

    assert [head for head in heads if head in text] == heads, text


ORDINARY = """Mara Feld
mara@example.org

Beruflicher Werdegang
05/2016 – heute	Tischlerin, Holzbau Ahlers GmbH, Borken
- Fertigung von Möbeln nach Maß für Kunden der ganzen Gegend

Ausbildung
2013 – 2016	Ausbildung zur Tischlerin, Möbel Brandt, Unna

Weiterbildung
2019	Kurs für Bandsägen, 5 Tage

Führerschein	B, BE

Sprachen
Sprachen: Deutsch (Muttersprache), Englisch (gut)

Hobbys
Angeln
"""


def test_headings_are_those_of_the_resume_and_lines_have_no_columns(exporter):
    """
    A heading that stands for two is the usual one; no label says its heading again.
    """
    resume = tailor(read(ORDINARY.encode()), LETTERLESS, ())

    text = exporter.export(resume, ResumeFormat.TXT).content.decode()

    headings = [line for line in text.splitlines() if line.isupper()]
    assert ["BERUFLICHER WERDEGANG", "AUSBILDUNG"] == headings[:2]
    assert "HOBBYS" in headings
    assert "Kurs für Bandsägen, 5 Tage (2019)" in text
    assert "Führerschein: B, BE" in text
    assert "SPRACHEN\nDeutsch (Muttersprache)" in text


@pytest.mark.parametrize(("place", "told"), [("Hull, UK", "en-GB"), ("", "en-US")])
def test_a_word_processor_checks_spelling_by_the_resumes_language(
    exporter, place, told
):
    """
    As the country writes it where one lives.
    """
    resume = next(r for r in map(tailored, range(len(PAIRS))) if r.language == "en")
    contact = replace(resume.contact, location=place, phone=None, links=())
    there = replace(resume, contact=contact, original=())

    word = exporter.export(there, ResumeFormat.DOCX).content

    styles = docx.Document(io.BytesIO(word)).styles.element
    assert {told} == {x.get(qn("w:val")) for x in styles.iter(qn("w:lang"))}
