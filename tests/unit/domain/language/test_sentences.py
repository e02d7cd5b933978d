"""
How a letter falls into sentences.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.language.sentences import LONGEST_SENTENCE, split_sentences
from resumate.domain.letter import About, Sentence, as_text

LETTER = """Dear Dr. Okafor,

I worked for Acme Inc. in Leeds, e.g. on Node.js services. It cost 1.5M a year!
Is that No. 1? Yes.

Kind regards,
Ada Kerr"""


def test_greeting_sign_off_and_name_stand_alone():
    """
    Greeting, sentences, sign-off and name, with the number of their paragraph.
    """
    assert split_sentences(LETTER) == [
        (0, "Dear Dr. Okafor,"),
        (1, "I worked for Acme Inc. in Leeds, e.g. on Node.js services."),
        (1, "It cost 1.5M a year!"),
        (1, "Is that No. 1?"),
        (1, "Yes."),
        (2, "Kind regards,"),
        (3, "Ada Kerr"),
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Am 3. März begann ich dort.", "de"),
        ("Am 3. Jan. begann ich dort.", "de"),
        ("Ich nutze z. B. Excel und bzw. Word.", "de"),
        ("I hold a B.Sc. in physics.", "en"),
        ("She said “Stop.” and left.", "en"),
        ("J. R. Hartley wrote it.", "en"),
        ("We met St. Brendan's Hospital staff.", "en"),
        ("I worked on a bridge of Rs. 84 crore.", "en"),
        ("I served in the U.S. Army until 2019.", "en"),
        ("At Larch Signs Pvt. Ltd. I cut build times by a third.", "en"),
        ("I am a Registered Nurse (State of Ohio, No. RN.445566).", "en"),
        ("Es sind rund 60 Dossiers p. M. in unserer Kanzlei.", "de"),
        ("Ich leite ein Heim des Trägers Lichtenau e. V. in Melsungen.", "de"),
        ("Vom eidg. Fachausweis habe ich ein Modul.", "de"),
        ("Ich bin staatl. Erzieherin, Kat. B, und arbeite max. 20 Stunden.", "de"),
    ],
)
def test_abbreviations_do_not_end_sentences(text, language):
    """
    A full stop inside an abbreviation, an initial or a date ends nothing.
    """
    assert split_sentences(text, language) == [(0, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Dazu gehört der Bereitschaftsdienst (jede 4. Woche) sowie die Inventur.",
        "Ich arbeite jeden 2. Samstag im Hofladen.",
        "Beim 3. Bauabschnitt habe ich die Poliere eingeteilt.",
        "Ich unterrichte die 5. und 6. Klassen in Physik.",
        "Jeden 2. und 4. Dienstag leite ich die Probe.",
        "Vom 1. Lehrtag an war ich in der Backstube.",
    ],
)
def test_an_ordinal_ends_no_sentence(text):
    """
    An article or its like before the number tells that it is one of several.
    """
    assert split_sentences(text, "de") == [(0, text)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Wir waren zu 12.", "Danach kamen vier hinzu."),
        ("Ich stellte alle Rechner auf Windows 11.", "Zudem schulte ich das Team."),
        ("Im Wettbewerb wurde ich die 5.", "Seit Mai bin ich Trainerin."),
        ("Die Gruppe zählte 20.", "Kinder kamen aus drei Orten."),
    ],
)
def test_a_number_that_counts_ends_a_sentence(first, second):
    """
    What stands for no one of several, or has another sentence behind it.
    """
    assert [(0, first), (0, second)] == split_sentences(f"{first} {second}", "de")


def test_a_letter_in_brackets_is_no_initial():
    """
    Behind the bracket that closes, a full stop ends the sentence.
    """
    told = "I wrote for a small firm (40 staff, Series B). Also I ran its shop."

    assert len(split_sentences(told)) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ich habe den Führerschein Klasse B.", "Meine Ausbildung endete 2010."),
        ("I hold a driving licence of category B.", "I drive daily."),
        ("I have lived in the U.S.", "I moved there in 2019."),
        ("I work at Larch Signs Inc.", "Since 2019 I have led a team."),
        ("Ich bin bei der Lärche GmbH.", "Vorher war ich Koch."),
        ("I cut build times at Larch Signs Ltd.", "I also trained drivers."),
    ],
)
def test_a_letter_ends_a_sentence_where_another_begins(first, second):
    """
    Behind an initial stands a name, and no "I" or "My".
    """
    assert [(0, first), (0, second)] == split_sentences(f"{first} {second}")


def test_an_amount_without_its_figure_ends_a_sentence():
    """
    A sign of money is an abbreviation before its figure only.
    """
    assert len(split_sentences("All sums are in Rs. The bridge cost more.")) == 2


def test_a_list_is_one_sentence_with_what_leads_in():
    """
    Its items stand each on a line of its own behind a bullet, whatever sign they had.
    """
    text = (
        "I like it here. I bring:\n- ten crates, e.g. of Rust. Big ones\n2) two kilns"
    )

    assert [s for _, s in split_sentences(f"{text}\nThat is all.")] == [
        "I like it here.",
        "I bring:\n• ten crates, e.g. of Rust. Big ones\n• two kilns",
        "That is all.",
    ]


def test_items_that_nothing_leads_in_stand_alone():
    """
    Behind a full stop each item is a sentence of its own, and so it is written again.
    """
    text = "I bring much.\n- ten Rust crates\n- two compilers"
    split = split_sentences(text)

    assert ["I bring much.", "- ten Rust crates", "- two compilers"] == [
        sentence for _, sentence in split
    ]
    assert text == as_text(
        tuple(Sentence(said, place, About.CANDIDATE) for place, said in split)
    )


def test_what_follows_a_list_is_no_part_of_its_last_item():
    """
    A line that would have fitted behind the item begins anew; one that would not, and
    one in small letters, goes on.
    """
    after = "Earlier, I kept the stores of a yard on the river and counted its barrels."
    item = "- Cut the loading time of a truck from 52 to 38 minutes"
    lead = "Also from my current work:"

    apart = split_sentences(f"{lead}\n- Led a crew of six\n{item}\n{after}")
    wrapped = split_sentences(f"{lead}\n{item} by changing\n{after[:60]}")

    assert after == apart[-1][1]
    assert wrapped[-1][1].endswith(after[:60])


def test_a_list_longer_than_any_sentence_is_cut():
    """
    No sentence is longer than the longest, and no item is lost.
    """
    items = [f"- {'counted ' * 12}{number} crates" for number in range(20)]
    split = [said for _, said in split_sentences("\n".join(["I did:", *items]))]

    assert all(len(said) <= LONGEST_SENTENCE for said in split)
    assert 20 == sum(f" {number} crates" in " ".join(split) for number in range(20))


def test_a_list_is_read_back_as_it_was_written():
    """
    Sentences, one of them a list with prose behind it, survive being a text.
    """
    sentences = tuple(
        Sentence(text, paragraph, About.CANDIDATE)
        for paragraph, text in (
            (0, "I bake."),
            (0, "Also from that time:\n• Bread, 40 loaves a day\n• The yeast"),
            (0, "I bake still."),
            (1, "I clean."),
        )
    )

    assert [(s.paragraph, s.text) for s in sentences] == split_sentences(
        as_text(sentences)
    )


@given(st.text(max_size=400), st.sampled_from(["en", "de", "fr"]))
def test_nothing_is_lost(text, language):
    """
    Joined again, the sentences have every character of the letter but white space.
    """
    joined = "".join(s for _, s in split_sentences(text, language))

    assert "".join(joined.split()) == "".join(text.split())


@pytest.mark.parametrize(
    "unending", ["a", "1,000 ", "I lead, ", "I. ", "2019 - 2020\n"]
)
def test_what_never_ends_is_cut(unending):
    """
    No sentence is longer than any real one, and nothing of the letter is lost.
    """
    text = unending * (20_000 // len(unending))

    found = [s for _, s in split_sentences(text)]

    assert max(map(len, found)) <= LONGEST_SENTENCE
    assert "".join("".join(found).split()) == "".join(text.split())


def test_a_cut_stands_between_words():
    """
    Where there are words, none is torn apart.
    """
    found = [s for _, s in split_sentences("lighthouse " * 100)]

    assert {"lighthouse"} == {word for s in found for word in s.split()}


@pytest.mark.parametrize("name", ["Dr.-Ing. Ina Kern", "Dipl.-Kfm. Emil Sand"])
def test_a_title_with_a_hyphen_ends_no_sentence(name):
    """
    Who signs with one signs in one line.
    """
    told = split_sentences(f"Mit freundlichen Grüßen\n\n{name}", "de")

    assert [text for _, text in told] == ["Mit freundlichen Grüßen", name]
