"""
What every LetterExporter promises.
"""

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import docx
import pypdf
import pytest
from docx.oxml.ns import qn

from clocks import Clock
from resumate.adapters.documents.exporters.letter_exporter import FileLetterExporter
from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.language.sentences import split_sentences
from resumate.domain.letter import (
    About,
    CoverLetterDraft,
    LetterStatus,
    LetterWishes,
    Sentence,
)
from resumate.domain.posting import JobPosting
from resumate.domain.resume import Contact
from resumate.ports.letter_exporter import (
    ExportFormat,
    LetterExporter,
    UnsupportedCharactersError,
)

ADA = Contact(name="Ada Lantern", email="ada@lantern.example", phone="+49 30 0000000")
PARAGRAPHS = (
    ("Dear Hiring Team,",),
    (
        "I would like to keep the light at Cape Farewell.",
        "For six years I kept compilers running at Foghorn & Sons, in C# and C++.",
    ),
    (
        "There I cut build times by 35 %, from 2.5 hours to 97 minutes.",
        "My notes on snake_case names [sic] are *still* used by <all> teams.",
    ),
    ("# 1 in uptime was our station, three years in a row.",),
    ("I would be glad to tell you more.",),
)


def letter(
    paragraphs=PARAGRAPHS,
    *,
    title="Lighthouse Keeper",
    company="Cape Farewell Trust",
    **kw,
):
    return CoverLetterDraft(
        id=LetterId(UUID(int=1)),
        owner=OwnerId("ada"),
        resume=ResumeId(UUID(int=2)),
        posting=JobPosting(title, company, "en", (), "posting"),
        coverage=(),
        wishes=LetterWishes(),
        language=kw.pop("language", "en"),
        created_at=datetime(2031, 3, 3, tzinfo=UTC),
        status=LetterStatus.READY,
        version=1,
        sentences=tuple(
            Sentence(text, number, About.CANDIDATE)
            for number, texts in enumerate(paragraphs)
            for text in texts
        ),
    )


def flat(text: str) -> str:
    return " ".join(text.split())


def read_txt(content: bytes) -> str:
    return content.decode()


def read_md(content: bytes) -> str:
    # What CommonMark shows: escapes taken away, hard breaks as breaks.
    text = content.decode().replace("\\\n", "\n").replace("**", "")
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def read_docx(content: bytes) -> str:
    return "\n\n".join(p.text for p in docx.Document(io.BytesIO(content)).paragraphs)


def read_pdf(content: bytes) -> str:
    return "\n".join(
        page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages
    )


READERS = {
    ExportFormat.TXT: read_txt,
    ExportFormat.MD: read_md,
    ExportFormat.DOCX: read_docx,
    ExportFormat.PDF: read_pdf,
}


@pytest.fixture
def documents_exporter() -> LetterExporter:
    return FileLetterExporter(now=Clock())


@pytest.fixture(params=["documents"])
def exporter(request) -> LetterExporter:
    return request.getfixturevalue(f"{request.param}_exporter")


@pytest.fixture(params=list(ExportFormat))
def form(request) -> ExportFormat:
    return request.param


def exported(exporter, form, draft, contact=ADA) -> str:
    """
    The export read back by another program, on one line.
    """
    return flat(READERS[form](exporter.export(draft, contact, form).content))


def test_every_sentence_is_there_in_order(exporter, form):
    """
    All sentences stand in the file, word for word, in their order.
    """
    text = exported(exporter, form, letter())

    places = [text.find(flat(s)) for texts in PARAGRAPHS for s in texts]
    assert -1 not in places
    assert places == sorted(places)


LISTED = (
    PARAGRAPHS[0],
    ("Also from that time:\n• 35 % less time\n• The *foghorn*", "I kept the log."),
)


def test_a_list_is_a_list(exporter, form):
    """
    Its items stand below what leads in, and what follows begins a line of its own.
    """
    content = exporter.export(letter(LISTED), ADA, form).content
    rows = [line.strip() for line in READERS[form](content).split("\n") if line.strip()]
    at = rows.index("Also from that time:")
    bullet = {ExportFormat.MD: "- ", ExportFormat.DOCX: ""}.get(form, "• ")

    assert rows[at + 1 : at + 4] == [
        f"{bullet}35 % less time",
        f"{bullet}The *foghorn*",
        "I kept the log.",
    ]


def test_a_list_is_one_that_the_person_can_go_on_with(exporter):
    """
    In Word its items have the style of a list; in Markdown no line runs on in an item.
    """
    file = exporter.export(letter(LISTED), ADA, ExportFormat.DOCX).content
    styles = {p.text: p.style.name for p in docx.Document(io.BytesIO(file)).paragraphs}
    markdown = exporter.export(letter(LISTED), ADA, ExportFormat.MD).content.decode()

    assert "List Bullet" == styles["35 % less time"] == styles["The *foghorn*"]
    assert "Normal" == styles["I kept the log."]
    assert "\n\nI kept the log." in markdown


def test_looks_like_a_letter(exporter, form):
    """
    Sender, date, subject, greeting and sign-off follow each other.
    """
    text = exported(exporter, form, letter())

    expected = [
        *("Ada Lantern", "ada@lantern.example", "+49 30 0000000", "3 March 2031"),
        *("Application: Lighthouse Keeper, Cape Farewell Trust", "Dear Hiring Team,"),
        *("tell you more.", "Kind regards, Ada Lantern"),
    ]
    places = [text.find(part) for part in expected]
    assert -1 not in places
    assert places == sorted(places)
    assert text.endswith("Ada Lantern")


@pytest.mark.parametrize(
    "ending",
    [
        (("Best regards, Ada Lantern",),),
        (("Best regards,",), ("Ada Lantern",)),
        (("Best regards,", "Ada Lantern"),),
        (("Best regards,\nAda Lantern",),),
        (("I look forward to your answer.", "Best regards,"),),
    ],
)
def test_sign_off_is_not_added_twice(exporter, form, ending):
    """
    A letter that ends with a sign-off of its own keeps that one and gets no other.
    """
    text = exported(exporter, form, letter((*PARAGRAPHS, *ending)))

    assert text.count("egards") == 1
    assert text.endswith("Best regards, Ada Lantern")


def test_the_town_stands_with_the_sender(exporter, form):
    """
    Where the resume says where the person lives, the letter does too.
    """
    contact = replace(ADA, location="Cape Farewell")

    text = exported(exporter, form, letter(), contact)

    assert text.index("Cape Farewell") < text.index("ada@lantern.example")


def test_a_name_in_capitals_is_signed_once(exporter, form):
    """
    A resume's "ADA LANTERN" and a letter's "Ada Lantern" are one person.
    """
    ending = (("Best regards,",), ("ada lantern",))
    text = exported(exporter, form, letter((*PARAGRAPHS, *ending)))

    assert text.count("egards") == 1
    assert text.endswith("Best regards, ada lantern")


@pytest.mark.parametrize(
    "phrase",
    [
        *("Kind regards,", "With warm regards,", "Sincerely,", "Yours faithfully"),
        *("Mit freundlichen Grüßen", "Mit freundlichen Grüssen", "Herzliche Grüße"),
        *("Bien cordialement,", "Un cordial saludo,", "Atentamente"),
        "Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.",
        "Je vous prie d'agréer mes salutations distinguées.",
    ],
)
def test_usual_sign_offs_are_known(exporter, form, phrase):
    """
    Whichever of the usual phrases a letter ends with, it is the only one.
    """
    draft = letter((*PARAGRAPHS, (phrase,), ("Ada Lantern",)))

    text = exported(exporter, form, draft)

    assert text.endswith(f"I would be glad to tell you more. {phrase} Ada Lantern")


@pytest.mark.parametrize(
    "ending",
    ["Sincerely held beliefs aside, I am yours.", "Regards to the whole crew go out."],
)
def test_sentences_are_no_sign_offs(exporter, form, ending):
    """
    A sentence that merely begins like a sign-off stays a sentence of the letter.
    """
    text = exported(exporter, form, letter((*PARAGRAPHS, (ending,))))

    assert text.endswith(f"{ending} Kind regards, Ada Lantern")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", "3. März 2031|Bewerbung als Keeper, Trust|Mit freundlichen Grüßen Ada"),
        ("fr", "3 mars 2031|Candidature : Keeper, Trust|Cordialement, Ada"),
        ("es", "3 de marzo de 2031|Candidatura: Keeper, Trust|Atentamente, Ada"),
        ("fi", "3 March 2031|Application: Keeper, Trust|Kind regards, Ada"),
    ],
)
def test_frame_speaks_the_letters_language(exporter, form, language, expected):
    """
    Date, subject and sign-off are in the letter's language where it is known.
    """
    draft = letter(title="Keeper", company="Trust", language=language)

    text = exported(exporter, form, draft)

    assert [part for part in expected.split("|") if part not in text] == []


def test_what_is_not_known_is_not_stated(exporter, form):
    """
    Without contact, title or company, the letter has neither blanks nor stand-ins.
    """
    text = exported(exporter, form, letter(title=None, company=None), Contact())

    assert text.startswith("3 March 2031 Dear Hiring Team,")
    assert text.endswith("I would be glad to tell you more. Kind regards,")
    assert "None" not in text


@pytest.mark.parametrize(
    "name",
    [
        "Zoë Müller-Ångström",
        "Şükrü Ğ. Łoś",
        "Nguyễn Thị Ánh",
        "Ελένη Φάρου",
        "Світлана Ґ.",
    ],
)
def test_names_of_many_scripts_are_kept(exporter, form, name):
    """
    Latin, Vietnamese, Greek and Cyrillic letters come through every format.
    """
    text = exported(exporter, form, letter(), Contact(name=name))

    assert text.startswith(name)
    assert text.endswith(name)


@pytest.mark.parametrize("form", [ExportFormat.TXT, ExportFormat.MD, ExportFormat.DOCX])
def test_other_scripts_are_kept_where_they_can_be(exporter, form):
    """
    Formats that leave the typeface to the reader keep every script.
    """
    assert exported(exporter, form, letter(), Contact(name="灯台 守")).startswith(
        "灯台 守"
    )


def test_pdf_refuses_what_it_cannot_show(exporter):
    """
    A PDF whose typeface lacks a character is refused, not made with gaps.
    """
    with pytest.raises(UnsupportedCharactersError, match="DOCX"):
        exporter.export(letter(), Contact(name="灯台 守"), ExportFormat.PDF)


def test_braces_and_control_characters_do_no_harm(exporter, form):
    """
    Template signs are text, and characters that documents cannot hold are left out.
    """
    draft = letter(
        (("I wrote {title} and %s at $5.\x00\x0b\ufffe",),), title="{company}"
    )

    text = exported(exporter, form, draft)

    assert "I wrote {title} and %s at $5." in text
    assert "Application: {company}, Cape Farewell Trust" in text


@pytest.mark.parametrize(
    ("company", "name", "expected"),
    [
        ("Cape Trust", "Ada Lantern", "Cover letter - Cape Trust - Ada Lantern"),
        ("A/B: \\Test* <Ltd>?", "A|da", "Cover letter - A B Test Ltd - A da"),
        ("..", "../../etc/passwd", "Cover letter - etc passwd"),
        (None, None, "Cover letter"),
        ("Größe & Söhne", "Zoë", "Cover letter - Größe & Söhne - Zoë"),
        ("a\u202egpj.exe", "\x07Ada", "Cover letter - agpj.exe - Ada"),
    ],
)
def test_file_name_fits_every_file_system(exporter, form, company, name, expected):
    """
    The file is named after company and person, without signs that mislead or break.
    """
    export = exporter.export(letter(company=company), Contact(name=name), form)

    assert export.filename == f"{expected}.{form.value}"


@pytest.mark.parametrize(
    ("language", "called"),
    [("de", "Bewerbung"), ("fr", "Lettre de motivation"), ("pl", "Cover letter")],
)
def test_file_name_speaks_the_language_of_the_letter(exporter, form, language, called):
    """
    Who gets the file reads what it is.
    """
    export = exporter.export(letter(language=language), Contact(), form)

    assert export.filename.startswith(f"{called} - ")


def test_nameless_letter_has_no_author(exporter):
    """
    An address alone does not make an author.
    """
    contact = Contact(email="ada@lantern.example")
    content = exporter.export(letter(), contact, ExportFormat.DOCX).content

    assert docx.Document(io.BytesIO(content)).core_properties.author == ""


def test_file_name_is_never_too_long(exporter, form):
    """
    However long the names are, the file name stays below 255 bytes, in whole letters.
    """
    export = exporter.export(letter(company="ü" * 500), Contact(name="я" * 500), form)

    assert len(export.filename.encode()) < 255
    assert export.filename.count("ü") >= 20


def test_media_type_tells_the_format(exporter):
    """
    Each format says what it is, and its bytes are that.
    """
    exports = {form: exporter.export(letter(), ADA, form) for form in ExportFormat}

    assert exports[ExportFormat.TXT].media_type == "text/plain; charset=utf-8"
    assert exports[ExportFormat.MD].media_type == "text/markdown; charset=utf-8"
    assert exports[ExportFormat.PDF].media_type == "application/pdf"
    assert exports[ExportFormat.PDF].content.startswith(b"%PDF-")
    assert exports[ExportFormat.DOCX].media_type.endswith("wordprocessingml.document")
    assert zipfile.is_zipfile(io.BytesIO(exports[ExportFormat.DOCX].content))


def test_pdf_carries_its_typeface(exporter):
    """
    Every font of the PDF is embedded, so that it looks the same everywhere.
    """
    content = exporter.export(letter(), ADA, ExportFormat.PDF).content

    page = pypdf.PdfReader(io.BytesIO(content)).pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    descriptors = [
        font["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in fonts
    ]
    assert len(fonts) == 2
    assert all("/FontFile2" in descriptor for descriptor in descriptors)


def test_our_own_reader_finds_the_same_sentences(exporter, form):
    """
    What was exported and is read again as a letter has the same sentences in order.
    """
    sentences = [flat(s) for texts in PARAGRAPHS for s in texts]
    export = exporter.export(letter(), ADA, form)

    text = ChildProcessTextExtractor().extract(export.content, export.filename).text

    read = [flat(said) for _, said in split_sentences(text)]
    assert sentences == [said for said in read if said in sentences]


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_company_is_addressed(exporter, form, language):
    """
    The recipient stands above the subject, in the language's own layout.
    """
    text = exported(exporter, form, letter(language=language))

    subject = text.index("Lighthouse Keeper")
    assert text.index("Cape Farewell Trust") < subject


def test_the_subject_quotes_the_postings_reference(exporter, form):
    """
    By the word that the letter's language has for it.
    """
    draft = letter(language="de")
    posting = replace(draft.posting, text="Leuchtfeuerwart\nKennziffer LW-26/7")

    told = exported(exporter, form, replace(draft, posting=posting))

    assert "Cape Farewell Trust, Kennziffer LW-26/7" in told


def test_the_person_there_is_addressed_below_the_company(exporter, form):
    """
    Whom the posting names to be written to stands in the address, where it names one.
    """
    draft = letter(language="de")
    text = "Leuchtfeuerwart\nIhre Ansprechpartnerin: Frau Dr. Weber"
    named = replace(draft, posting=replace(draft.posting, text=text))

    told = exported(exporter, form, named)

    company, person = map(told.index, ("Cape Farewell Trust", "Frau Dr. Weber"))
    assert company < person < told.index("Lighthouse Keeper")
    assert "Dr. Weber" not in exported(exporter, form, draft)


@pytest.mark.parametrize(
    ("town", "language", "width", "day"),
    [
        ("Tacoma, WA", "en", 612, "March 3, 2031"),
        ("Dayton, OH 45402", "en", 612, "March 3, 2031"),
        ("Whitby", "en", 595, "3 March 2031"),
        ("Berlin, DE", "en", 595, "3 March 2031"),
        ("Tacoma, WA", "de", 595, "3. März 2031"),
    ],
)
def test_a_letter_from_the_united_states_is_on_their_paper(
    exporter, town, language, width, day
):
    """
    Letter size, and the month first in the date, where the sender lives there.
    """
    contact = replace(ADA, location=town)

    draft = letter(language=language)
    content = exporter.export(draft, contact, ExportFormat.PDF).content
    word = exporter.export(draft, contact, ExportFormat.DOCX).content

    assert width == round(
        float(pypdf.PdfReader(io.BytesIO(content)).pages[0].mediabox.width)
    )
    assert day in flat(read_pdf(content))
    assert day in flat(read_docx(word))


def test_another_form_of_the_name_is_signed_once(exporter, form):
    """
    Who signs with a short name has no second sign-off below it.
    """
    ending = (("Kind regards,",), ("Ada",))

    told = exported(exporter, form, letter((*PARAGRAPHS, *ending)))

    assert 1 == told.count("Kind regards")
    assert told.rstrip().endswith("Ada")


@pytest.mark.parametrize(
    ("greeting", "there", "not_there"),
    [
        ("Dear Mr Smith,", "Mr Smith", "Tolliver"),
        ("Sehr geehrter Herr Kunze,", "Herrn Kunze", "Tolliver"),
        ("Hello Jo Lee,", "Jo Lee", "Tolliver"),
        ("Madame Durand,", "Madame Durand", "Tolliver"),
        ("Dear Ms Tolliver,", "Megan Tolliver", "Ms Tolliver"),
        ("Dear Hiring Team,", "Megan Tolliver", "Hiring Team"),
        ("Dear Cape Farewell team,", "Megan Tolliver", "Farewell team"),
    ],
)
def test_whom_the_letter_greets_is_addressed(
    exporter, form, greeting, there, not_there
):
    """
    Greeted by name, another person than the posting's stands in the address.
    """
    draft = letter(((greeting,), *PARAGRAPHS[1:]))
    text = "Lighthouse Keeper\nContact: Megan Tolliver"
    named = replace(draft, posting=replace(draft.posting, text=text))

    told = exported(exporter, form, named)

    above = told[: told.index("Lighthouse Keeper")]
    assert there in above
    assert not_there not in above


def test_german_letters_fit_the_window_of_an_envelope(exporter):
    """
    The address stands where DIN 5008 has it (form B), the subject below it.
    """
    content = exporter.export(letter(language="de"), ADA, ExportFormat.PDF).content
    places = {}

    def see(text, _, matrix, *__):
        if text.strip():
            places.setdefault(text.strip(), (matrix[4], matrix[5]))

    page = pypdf.PdfReader(io.BytesIO(content)).pages[0]
    page.extract_text(visitor_text=see)

    def millimetres(text):
        x, y = next(at for said, at in places.items() if said.startswith(text))
        return x / 72 * 25.4, (float(page.mediabox.height) - y) / 72 * 25.4

    left, top = millimetres("Cape Farewell Trust")
    assert 20 <= left <= 30
    assert 62 <= top <= 90
    assert 98 <= millimetres("Bewerbung als")[1] <= 105
    assert millimetres("3. März 2031")[0] >= 120


def test_what_is_shouted_is_said_calmly(exporter, form):
    """
    A title and a company that the posting sets in capitals are not, in the letter.
    """
    draft = letter(title="FRONT OFFICE MANAGER", company="NYC HOUSING TRUST")

    assert "Front Office Manager, NYC Housing Trust" in exported(exporter, form, draft)


def test_pdf_is_tagged(exporter):
    """
    Who has it read aloud hears a heading and paragraphs in order, in the language.
    """
    long = tuple((f"Storm {n} passed. " + "The light held. " * 20,) for n in range(15))
    for paragraphs in (PARAGRAPHS, long, (("The light held. " * 500,),)):
        draft = letter(paragraphs)
        content = exporter.export(draft, ADA, ExportFormat.PDF).content

        catalog = pypdf.PdfReader(io.BytesIO(content)).trailer["/Root"]
        (document,) = catalog["/StructTreeRoot"]["/K"]
        tags = [kid.get_object()["/S"] for kid in document.get_object()["/K"]]
        assert catalog["/MarkInfo"]["/Marked"]
        assert "en" == catalog["/Lang"]
        assert 1 == tags.count("/H1")
        assert len(paragraphs) <= tags.count("/P")


def test_long_letter_goes_over_pages(exporter):
    """
    A letter that does not fit one page goes on on the next, with nothing lost.
    """
    paragraphs = tuple(
        (f"Storm number {number} was weathered. " + "The light held. " * 20,)
        for number in range(15)
    )
    content = exporter.export(letter(paragraphs), ADA, ExportFormat.PDF).content

    assert len(pypdf.PdfReader(io.BytesIO(content)).pages) > 1
    text = flat(read_pdf(content))
    assert all(f"Storm number {number} was" in text for number in range(15))


def test_standard_letter_fits_one_page(exporter):
    """
    A long letter of 330 words stays on one page.
    """
    paragraphs = [("Dear Hiring Team,",), *[("The light held all night. " * 16,)] * 4]
    content = exporter.export(letter(paragraphs), ADA, ExportFormat.PDF).content

    assert len(pypdf.PdfReader(io.BytesIO(content)).pages) == 1


def test_documents_say_what_they_are(exporter):
    """
    Title, author and date stand in the files' properties; no program's name does harm.
    """
    pdf = pypdf.PdfReader(
        io.BytesIO(exporter.export(letter(), ADA, ExportFormat.PDF).content)
    ).metadata
    word = docx.Document(
        io.BytesIO(exporter.export(letter(), ADA, ExportFormat.DOCX).content)
    ).core_properties

    for author, title in ((pdf.author, pdf.title), (word.author, word.title)):
        assert author == "Ada Lantern"
        assert title == "Application: Lighthouse Keeper, Cape Farewell Trust"
    assert pdf.creation_date.date() == word.created.date() == date(2031, 3, 3)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Keeper\nPay: £24,000", "en-GB"),
        ("en", "Keeper", "en-US"),
        ("de", "Leuchtfeuerwart", "de-DE"),
    ],
)
def test_a_word_processor_checks_spelling_by_the_letters_language(
    exporter, language, text, told
):
    """
    As its country writes it: in the styles, and where the theme says it.
    """
    draft = letter(language=language)
    draft = replace(draft, posting=replace(draft.posting, text=text))

    word = exporter.export(draft, replace(ADA, location="Whitby"), ExportFormat.DOCX)

    document = docx.Document(io.BytesIO(word.content))
    parts = (document.styles.element, document.settings.element)
    said = [x.get(qn("w:val")) for p in parts for x in p.iter(qn("w:lang"))]
    theme = [x.get(qn("w:val")) for x in parts[1].iter(qn("w:themeFontLang"))]
    assert {told} == {*said, *theme}
    assert said
    assert theme


@pytest.mark.parametrize("language", ["en", "de"])
def test_function_and_address_stand_in_the_address_field(exporter, form, language):
    """
    Below the person and the firm, where the posting tells them; the subject follows.
    """
    draft = letter(language=language)
    text = (
        "Keeper\nContact: Megan Tolliver, Operations Director\n3 Elm Road, Hull HU3 4ZZ"
    )
    there = replace(draft, posting=replace(draft.posting, text=text))

    told = exported(exporter, form, there)

    parts = ("Farewell Trust", "Megan Tolliver", "Operations Director", "3 Elm Road")
    places = [told.index(x) for x in (*parts, "Hull HU3 4ZZ", "Lighthouse Keeper")]
    assert sorted(places) == places
