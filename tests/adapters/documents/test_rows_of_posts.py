"""
Rows of a table in a document that tell a post each.
"""

from resumate.adapters.documents.passage import Passage
from resumate.adapters.documents.table_rows import row_passages


def row(*cells: list[str]) -> list[tuple[str, str]]:
    """
    The lines that such cells become, with their kinds.
    """
    passages = row_passages([[Passage(text) for text in cell] for cell in cells])
    return [(passage.kind.value, passage.text) for passage in passages]


def test_firm_and_post_stand_in_the_line_of_the_dates():
    """
    Firm and post below each other are named beside the dates; what else the cell
    tells, and the list beside it, was done there.
    """
    assert row(
        ["June 2031 to present"],
        [
            "Parr Laundry, Selby (40 staff)",
            "Presser, 36 hours",
            "Since 2033 also driver",
        ],
        ["- Shirts and sheets", "- Check the finish"],
    ) == [
        (
            "table_row",
            "June 2031 to present\tParr Laundry, Selby (40 staff)\tPresser, 36 hours",
        ),
        ("list_item", "Since 2033 also driver"),
        ("list_item", "Shirts and sheets"),
        ("list_item", "Check the finish"),
    ]


def test_one_item_in_the_last_cell_is_no_name():
    """
    A single thing that is marked as an item was done, and is not called so.
    """
    assert row(
        ["2028 to 2031"], ["Tern Supermarket, Selby", "Shop Assistant"], ["- Tills"]
    ) == [
        ("table_row", "2028 to 2031\tTern Supermarket, Selby\tShop Assistant"),
        ("list_item", "Tills"),
    ]


def test_a_row_without_a_list_stays_a_line():
    """
    Dates, a school and a degree side by side are one line.
    """
    assert row(["2028 to 2031"], ["Selby College"], ["Diploma"]) == [
        ("table_row", "2028 to 2031\tSelby College\tDiploma")
    ]
