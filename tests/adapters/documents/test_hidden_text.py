"""
Text that nobody sees on the page is left out, and the person is told.
"""

import pytest

import resume_files as files
from resumate.adapters.documents.child import extracted
from resumate.adapters.documents.visibility import is_white


def read(content):
    """
    The file's text, read in this process.
    """
    return extracted(content, max_pages=50)


@pytest.mark.parametrize("how", ["white", "tiny", "no ink", "off page"])
def test_pdf_text_that_cannot_be_seen_is_left_out(how):
    """
    However a PDF hides words, they do not get into the text.
    """
    text = read(files.white_text_pdf(how))

    assert "Ignore" not in text.text
    assert "Cut build times" in text.text
    assert (
        any("hidden text" in warning for warning in text.warnings) or how == "off page"
    )


def test_white_letters_on_a_dark_box_are_seen():
    """
    White text is hidden only where it stands on white.
    """
    text = read(files.white_on_dark_pdf())

    assert "LANGUAGES" in text.text
    assert "Polish" in text.text
    assert text.warnings == ()


@pytest.mark.parametrize(
    "content",
    [
        files.word(),
        files.open_document(),
        files.RTF,
        files.HTML.encode(),
        files.MARKDOWN.encode(),
    ],
    ids=["docx", "odt", "rtf", "html", "md"],
)
def test_hidden_runs_are_left_out(content):
    """
    Hidden, white and tiny runs, rules of the page, and comments are no text.
    """
    text = read(content)

    assert "Ignore" not in text.text
    assert "Rust" in text.text
    assert len([w for w in text.warnings if "hidden text" in w]) == 1


SIDEBARS = {
    "docx, cell": lambda fill: files.word_sidebar(fill, "cell"),
    "docx, paragraph": lambda fill: files.word_sidebar(fill, "paragraph"),
    "docx, table": lambda fill: files.word_sidebar(fill, "style"),
    "docx, box": files.word_box,
    "docx, page": files.word_page,
    "odt": lambda fill: files.open_document_sidebar(f"#{fill}"),
    "rtf, cell": lambda fill: files.rich_text_sidebar(fill, "cell"),
    "rtf, paragraph": lambda fill: files.rich_text_sidebar(fill, "paragraph"),
    "html, rule": lambda fill: files.page_sidebar(f"#{fill}", "rule").encode(),
    "html, in place": lambda fill: files.page_sidebar(f"#{fill}", "in place").encode(),
}
"""Resumes with white letters in a sidebar of a colour."""


@pytest.mark.parametrize("sidebar", SIDEBARS.values(), ids=SIDEBARS)
def test_white_letters_in_a_coloured_sidebar_are_seen(sidebar):
    """
    Whatever colours the ground: the cell, the paragraph, the table, a rule of the page.
    """
    text = read(sidebar("5b3a6b"))

    assert "Polish" in text.text
    assert text.warnings == ()


def test_a_cell_shows_no_letters_of_the_next():
    """
    White letters beside a coloured cell stand on white.
    """
    text = read(files.rich_text_sidebar("5b3a6b", "cell", beside="Hire me"))

    assert "Polish" in text.text
    assert "Hire me" not in text.text


@pytest.mark.parametrize("sidebar", SIDEBARS.values(), ids=SIDEBARS)
def test_white_letters_on_a_white_or_pale_ground_are_hidden(sidebar):
    """
    A ground of white is none, and on a pale one nobody sees them.
    """
    for fill in ("ffffff", "f4f4f8"):
        text = read(sidebar(fill))

        assert "Polish" not in text.text
        assert any("hidden text" in warning for warning in text.warnings)


@pytest.mark.parametrize(
    ("colour", "white"),
    [
        ("#fff", True),
        ("FFFFFF", True),
        ("white", True),
        ("rgb(255, 255, 255)", True),
        ("#fefefe", True),
        ("#eee", False),
        ("auto", False),
        ("rgb(0,0,0)", False),
        ("red", False),
    ],
)
def test_white_is_told_from_other_colours(colour, white):
    """
    White is recognised in the notations of CSS and of office files.
    """
    assert white == is_white(colour)
