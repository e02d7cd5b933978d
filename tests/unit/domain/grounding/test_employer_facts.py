"""
What a letter takes as given of the employer must stand in the posting.
"""

from dataclasses import replace
from datetime import date

import pytest

from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

RESUME = ResumeContent(
    Contact("Ada Kerr"),
    (),
    (
        ResumeLine(
            "L1", "Repaired church organs", Section.EXPERIENCE, kind=LineKind.BULLET
        ),
    ),
    "en",
)
POSTING = JobPosting(
    "Organ Builder",
    "Tremolo Pipes",
    "en",
    (),
    "Tremolo Pipes builds and tunes pipe organs for concert halls. We are a workshop "
    "of fourteen in Ravensford with a paint shop and our own timber store. You plan "
    "and voice new organs. We offer a four-day week.",
)


def codes(sentence):
    critique = check_letter(
        sentence, RESUME, POSTING, language="en", today=date(2026, 11, 1)
    )
    return {f.code for s in critique.sentences for f in s.findings}


@pytest.mark.parametrize(
    "sentence",
    [
        "I like that Tremolo Pipes is run by two sisters.",
        "It impressed me that your workshop has just bought a foundry.",
        "It is good to see a workshop that trains apprentices from abroad.",
        "I was glad to read that Tremolo Pipes was rated best employer of the county.",
        "That your varnish is certified organic matters to me.",
        "Tremolo Pipes's cathedral organs in Spain are works that I admire.",
        "I note that Tremolo Pipes offers a relocation allowance to tuners.",
        "It is encouraging that Tremolo Pipes is opening a second workshop soon.",
        "You are opening a second workshop, I read.",
        "I am drawn to Tremolo Pipes because of its bell foundry.",
    ],
)
def test_news_of_the_employer_is_not_made_up(sentence):
    """
    What is taken as given in passing is asserted too.
    """
    assert FindingCode.POSTING_UNSUPPORTED in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I like that Tremolo Pipes has a timber store of its own.",
        "That your workshop builds organs for concert halls matters to me.",
        "I am drawn to Tremolo Pipes because of its timber store.",
        "It is good to see a workshop that offers a four-day week.",
        "I was glad to read that you want somebody who can voice new organs.",
        "What your four-day week says to me is that you think of your people.",
        "Could you imagine a short talk in the coming weeks?",
        "In my view, a good organ starts with good timber.",
        "I have learned how long a Sunday without an organ feels.",
        "Keeping old instruments playable is a goal I share.",
    ],
)
def test_what_the_posting_says_and_what_one_thinks_passes(sentence):
    """
    Posted facts in other words, conclusions, questions and opinions are no news.
    """
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "I am pleased that the role is fully remote.",
        "Your apprentices' hostel would make the move easy.",
        "Your workshop belongs to a choir school, which must help.",
        "I do not mind that your foundry never sleeps.",
    ],
)
def test_what_stands_before_an_opinion_is_taken_as_given(sentence):
    """
    A thing of the employer's is stated, whatever is then made of it.
    """
    assert FindingCode.POSTING_UNSUPPORTED in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Your timber store would make a fine classroom.",
        "Concert halls already have the organs that you build.",
        "Your workshop of fourteen is more than double the size of mine.",
        "I hope to bring some warmth to your evenings.",
        "I am convinced that a workshop of your kind breathes patience.",
        "If your diary allows, I would love to hear an organ of yours.",
        "Happy to play you a chorale whenever it suits.",
        "Whether I am the right one for you is hard to say on paper.",
        "Yours faithfully, Ada Kerr",
    ],
)
def test_what_is_made_of_it_and_what_is_wished_for_is_no_news(sentence):
    """
    Opinions, wishes, offers and what is only spoken of in passing state nothing.
    """
    assert codes(sentence) == set()


def says(text, sentence):
    posting = JobPosting("Organ Builder", "Tremolo Pipes", "en", (), text)
    critique = check_letter(
        sentence, RESUME, posting, language="en", today=date(2026, 11, 1)
    )
    return {f.code for s in critique.sentences for f in s.findings}


COMES = "A second paint shop opens in March, and we are moving the store next year."
WENT = "We opened a second paint shop last year."


@pytest.mark.parametrize(
    ("posted", "sentence", "found"),
    [
        (COMES, "I read that you opened a second paint shop last spring.", True),
        (COMES, "That you moved the store last year shows courage.", True),
        (COMES, "I read that you will open a second paint shop in March.", False),
        (WENT, "I like that your second paint shop opened last year.", False),
        (WENT, "I like that you are opening a second paint shop next year.", True),
    ],
)
def test_what_is_to_come_is_not_told_as_done(posted, sentence, found):
    """
    The posting says when: plans are no deeds, and deeds no plans.
    """
    assert (FindingCode.POSTING_UNSUPPORTED in says(posted, sentence)) is found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Your workshop of fourteen is smaller than the fifteen at my school.", True),
        (
            "Your workshop of fourteen is larger than the three I worked in.",
            False,
        ),
    ],
)
def test_a_number_that_is_compared_may_be_the_candidates(sentence, found):
    """
    Beside the employer's number stands one's own, which the resume must have.
    """
    resume = ResumeContent(
        RESUME.contact,
        (),
        (
            ResumeLine(
                "L1",
                "Repaired church organs in a team of three",
                Section.EXPERIENCE,
                kind=LineKind.BULLET,
            ),
        ),
        "en",
    )
    critique = check_letter(
        sentence, resume, POSTING, language="en", today=date(2026, 11, 1)
    )

    assert (FindingCode.POSTING_UNSUPPORTED in _codes(critique)) is found


def _codes(critique):
    return {f.code for s in critique.sentences for f in s.findings}


@pytest.mark.parametrize(
    "sentence",
    [
        "Your advert says that you tune organs and offer flats by the sea.",
        "You build pipe organs for fourteen countries.",
        "I like that this role is remote, as I plan to stay at home.",
        "You build pipe organs worldwide.",
    ],
)
def test_what_is_added_to_a_posted_fact_is_news(sentence):
    """
    A second verb, a number of something else, or a larger word states more.
    """
    assert FindingCode.POSTING_UNSUPPORTED in codes(sentence)


def test_a_trade_in_two_names_is_not_the_addressed_employer():
    """
    "Hallinan Pastoral" of the resume is not "Rise Pastoral" that is written to.
    """
    post = Role(
        "P1",
        "Hallinan Pastoral",
        "Senior Farm Hand",
        PartialDate(2017),
        PartialDate(2021),
    )
    line = ResumeLine(
        "L1", "Milking and fencing", Section.EXPERIENCE, "P1", kind=LineKind.BULLET
    )
    resume = ResumeContent(Contact("Ada Kerr"), (post,), (line,), "en")
    posting = JobPosting("Farm Manager", "Rise Pastoral", "en", (), "Rise Pastoral.")
    told = (
        "Earlier, as Senior Farm Hand at Hallinan Pastoral, my work included milking."
    )

    critique = check_letter(told, resume, posting, language="en")

    assert [f for s in critique.sentences for f in s.findings] == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Trust offers a four-day week.", set()),
        ("The Trust was founded in 1948.", {FindingCode.POSTING_UNSUPPORTED}),
    ],
)
def test_a_company_goes_by_what_it_calls_itself(sentence, expected):
    """
    Where the posting says "the Trust", so may the letter, of the employer.
    """
    text = "The Trust offers a four-day week."
    posting = JobPosting("Nurse", "Wharfe NHS Trust", "en", (), text)

    critique = check_letter(sentence, RESUME, posting, language="en")

    assert expected == {f.code for s in critique.sentences for f in s.findings}


FILED = replace(POSTING, text=f"{POSTING.text} Competition no. 26-1184.")


@pytest.mark.parametrize(
    ("quoted", "message"),
    [
        ("I am applying for the post of Organ Builder (competition 26-1184).", None),
        ("I apply under reference 26-1184.", None),
        ("My application is for competition number 26-1184.", None),
        ("Application: Organ Builder, competition 26-1184\n\nDear team,", None),
        ("I am applying for the post of Organ Builder (competition 26-1148).",
         "The posting's reference is 26-1184, not 26-1148."),
        ("I apply under reference TP-7/26.",
         "The posting's reference is 26-1184, not TP-7/26."),
        ("Application: Organ Builder, ref. 26-118\n\nDear team,",
         "The posting's reference is 26-1184, not 26-118."),
    ],
)  # fmt: skip
def test_the_reference_is_the_postings(quoted, message):
    """
    The right one is a fact that the posting states, also in the subject; another is
    found.
    """
    critique = check_letter(quoted, RESUME, FILED, language="en")

    found = [f.message for s in critique.sentences for f in s.findings]
    assert found == ([message] if message else [])


def test_a_posting_without_a_reference_is_quoted_by_none():
    """
    A number that only the resume has is the person's own.
    """
    own = ResumeLine("L2", "Tuner's guild, ref. TG-4471", Section.CERTIFICATIONS)
    content = replace(RESUME, lines=(*RESUME.lines, own))
    said = "I apply for the post (reference TP-7/26). My guild papers are ref. TG-4471."

    critique = check_letter(said, content, POSTING, language="en")

    found = [f.message for s in critique.sentences for f in s.findings]
    assert found == ["The posting gives no reference TP-7/26."]


@pytest.mark.parametrize(
    ("sentence", "news"),
    [
        ("As a workshop of fourteen in fourteen cities, you go far.", True),
        ("Your workshop of fourteen in Ravensford is small.", False),
        (
            "Tremolo Pipes tunes pipe organs for halls and dusts most of its pianos.",
            True,
        ),
        ("I see that Tremolo Pipes builds organs and tunes all of them.", False),
        ("Your plan to open your own school next year excites me.", True),
        ("Your timber store sounds like a place to get lost in.", False),
        ("Your four-day week comes at the right time for me.", False),
    ],
)
def test_plain_words_and_things_counted_are_news_too(sentence, news):
    """
    What would claim nothing of a candidate may be news of an employer, and so is a
    known number of something that the posting lacks.
    """
    assert (FindingCode.POSTING_UNSUPPORTED in codes(sentence)) is news


@pytest.mark.parametrize(
    "sentence",
    [
        "The night shifts in your rota do not put me off.",
        "I look forward to the sauna behind your foundry.",
        "I would enjoy the free lunches that you offer.",
        "The foundry that comes with the post sounds fine to me.",
        "A fully automated foundry like yours would be new to me.",
    ],
)
def test_a_thing_that_is_said_to_be_theirs_must_be_posted(sentence):
    """
    Whatever is made of it, "the X in your Y" and "the X that you offer" say that the
    employer has an X.
    """
    assert FindingCode.POSTING_UNSUPPORTED in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I look forward to the paint shop in your workshop.",
        "The four-day week that you offer sounds like a good reason to move.",
        "I bring the patience that you look for.",
        "A workshop like yours needs patient people.",
        "The size of your workshop does not scare me.",
    ],
)
def test_a_posted_thing_and_what_is_asked_are_no_news(sentence):
    """
    A thing that is posted may be said to be theirs; what is asked for is none.
    """
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("You build organs in three workshops, which is rare.", True),
        ("It is good that half a million visitors hear your organs.", True),
        ("You build organs for three countries in one workshop.", False),
    ],
)
def test_a_posted_number_counts_what_it_counts_there(sentence, found):
    """
    A thing of which the posting gives another number is not counted by one that it
    gives to something else.
    """
    posting = replace(
        POSTING,
        text="We build pipe organs for three countries in one workshop. 900 people hear"
        " our organs each year.",
    )
    critique = check_letter(
        sentence, RESUME, posting, language="en", today=date(2026, 11, 1)
    )
    assert bool(critique.sentences[0].findings) is found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Being on call one week in six sounds fair to me.", False),
        ("A workshop of fourteen suits the way I like to work.", False),
        ("Being on call one week in three sounds fair to me.", True),
        ("My workshop of fourteen suits me.", True),
    ],
)
def test_what_one_makes_of_a_posted_number_may_say_so(sentence, found):
    """
    What stands before "suits me" is the posting's, if it has that number of that thing.
    """
    posting = replace(POSTING, text=f"{POSTING.text} You are on call one week in six.")
    critique = check_letter(
        sentence, RESUME, posting, language="en", today=date(2026, 11, 1)
    )
    assert bool(critique.sentences[0].findings) is found


def test_what_a_number_of_the_posting_counts_stands_at_the_end_of_its_phrase():
    """
    "Eleven fine sounding organs" are eleven organs, though the post tunes five of them.
    """
    posting = replace(
        POSTING,
        text="Tremolo Pipes owns eleven fine sounding organs in Ravensford. "
        "You tune five organs a week.",
    )

    def found(sentence):
        critique = check_letter(sentence, RESUME, posting, language="en")
        return {f.code for s in critique.sentences for f in s.findings}

    assert found("Tremolo Pipes owns eleven organs in Ravensford.") == set()
    assert FindingCode.POSTING_UNSUPPORTED in found(
        "Tremolo Pipes owns nine organs in Ravensford."
    )


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Euer hauseigener Glockenturm hat mich sofort begeistert.", True),
        ("Euer eigenes Holzlager hat mich sofort begeistert.", False),
    ],
)
def test_a_german_letter_may_say_you_to_several(sentence, found):
    """
    "Euer" at the head of a sentence speaks of the employer, as "Ihr" does.
    """
    posting = JobPosting(
        "Orgelbauer",
        "Tremolo Orgelbau",
        "de",
        (),
        "Tremolo Orgelbau baut Orgeln für Konzertsäle. Wir sind eine Werkstatt in"
        " Ravensburg mit eigenem Holzlager.",
    )
    critique = check_letter(
        sentence,
        replace(RESUME, language="de"),
        posting,
        language="de",
        today=date(2026, 11, 1),
    )
    codes = {f.code for s in critique.sentences for f in s.findings}
    assert codes == ({FindingCode.POSTING_UNSUPPORTED} if found else set())


WRAPPED = JobPosting(
    "Organ Builder",
    "Tremolo Pipes",
    "en",
    (),
    "Tremolo Pipes employs 48 people in three workshops, and last year was "
    "shortlisted at\nthe Sounding Wood Awards. More than 900 organs were tuned.",
)


@pytest.mark.parametrize(
    ("sentence", "false"),
    [
        ("A firm with 48 people is just the size that I am looking for.", False),
        ("A firm with 60 people is just the size that I am looking for.", True),
        ("A firm with kind people is what I am looking for.", False),
        ("I like that you have tuned more than 900 organs in three workshops.", False),
        ("I like that you have tuned more than 900 organs in two workshops.", True),
        ("I read that you were shortlisted at the Sounding Wood Awards.", False),
        ("I read that you won at the Sounding Wood Awards.", True),
    ],
)
def test_what_is_wished_for_is_taken_as_given(sentence, false):
    """
    The size of a firm that one looks for, beside another number, and a prize that was
    not won, though the line of the posting breaks before its name.
    """
    resume = replace(
        RESUME,
        lines=(
            ResumeLine(
                "L1", "Voiced 2 organs", Section.EXPERIENCE, kind=LineKind.BULLET
            ),
        ),
    )
    critique = check_letter(
        sentence, resume, WRAPPED, language="en", today=date(2026, 11, 1)
    )
    found = {f.code for s in critique.sentences for f in s.findings}
    assert (FindingCode.POSTING_UNSUPPORTED in found) is false


def test_verbs_that_claim_little_are_no_news_in_german():
    """
    What any firm might say of itself ("gestaltet", "bewegt") tells no fact of this one.
    """
    resume = replace(RESUME, language="de")
    posting = JobPosting(
        "Orgelbauerin", "Orgelwerk Ilm", "de", (), "Orgelwerk Ilm baut Pfeifenorgeln."
    )
    critique = check_letter(
        "Bei Ihnen wird nicht verwaltet, sondern gestaltet und bewegt.",
        resume,
        posting,
        language="de",
        today=date(2026, 11, 1),
    )
    assert [f for s in critique.sentences for f in s.findings] == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Tremolo Pipes, an employee-owned firm, is where I would like to be.", True),
        ("Serving listeners from five branches takes good planning.", True),
        ("Serving listeners from three branches takes good planning.", False),
    ],
)
def test_employees_do_not_own_each_firm_that_has_some(sentence, found):
    """
    "Employee-owned" is news where the posting only counts employees, and branches are
    not counted by a number of staff.
    """
    text = (
        "We serve listeners from three branches with 240 employees.\n"
        "Lead a team of five service staff."
    )
    assert bool(says(text, sentence)) is found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("I like that you pay for the certificate in voicing.", True),
        ("I like that you pay the guild fees.", False),
        ("I read that you are outsourcing the voicing of reeds.", True),
        ("I read that you bring the voicing of reeds in-house.", False),
    ],
)
def test_what_is_asked_for_is_not_paid_for(sentence, found):
    """
    A certificate that the posting asks for is none that the employer pays, and who
    brings work in-house does not outsource it.
    """
    text = (
        "We bring the voicing of reeds in-house this year.\n"
        "You have a certificate in voicing.\nWe offer: guild fees paid, free parking."
    )
    assert bool(says(text, sentence)) is found
