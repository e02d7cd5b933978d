"""
Numbers as people write them.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gate import codes_of, one_post
from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.quantities.values import may_be_same, same_value
from resumate.domain.language.words import words

DAY = 86400
MONTH = 2629800
YEAR = 31557600


def read(text, language="en"):
    return quantities(text, words(text, language), language)


@pytest.mark.parametrize(
    ("text", "language", "seconds"),
    [
        ("three years and nine months in the yard", "en", 45 * MONTH),
        ("for a year and a half", "en", 1.5 * YEAR),
        ("zweieinhalb Jahre", "de", 2.5 * YEAR),
        ("eine sechsjährige Tochter", "de", 6 * YEAR),
        ("ein zehntägiger Kurs", "de", 10 * DAY),
    ],
)
def test_a_time_in_two_units_or_one_word_is_one_time(text, language, seconds):
    """
    Years with months, halves, and German compounds are read as one time.
    """
    assert [(q.measure, q.value) for q in read(text, language)] == [
        (Measure.TIME, seconds)
    ]


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("eine Million Fahrgäste", "de", [1e6]),
        ("von über einer Million Fahrgästen", "de", [1e6]),
        ("eine Milliarde Liter", "de", [1e9]),
        ("eine halbe Million Liter", "de", [5e5]),
        ("von zwei auf fünf Millionen Liter", "de", [2e6, 5e6]),
        ("von drei auf sieben Millionen Euro", "de", [3e6, 7e6]),
        ("eine Fahrt mit einer Kollegin", "de", []),
        ("von zwei auf fünf Linien", "de", [2, 5]),
    ],
)
def test_a_million_in_words_is_a_number_and_goes_for_both_of_two(
    text, language, values
):
    """
    "Eine Million" is one, where "eine Fahrt" is none.
    """
    assert [q.value for q in read(text, language)] == values


@pytest.mark.parametrize(
    ("text", "language", "percent"),
    [
        ("one Sunday in four", "en", 25),
        ("two in a hundred jars", "en", 2),
        ("every other shift", "en", 50),
        ("jede vierte Woche", "de", 25),
    ],
)
def test_how_often_among_many_is_a_share(text, language, percent):
    """
    "One in four", "every other" and parts of a hundred are shares.
    """
    found = read(text, language)

    assert [(q.measure, q.value) for q in found] == [(Measure.PERCENT, percent)]


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("twice a week", "en", 2),
        ("dreimal im Monat", "de", 3),
        ("ein vierköpfiges Team", "de", 4),
        ("as many as 40 guests", "en", 40),
    ],
)
def test_how_often_and_how_many_are_counts(text, language, count):
    """
    A frequency counts, and so does an adjective made of a number.
    """
    found = read(text, language)

    assert [(q.measure, q.value) for q in found] == [(Measure.COUNT, count)]


def test_things_that_stand_in_others_are_no_share():
    """
    "Two pupils in three classes" counts pupils and classes.
    """
    found = read("two pupils in three classes")

    assert [(q.measure, q.value) for q in found] == [
        (Measure.COUNT, 2),
        (Measure.COUNT, 3),
    ]


def test_a_verb_of_the_past_ends_what_is_counted():
    """
    Also where it is irregular: fitters are counted, and no courses.
    """
    (six,) = read("Six fitters undertook courses.")

    assert [noun.lower for noun in six.nouns] == ["fitters"]


def test_a_number_takes_the_unit_before_it_only_where_they_are_joined():
    """
    "From eight hours to five" leaves the unit out; "14 a month" does not.
    """
    joined = read("from eight hours to five")
    apart = read("in five hours, that is 14 a month")

    assert [q.measure for q in joined] == [Measure.TIME, Measure.TIME]
    assert [q.measure for q in apart] == [Measure.TIME, Measure.COUNT]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("the bakery line (sales of £18m) in town", [18_000_000]),
        ("a flour bill of Rs 62 lakh", [6_200_000]),
        ("a half-dozen ovens", [6]),
        ("on call every 4th week", [25]),
        ("sold 61% in 2019 to 74% in 2022", [61, 2019, 74, 2022]),
        ("bread took five hours; now it takes three.", [5 * 3600, 3 * 3600]),
        ("three days instead of ten, a gain", [3 * DAY, 10 * DAY]),
    ],
)
def test_a_number_is_read_with_what_goes_with_it(text, values):
    """
    Amounts in brackets, lakhs, half a dozen, ordinals, years between shares, and units
    that the second number leaves out are read.
    """
    assert [q.value for q in read(text)] == values


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("close to nine ovens", "nearly"),
        ("the monthly close four days faster", ""),
    ],
)
def test_close_is_a_hedge_before_to_only(text, hedge):
    """
    "Close to nine" is nearly nine; a monthly close is no hedge.
    """
    assert read(text)[0].hedge == hedge


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a baker for a year and eight months", [20 * MONTH]),
        ("baked in an hour and twenty minutes", [80 * 60]),
        ("five years and 8,000 hours of baking", [5 * YEAR, 8000 * 3600]),
        ("first aid until 06/2027", [2027]),
    ],
)
def test_years_stand_with_months_alone(text, values):
    """
    A year and months are one time, years and hours two; the year of a month is read.
    """
    assert [q.value for q in read(text)] == pytest.approx(values)


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("40 nos. pile caps", "en", [(40, ["pile", "caps"])]),
        ("25 Stk. Fenster", "de", [(25, ["Fenster"])]),
        ("Rüsten und Einrichten 4-Achs", "de", [(4, ["Achs"])]),
        (
            "an der TRX 30 von 80 auf 20 Stück",
            "de",
            [(30, []), (80, ["Stück"]), (20, ["Stück"])],
        ),
    ],
)
def test_what_only_says_that_things_are_counted_is_not_counted(text, language, told):
    """
    "Nos." and "Stk." are no things, a hyphen binds a number to what follows, and of a
    change the number of a machine before it is no part.
    """
    found = read(text, language)

    assert [(q.value, [w.text for w in q.nouns]) for q in found] == told


BAKERY = one_post(
    "en",
    "Quern Bakery",
    "Baker",
    "Cut oven changeover from 3 hrs 20 to 1 hr 45",
    "Proving: 2 h 40 min down to 1 h 10 min",
)
DYER = one_post(
    "de",
    "Färberei Indigo",
    "Färber",
    "Rüstzeit von 2 Std. 30 Min. auf 1 h 20 min gesenkt",
)


@pytest.mark.parametrize(
    ("sentence", "content", "true"),
    [
        ("I cut proving from 2 hours 40 minutes to 1 hour 10.", BAKERY, True),
        ("I cut proving from two hours forty to an hour and ten.", BAKERY, True),
        ("Oven changeover takes an hour and three quarters.", BAKERY, True),
        ("I cut oven changeover from 3 hours 20 to 1 hour 45.", BAKERY, True),
        ("I cut proving from 2 hours 40 minutes to 1 hour 30.", BAKERY, False),
        ("I cut oven changeover from 3 hours 50 to 1 hour 45.", BAKERY, False),
        ("Oven changeover takes four hours and a half.", BAKERY, False),
        ("Die Rüstzeit senkte ich von zweieinhalb Stunden auf eine Stunde zwanzig.",
         DYER, True),
        ("Die Rüstzeit senkte ich von 2 Stunden 30 auf 1 Stunde 20.", DYER, True),
        ("Die Rüstzeit senkte ich von 2 Stunden 10 auf 1 Stunde 20.", DYER, False),
        ("Die Rüstzeit beträgt eine Stunde vierzig.", DYER, False),
    ],
)  # fmt: skip
def test_minutes_after_hours_need_no_unit(sentence, content, true):
    """
    "1 hour 10" is one time, however it is written, and no other time passes for it.
    """
    assert bool(codes_of(content, sentence)) is not true


NUMBERS = st.builds(
    Quantity,
    start=st.just(0),
    end=st.just(1),
    measure=st.sampled_from(Measure),
    value=st.sampled_from([0.0, 2.0, 3.0, 50.0, 150.0, 2 * float(YEAR)]),
    hedge=st.sampled_from(["", "over", "about"]),
    high=st.sampled_from([0.0, 999.0]),
    unit=st.sampled_from([0.0, float(YEAR)]),
)


@given(NUMBERS, NUMBERS)
def test_a_number_is_the_same_as_none_of_a_kind_that_it_cannot_be(said, held):
    """
    So that it need not be held against those.
    """
    assert not same_value(said, held) or held.measure in may_be_same(said.measure)


def test_a_number_of_a_name_counts_nothing():
    """
    Whatever the word before it weighs, within a sentence only a name has a capital.
    """
    (number,) = read("the move to Dynamics 365, led by others")

    assert Measure.NAMED is number.measure
