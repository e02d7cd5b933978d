"""
What is embedded for each line.
"""

from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.reading.chunking import MAX_CHARACTERS, chunk
from resumate.domain.resume import (
    Contact,
    LineKind,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

KEEPER = Role("P1", "Skerry Point Light", "Head Keeper")

texts = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs",)), st.sampled_from(" ,;|. abcdefgh")
    ),
    max_size=2500,
)


@st.composite
def contents(draw):
    roles = tuple(
        Role(f"P{i}", draw(texts), draw(texts)) for i in range(draw(st.integers(0, 2)))
    )
    role_ids = st.sampled_from([None, "P9", *(role.id for role in roles)])
    lines = tuple(
        ResumeLine(
            f"L{i}",
            draw(texts),
            draw(st.sampled_from(Section)),
            draw(role_ids),
            kind=draw(st.sampled_from(LineKind)),
        )
        for i in range(draw(st.integers(0, 4)))
    )
    language = draw(st.sampled_from(["en", "de", "fr", "zh"]))
    return ResumeContent(Contact(), roles, lines, language)


def resume(*lines, language="en"):
    return ResumeContent(Contact(), (KEEPER,), lines, language)


@given(contents())
def test_nothing_is_lost(content):
    """
    Every line is cited, and every character of it stands, in order, in its chunks.
    """
    chunks = chunk(content)

    assert {i for c in chunks for i in c.lines} == {line.id for line in content.lines}
    for line in content.lines:
        told = iter("".join(c.text for c in chunks if line.id in c.lines))
        assert all(character in told for character in "".join(line.text.split()))


@given(contents())
def test_no_chunk_is_empty_or_too_long(content):
    """
    Every chunk has text, and none more than a model reads.
    """
    assert all(0 < len(c.text) <= MAX_CHARACTERS for c in chunk(content))


@given(contents())
def test_chunks_are_counted_and_repeatable(content):
    """
    Positions count from 0 without a gap, and the same resume gives the same chunks.
    """
    chunks = chunk(content)

    assert [c.position for c in chunks] == list(range(len(chunks)))
    assert chunk(content) == chunks


def test_a_bullet_is_told_with_its_role():
    """
    A bullet carries the post and the employer it stands under.
    """
    line = ResumeLine(
        "L3", "Repaired the lens", Section.EXPERIENCE, "P1", kind=LineKind.BULLET
    )

    [made] = chunk(resume(line))

    assert made.text == "Repaired the lens (Head Keeper, Skerry Point Light)"
    assert (made.lines, made.section, made.role) == (("L3",), Section.EXPERIENCE, "P1")


def test_an_entry_is_searchable_and_names_its_role_once():
    """
    The head of an entry is a chunk of its own, with nothing said twice.
    """
    text = "Head Keeper — Skerry Point Light, 2019 to 2023"
    line = ResumeLine("L2", text, Section.EXPERIENCE, "P1", kind=LineKind.ENTRY)

    assert [c.text for c in chunk(resume(line))] == [text]


def test_a_short_list_is_named_by_its_section():
    """
    Items say little without the section they stand in, told in the resume's language.
    """
    english = ResumeLine("L1", "Morse, Optics", Section.SKILLS, kind=LineKind.LIST)
    german = ResumeLine("L1", "Englisch (C1)", Section.LANGUAGES, kind=LineKind.LIST)

    assert [c.text for c in chunk(resume(english))] == ["Skills: Morse, Optics"]
    assert [c.text for c in chunk(resume(german, language="de"))] == [
        "Sprachen: Englisch (C1)"
    ]


def test_a_long_list_is_split_between_items():
    """
    A long list becomes several chunks that cite the same line; no item is cut.
    """
    items = [f"Lighthouse skill {i}" for i in range(40)]
    line = ResumeLine("L1", ", ".join(items), Section.SKILLS, kind=LineKind.LIST)

    made = chunk(resume(line))

    told = [i.strip() for c in made for i in c.text.removeprefix("Skills: ").split(",")]
    assert len(made) > 3
    assert [item for item in told if item] == items
    assert {c.lines for c in made} == {("L1",)}


def test_a_long_text_is_split_between_sentences():
    """
    Running text beyond the limit is cut where a sentence ends.
    """
    sentence = "The keeper wrote the log of the watch in three languages every night."
    line = ResumeLine("L1", " ".join([sentence] * 12), Section.SUMMARY)

    made = chunk(resume(line))

    assert len(made) == 2
    assert all(c.text.endswith("night.") for c in made)


def test_a_word_without_end_is_cut():
    """
    Text without spaces is cut where it has to be.
    """
    line = ResumeLine("L1", "灯" * 1500, Section.SUMMARY)

    made = chunk(resume(line))

    assert len(made) == 3
    assert "".join(c.text.removeprefix("Summary: ") for c in made) == "灯" * 1500
