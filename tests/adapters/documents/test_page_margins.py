"""
What stands in the margin of a PDF page is read with what it stands beside.
"""

import io

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from resumate.adapters.documents.child import extracted


def lines_of(pdf):
    """
    The texts of all blocks.
    """
    text = extracted(pdf, max_pages=50).text
    return [line for line in text.split("\n") if line]


def page(*rows, size=10, wide=150):
    """
    A PDF of rows, each with what stands in the margin, how far below the row's other
    text, and that text.
    """
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.setFont("Helvetica-Bold", 20)
    canvas.drawString(60, 790, "Nora Feld")
    for number, (margin, below, text) in enumerate(rows):
        y = 750 - 16 * number
        canvas.setFont("Helvetica-Bold", size)
        canvas.drawString(60, y - below, margin)
        canvas.setFont("Helvetica", 10)
        canvas.drawString(60 + wide, y, text)
    canvas.save()
    return file.getvalue()


HEADED = (
    ("Profile", 5, "Engineer of compilers for small machines"),
    ("", 0, ""),
    ("Work", 5, "Engineer, Brightwater Ltd, 2014 – 2017"),
    ("Experience", 5, "- Wrote a parser for the old language"),
    ("", 0, "- Led the move to another one"),
    ("", 0, ""),
    ("Education", 5, "BSc Physics, University of Leeds, 2013"),
    ("", 0, "- First class"),
)


def test_headings_in_the_margin_stand_above_what_is_beside_them():
    """
    Large headings, of one row or two and lower than the first line beside them, are
    read before it; the number of the page stays last.
    """
    lines = lines_of(page(*HEADED, ("", 0, ""), ("Page 1", 0, ""), size=14))

    assert lines == [
        *("Nora Feld", "Profile", "Engineer of compilers for small machines"),
        *("Work Experience", "Engineer, Brightwater Ltd, 2014 – 2017"),
        *("• Wrote a parser for the old language", "• Led the move to another one"),
        *("Education", "BSc Physics, University of Leeds, 2013", "• First class"),
        "Page 1",
    ]


def test_a_sidebar_that_begins_with_headings_is_no_margin():
    """
    Where other text stands under a heading on the left, it stays a column.
    """
    rows = [*HEADED, ("Skills", 0, ""), ("Rust, C++", 0, "Thesis on solar wind")]
    lines = lines_of(page(*rows))

    assert lines.index("Skills") + 1 == lines.index("Rust, C++")


def drawn(*texts):
    """
    A PDF of texts, each as its place, itself, and its size if that is not 10 points.
    """
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for x, y, text, *size in texts:
        canvas.setFont("Helvetica", *(size or [10]))
        canvas.drawString(x, 800 - y, text)
    canvas.save()
    return file.getvalue()


def test_a_date_goes_on_in_the_rows_of_a_narrow_margin():
    """
    What is below a date is part of it where both make a whole one, beside other text
    or not, after a dash or a word, in three rows, too.
    """
    lines = lines_of(
        drawn(
            *((60, 0, "February 2023 to"), (200, 0, "Engineer")),
            *((60, 14, "present"), (200, 14, "Quillon Payments")),
            *((60, 42, "September 2021 –"), (200, 42, "Clerk, Fairmont Hosting")),
            (60, 56, "January 2023"),
            *((60, 84, "October"), (200, 84, "Porter")),
            *((60, 98, "2019 to May"), (200, 98, "Hotel Bellerive")),
            (60, 112, "2021"),
        )
    )

    assert lines == [
        *("February 2023 to present\tEngineer", "Quillon Payments"),
        "September 2021 – January 2023\tClerk, Fairmont Hosting",
        *("October 2019 to May 2021\tPorter", "Hotel Bellerive"),
    ]


def test_labels_stand_before_what_they_are_said_of():
    """
    A column of nothing but labels is no column.
    """
    told = ("Address", "4 Mill Lane, Leeds"), ("Phone", "+44 20 7946 0999")
    told = (*told, ("Email", "nora@example.org"))
    rows = [
        part
        for number, (label, text) in enumerate(told)
        for part in ((60, 14 * number, f"{label}:"), (160, 14 * number, text))
    ]
    lines = lines_of(drawn(*rows))

    assert lines[1] == "Phone:\t+44 20 7946 0999"


def test_lines_further_apart_than_others_are_not_one():
    """
    Items without marks stand apart though each fills its line, by more than the rows
    that stand together elsewhere.
    """
    rows = []
    for post in range(4):
        y = 120 * post
        rows += [(60, y, "Engineer"), (60, y + 13, f"Brightwater Ltd {post}")]
        rows += [(60, y + 28, "Wrote a parser for the language that all of them use")]
        rows += [(60, y + 43, "Moved the builds of four teams to another place, alone")]
    lines = lines_of(drawn(*rows))

    assert lines.count("Moved the builds of four teams to another place, alone") == 4


def test_few_words_of_a_justified_column_are_one_line():
    """
    In a narrow column that is set to both edges, wide gaps mean nothing.
    """
    rows = (
        ("Lab safety, and", "careful"),
        ("instruction,", "formative"),
        ("tests", "in"),
    )
    texts = [(60, 0, "SKILLS"), (60, 56, "the lower school")]
    for number, (left, right) in enumerate(rows, 1):
        edge = 180 - stringWidth(right, "Helvetica", 10)
        texts += [(60, 14 * number, left), (edge, 14 * number, right)]
    lines = lines_of(drawn(*texts))

    told = "Lab safety, and careful instruction, formative tests in the lower school"
    assert lines == ["SKILLS", told]


def test_a_name_in_large_letters_goes_on_with_wide_lines():
    """
    However far apart its rows are set, a large name is one line, but for the title of
    the page above it.
    """
    rows = [(60, 120 + 14 * n, f"Wrote parser {n} for all of us") for n in range(9)]
    name = (60, 40, "Denise", 20), (60, 76, "Okafor", 20)

    assert lines_of(drawn(*name, *rows))[0] == "Denise Okafor"
    titled = drawn((60, 10, "Curriculum Vitae", 20), *name, *rows)
    assert lines_of(titled)[:2] == ["Curriculum Vitae", "Denise Okafor"]


def test_a_photo_may_part_the_two_words_of_a_name():
    """
    Large words far apart at the top are one name, unless the second names a post.
    """
    rows = [(60, 160 + 14 * n, f"Wrote parser {n} for all of us") for n in range(9)]
    first, below = (60, 40, "Denise", 20), (60, 130, "Okafor", 20)

    assert lines_of(drawn(first, below, *rows))[0] == "Denise Okafor"
    post = (60, 130, "Engineer", 20)
    assert lines_of(drawn(first, post, *rows))[:2] == ["Denise", "Engineer"]


def heads(*entries, before=False):
    """
    A PDF of entries, each as the lines beside its dates, with an item below.
    """
    texts, y = [], 0
    for dates, *lines in entries:
        texts.append((60 if before else 230, y, dates))
        for line in lines:
            texts.append((160 if before else 60, y, line))
            y += 13
        texts.append((160 if before else 60, y, "- Kept the tools in order"))
        y += 30
    return [x for x in lines_of(drawn(*texts)) if "tools" not in x]


def test_a_head_too_long_for_its_line_goes_on_below_its_dates():
    """
    Where post and firm share the line in all heads, the words that had no room beside
    the dates are part of the one above, be the dates on the right or on the left.
    """
    fitter = "Maintenance Fitter | Northgate", "Waterworks and Pumping Gear", "Company"
    told = heads(("2018 – 2020", *fitter), ("2015 – 2017", "Porter | Hotel Post"))
    whole = "Maintenance Fitter | Northgate Waterworks and Pumping Gear Company"

    assert told == [f"{whole}\t2018 – 2020", "Porter | Hotel Post\t2015 – 2017"]

    nurse = "Staff Nurse, Saint Columba's", "Hospital"
    told = heads(
        ("2018 – 2020", "Ward Manager, Eastgate Clinic"),
        ("2015 – 2017", *nurse),
        before=True,
    )
    assert told[1] == "2015 – 2017\tStaff Nurse, Saint Columba's Hospital"


def test_a_firm_below_its_post_is_not_the_rest_of_a_long_head():
    """
    Where a line stands below a head that had room for it, or post and firm share no
    line, what is below a long one is a line of its own, as is what is set otherwise.
    """
    fitter = "2018 – 2020", "Maintenance Fitter, large pumps", "Northgate Ltd"
    for short in (("Porter, nights", "Hotel Post"), ("Porter",)):
        told = heads(fitter, ("2015 – 2017", *short))
        assert told[:2] == ["Maintenance Fitter, large pumps\t2018 – 2020", fitter[2]]


def test_a_long_word_under_a_short_line_of_an_item_is_the_rest_of_it():
    """
    Beside a margin of dates, too, what hangs under the text of an item and had no room
    above goes on with it, however short the line above; the next item does not.
    """
    items = "- Ran the group for", "- Kept all of the drawings up to date"
    texts = [(60, 0, "2018 – 2020"), (180, 0, "Draughtsman, Brightwater Ltd")]
    texts += [(180, 14, items[0]), (186, 28, "Konstruktionsstandards (5)")]
    texts += [(180, 42, items[1])]
    lines = lines_of(drawn(*texts))

    assert lines[1] == "• Ran the group for Konstruktionsstandards (5)"
    assert lines[-1] == "• Kept all of the drawings up to date"


def test_a_name_above_the_right_column_comes_first_beside_large_headings():
    """
    The column of the name is read first, where it is set but a fourth larger than the
    headings of the left one; letters of one size on both sides tell nothing.
    """
    asides = ("Skills", 20), ("Welding, turning",), ("Languages", 20), ("Welsh",)
    mains = ("Work Experience", 20), ("Fitter, Northgate Waterworks, 2018 – 2020",)
    mains = (*mains, ("Kept all of the pumps of the town running",))
    for size, first in ((25, "Denise Okafor"), (20, "Skills")):
        texts = [
            *((60, 7 + 31 * n, *aside) for n, aside in enumerate(asides)),
            *(
                (230, 31 * n, *main)
                for n, main in enumerate((("Denise Okafor", size), *mains))
            ),
        ]
        assert lines_of(drawn(*texts))[0] == first


def pages(*told):
    """
    A PDF of pages, each of what stands where: x, y, text, size, and whether it is bold.
    """
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for page_of in told:
        for x, y, text, size, bold in page_of:
            canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
            canvas.drawString(x, 800 - y, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def beside(y, heading, *texts, lower=5):
    """
    A heading in the margin and the lines beside it, the first a little higher.
    """
    lines = [(200, y + 16 * n, text, 10, False) for n, text in enumerate(texts)]
    return [(60, y + lower, heading, 14, True), *lines]


def test_one_heading_in_the_margin_of_a_later_page_stands_above_its_lines():
    """
    What the first page has in its margin, the second has, too, be it one heading.
    """
    lines = lines_of(
        pages(
            [
                (60, 0, "Nora Feld", 20, True),
                *beside(40, "Experience", "Porter, Hotel Adler, 2014 – 2017", "Bags"),
                *beside(90, "Skills", "Till, bookings, Spanish and a little French"),
            ],
            beside(0, "Projects", "A till for small hotels, which five of", "them use"),
        )
    )

    assert lines[-2:] == ["Projects", "A till for small hotels, which five of them use"]


def test_a_heading_as_wide_as_its_margin_is_no_part_of_the_line_beside_it():
    """
    Letters of another size, a little lower, end where the column beside them begins.
    """
    first = stringWidth("Certifications", "Helvetica-Bold", 14) + 3
    rows = [
        (60, 0, "Nora Feld", 20, True),
        *beside(40, "Experience", "Porter, Hotel Adler, 2014 – 2017", "Carried bags"),
        *beside(90, "Certifications", "First aid at work", "Fork-lift, 2020", lower=1),
        *beside(140, "Skills", "Till, bookings", "Spanish"),
    ]
    lines = lines_of(
        pages([(x if x == 60 else 60 + first, *rest) for x, *rest in rows])
    )

    assert lines[lines.index("Certifications") + 1] == "First aid at work"


def test_what_stands_above_a_column_is_read_before_it():
    """
    The lines by which to reach somebody are no column beside what begins below them.
    """
    lines = lines_of(
        pages(
            [
                (60, 0, "Nora Margarete Feld", 20, True),
                (60, 20, "4 Mill Lane, Leeds", 10, False),
                (60, 36, "+44 20 7946 0100", 10, False),
                (60, 52, "nora@feld.test", 10, False),
                *beside(80, "Experience", "Hotel Adler, Hull", "Porter", "2014 – 2017"),
                *beside(140, "Skills", "Till and bookings", "Spanish", "Polish"),
            ],
            [(200, 0, "Typing", 10, False), (200, 16, "Shorthand", 10, False)],
        )
    )

    assert lines.index("nora@feld.test") < lines.index("Experience")


def test_a_page_may_end_in_its_only_heading():
    """
    Nothing stands beside or below it.
    """
    lines = lines_of(pages([(60, 0, "Nora Feld", 20, True), (60, 40, "Skills", 14, 0)]))

    assert lines == ["Nora Feld", "Skills"]


def test_an_address_may_run_into_the_column_beside_it():
    """
    It parts no columns, though a line of the other stands as high.
    """
    left = ["Contact", "4 Mill Lane", "Leeds LS1 4DY", "nora.margarete.feld@birch.test"]
    left += ["Skills", "Till", "Bookings", "Spanish", "Languages", "English", "French"]
    right = ["Experience", "Porter, Hotel Adler, 2014 – 2017", "Carried bags"]
    right += ["Called taxis", "Waiter, Hotel Linde, 2011 – 2014", "Served forty tables"]
    right += ["Education", "BA History, University of Leeds, 2011", "First class"]
    lines = lines_of(
        pages(
            [
                *((60, 16 * n, text, 10, False) for n, text in enumerate(left)),
                *((180, 16 * n, text, 10, False) for n, text in enumerate(right)),
            ]
        )
    )

    assert lines.index("French") < lines.index("Experience")
