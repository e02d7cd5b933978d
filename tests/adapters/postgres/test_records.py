"""
Rows that an earlier ResuMate wrote.
"""

from dataclasses import replace

from resumate.adapters.postgres.records import (
    letter_columns,
    letter_from,
    resume_columns,
    resume_from,
)
from resumate.domain.resume import Contact, PartialDate, Role
from stored_samples import resume, written


def test_posts_and_contact_data_of_before_they_could_be_corrected_are_read():
    """
    They are as the file says.
    """
    role = Role("P1", "Skerry", "Keeper", PartialDate(2019, 3), current=True)
    known = resume()
    content = replace(
        known.content, contact=Contact("Ada"), roles=(role,), lines=(), warnings=()
    )
    known = replace(known, content=content)
    columns = resume_columns(known).items()
    row = {name: getattr(value, "obj", value) for name, value in columns}
    for kept in (row["contact"], *row["roles"]):
        del kept["original"], kept["corrected_at"]

    assert known == resume_from({**row, "lines": []})


def test_sentences_of_before_they_were_dated_are_read():
    """
    They were judged when their version was written.
    """
    columns = letter_columns(written()).items()
    row = {name: getattr(value, "obj", value) for name, value in columns}
    for kept in row["sentences"]:
        del kept["judged_at"]

    found = letter_from(row)

    assert written() == found
    assert {None} == {s.judged_at for s in found.sentences}
