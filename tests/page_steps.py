"""
What nearly everybody does first on the page.
"""

import stories
from clients import Person


def sign_in(page, name="Ada"):
    """
    Under a name of one's own.
    """
    page.get_by_label("Your name").fill(name)
    page.get_by_role("button", name="Start").click()


def paste_resume(page):
    """
    Ada's, as text; until it is read.
    """
    page.get_by_text("Or paste its text").click()
    page.get_by_label("The text of your resume").fill(stories.RESUME)
    page.get_by_role("button", name="Read this").click()
    until_read(page)


def until_read(page):
    """
    What was uploaded. (Why a file was not read may tell what is too much "to read: …".)
    """
    page.locator("#upload-state:not(.problem)", has_text="Read: ").wait_for()


def go(page, view):
    """
    By the link that leads there.
    """
    page.get_by_role("link", name=view, exact=True).click()


def ask_for_letter(page, posting=stories.POSTING):
    """
    For that posting, Northlight's if no other is meant.
    """
    page.get_by_label("The job posting").fill(posting)
    page.get_by_role("button", name="Write the letter").click()


def resume_of(address, name):
    """
    The id of Ada's resume, uploaded for that person past the page and read: where
    nobody looks at how that is done, a browser need not do it.
    """
    with Person(address, name) as person:
        return _uploaded(person)


def letter_of(address, name, **wishes):
    """
    The id of a letter of that person's to the lighthouse, asked for past the page, too.
    """
    with Person(address, name) as person:
        letter = person.asks(_uploaded(person), stories.POSTING, **wishes)
        assert person.letter(letter)["letter"]["status"] == "ready"
    return letter


def _uploaded(person):
    resume = person.uploads(stories.RESUME.encode(), "ada.txt")
    assert person.resume(resume)["status"] == "ready"
    return resume
