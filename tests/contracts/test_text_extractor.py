"""
What every TextExtractor promises.
"""

import os
import resource
from contextlib import suppress

import pytest

import resume_files as files
from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.domain.errors import (
    DamagedFileError,
    EmptyFileError,
    PasswordProtectedError,
    ScannedResumeError,
    TooLargeError,
    TooNestedError,
    UnreadableResumeError,
    UnsupportedFileError,
)
from resumate.ports.text_extractor import TextExtractor

BLANK_ODT = (
    b"<o:document-content"
    b' xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0">'
    b"<o:body><o:text/></o:body></o:document-content>"
)
KINDS = {
    "pdf": (files.pdf, "application/pdf"),
    "docx": (
        files.word,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    "odt": (files.open_document, "application/vnd.oasis.opendocument.text"),
    "rtf": (lambda: files.RTF, "application/rtf"),
    "html": (files.HTML.encode, "text/html"),
    "md": (files.MARKDOWN.encode, "text/markdown"),
    "txt": (files.NORA.encode, "text/plain"),
    "json": (lambda: files.JSON_RESUME, "application/json"),
}


@pytest.fixture(params=["child process"])
def extractor(request) -> TextExtractor:
    """
    Each adapter of the port.
    """
    return {"child process": ChildProcessTextExtractor}[request.param]()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_read(extractor, kind):
    """
    The name, the address, a post and a bullet come out of each kind of file.
    """
    make, media_type = KINDS[kind]

    text = extractor.extract(make(), f"resume.{kind}")

    assert media_type == text.media_type
    for words in ("Nora Feld", "nora.feld@example.org", "Senior Compiler Engineer"):
        assert words in text.text
    assert "Cut build times by 35%" in text.text


@pytest.mark.parametrize("kind", KINDS)
def test_reading_order_is_kept(extractor, kind):
    """
    What stands first in the file is read first.
    """
    make, _ = KINDS[kind]

    text = extractor.extract(make(), "resume").text

    places = [
        text.index(w) for w in ("Nora Feld", "Senior Compiler", "Cut build", "Rust")
    ]
    assert sorted(places[:3]) == places[:3]


def test_the_name_of_the_file_does_not_decide(extractor):
    """
    A PDF that is called .docx is read as a PDF.
    """
    text = extractor.extract(files.pdf(), "resume.docx")

    assert text.media_type == "application/pdf"


@pytest.mark.parametrize("content", [b"", b"\n \n", b"\0" * 40, b"\xef\xbb\xbf"])
def test_an_empty_file_says_so(extractor, content):
    """
    Nothing but white space is an empty file, whatever it is called.
    """
    with pytest.raises(EmptyFileError):
        extractor.extract(content, "resume.pdf")


@pytest.mark.parametrize(
    "content",
    [
        b"<html><body></body></html>",
        rb"{\rtf1\ansi\par}",
        files.zip_of({"word/document.xml": b"<document/>"}),
        files.zip_of({"content.xml": BLANK_ODT}),
        files.pdf(""),
        b"- 12 % -",
    ],
    ids=["html", "rtf", "docx", "odt", "pdf", "signs"],
)
def test_a_file_without_a_word_is_empty(extractor, content):
    """
    A blank page is empty like a blank file, and not damaged.
    """
    with pytest.raises(EmptyFileError):
        extractor.extract(content, "resume")


def test_a_picture_of_a_page_is_a_scan(extractor):
    """
    A PDF with a picture and no text is refused with advice on text recognition.
    """
    with pytest.raises(ScannedResumeError, match="OCR"):
        extractor.extract(files.scanned_pdf(), "scan.pdf")


def test_a_password_is_asked_to_be_removed(extractor):
    """
    A file that only opens with a password is told from a damaged one.
    """
    with pytest.raises(PasswordProtectedError):
        extractor.extract(files.pdf(encrypt="lighthouse"), "resume.pdf")


@pytest.mark.parametrize("kind", ["pdf", "docx", "odt", "rtf"])
def test_a_file_cut_off_is_damaged(extractor, kind):
    """
    A file whose end is missing is never read half.
    """
    content = KINDS[kind][0]()

    with pytest.raises(DamagedFileError):
        extractor.extract(content[: len(content) * 6 // 10], f"resume.{kind}")


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 40,
        b"\x89PNG\r\n\x1a\n" + os.urandom(500),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        b'{"compilerOptions": {"strict": true}}',
    ],
    ids=["bytes", "png", "old office", "other json"],
)
def test_what_is_no_document_is_not_supported(extractor, content):
    """
    Pictures, old office files, programs and other data are named as unsupported.
    """
    with pytest.raises(UnsupportedFileError):
        extractor.extract(content, "resume.pdf")


def test_a_zip_of_something_else_is_not_supported(extractor):
    """
    A zip archive is a document only if it holds one.
    """
    with pytest.raises(UnsupportedFileError):
        extractor.extract(files.zip_of({"notes.txt": b"hello"}), "resume.docx")


def test_too_many_bytes_are_refused(extractor):
    """
    More than ten megabytes are not even opened.
    """
    with pytest.raises(TooLargeError):
        extractor.extract(b"a" * (10 * 1024 * 1024 + 1), "resume.txt")


def test_too_many_pages_are_refused(extractor):
    """
    Twenty thousand pages are refused, however small the file is.
    """
    with pytest.raises(TooLargeError):
        extractor.extract(files.many_pages_pdf(20_000), "resume.pdf")


def test_a_zip_bomb_is_refused(extractor):
    """
    What unpacks to a hundred megabytes is not unpacked to its end.
    """
    with pytest.raises(TooLargeError):
        extractor.extract(files.zip_bomb(), "resume.docx")


def worked() -> float:
    """
    Seconds of CPU, here and in the processes that were started: however busy the
    machine is.
    """
    both = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in both)


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 100_000,
        b"[\n" * 50_000,
        b'{"work":' * 20_000,
        b'{"work":' + b"[" * 50_000 + b'"Baker"' + b"]" * 50_000 + b"}",
        b"<html><body>" + b"<div>Baker" * 100_000,
    ],
    ids=["brackets", "lines", "cut off", "closed", "page"],
)
def test_what_is_nested_deeper_than_a_resume_is_refused_at_once(extractor, content):
    """
    By that reason, and long before it has taken its time.
    """
    started = worked()

    with pytest.raises(TooNestedError):
        extractor.extract(content, "resume.json")

    assert worked() - started < 3


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 480 + "<p>Baker" * 100_000,
        "<b>" * 480 + "Baker<br>" * 100_000,
        "<b>" * 480 + "Baker" + "</i>" * 300_000,
        "<a x=" * 20_000,
        "<!-- x>" * 100_000,
        "<style>" * 20_000,
        "<style>" + "a" * 100_000 + "</style>Baker",
    ],
    ids=["blocks", "bold", "ends", "tags", "comments", "styles", "rules"],
)
def test_a_page_with_much_left_open_takes_no_more_time(extractor, page):
    """
    It is read, or refused, in a time that grows with its length only.
    """
    started = worked()

    with suppress(UnreadableResumeError):
        extractor.extract(f"<html><body>{page}".encode(), "resume.html")

    assert worked() - started < 4


def test_marks_that_are_never_closed_take_no_time(extractor):
    """
    Whether they are taken for Markdown or for signs.
    """
    started = worked()

    for marks in ("[", "[a](", "[](", "b *a ", "<!--"):
        text = f"# Jo Bell\n\n# Skills\n\nBaking\n\n{marks * 20_000}"
        with suppress(UnreadableResumeError):
            extractor.extract(text.encode(), "resume.md")

    assert worked() - started < 10


def test_a_gap_without_an_end_takes_no_time(extractor):
    """
    What stands on both sides of it is read.
    """
    started = worked()

    text = extractor.extract(b"## Bakery" + b" " * 60_000 + b"2019\n", "resume.txt")

    assert "Bakery" in text.text
    assert "2019" in text.text
    assert worked() - started < 5


def test_there_is_never_an_empty_text(extractor):
    """
    A document without a letter in it is refused, not read as nothing.
    """
    with pytest.raises(UnreadableResumeError):
        extractor.extract(files.pdf("12345\n67890"), "resume.pdf")


def test_reading_twice_gives_the_same(extractor):
    """
    The same bytes give the same text.
    """
    content = files.word()

    assert extractor.extract(content, "a.docx") == extractor.extract(content, "b.docx")


def test_messages_hold_no_text_of_the_person(extractor):
    """
    The error's sentence tells what to do, and nothing of what the file says.
    """
    with pytest.raises(UnsupportedFileError) as refused:
        extractor.extract(b'{"name": "Nora Feld", "age": 3}', "nora-feld.json")

    assert "nora" not in refused.value.message.lower()
