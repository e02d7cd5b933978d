"""
Lines that look alike are told alike: what heads a section, what begins an entry, and
what goes on in its head.
"""

from resumate.adapters.documents.passage import Passage, as_pages
from resumate.domain.extracted_text import BlockKind

HEADING = (14.0, True, False, 0)
BOLD = (10.0, True, False, 0)


def blocks_of(*texts, bold=()):
    """
    The blocks of lines, of which sections have headings and those in *bold* stand out;
    an item begins with a hyphen.
    """
    looks = dict.fromkeys(("Experience", "Education", "Skills"), HEADING)
    looks |= dict.fromkeys(bold, BOLD)
    kinds = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
    passages = [Passage(t, kind=kinds[t[0] == "-"], style=looks.get(t)) for t in texts]
    return {block.text: block for block in as_pages(passages)[0].blocks}


def test_a_bold_firm_below_its_post_begins_no_entry_like_the_others():
    """
    Of the look that firms below posts have, one whose name no word tells is one, too.
    """
    firms = ("Hollin School District", "Three Rivers & Lake", "Aldermoor Hotel")
    blocks = blocks_of(
        *("Experience", "Technician", firms[1], "2019 – 2021", "- Repaired pumps"),
        *("Mechanic", firms[0], "2015 – 2019", "- Oiled engines"),
        *("Porter", firms[2], "2012 – 2015", "- Carried bags", "Skills", "Welding"),
        bold=firms,
    )

    assert [firm for firm in firms if blocks[firm].apart] == []


def test_a_bold_post_beside_its_dates_begins_an_entry():
    """
    Of the look of lines that begin entries, one below the last words of an item does.
    """
    posts = ("Technician", "Mechanic", "Porter")
    blocks = blocks_of(
        *("Experience", posts[0], "Hollin Works, 2019 – 2021", "- Repaired pumps"),
        *(posts[1], "Alder Works, 2015 – 2019", "- Oiled engines"),
        *(posts[2], "Aldermoor Hotel, 2012 – 2015", "- Carried bags", "Skills", "Saws"),
        bold=posts,
    )

    assert all(blocks[post].apart for post in posts)


def test_a_degree_in_the_letters_of_headings_heads_no_section():
    """
    "BSc Geography" above its school and dates is no more a heading than a post is.
    """
    look = {"Experience", "Education", "Skills", "BSc Geography", "Abitur"}
    texts = ("Experience", "Porter at Aldermoor Hotel, 2017 – 2019", "Education")
    texts += ("BSc Geography", "University of Hull | 2014 – 2017")
    texts += ("Abitur", "Gymnasium Nord | 2006 – 2014", "Skills", "Saws")
    passages = [Passage(t, style=HEADING if t in look else None) for t in texts]

    blocks = as_pages(passages)[0].blocks

    headings = [block.text for block in blocks if block.kind is BlockKind.HEADING]
    assert headings == ["Experience", "Education", "Skills"]
