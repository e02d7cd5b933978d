"""
What a person may ask of a letter, and what becomes of it by rules alone.
"""

import re
from dataclasses import replace

import pytest

import stories
from resumate.domain.evidence import CoverageStatus
from resumate.domain.language.detecting import detect_language
from resumate.domain.letter import About, Length, Sentence, Tone
from resumate.domain.posting import RequirementKind
from resumate.domain.refining import (
    Speech,
    Undo,
    instead_of,
    propose,
    read_wishes,
    speaks_german,
)
from resumate.domain.refining.lists import without
from resumate.domain.refining.topic import lines_on, speaks_of
from resumate.domain.refining.wishes import (
    Boast,
    Claim,
    Drop,
    Gaps,
    Greet,
    Learn,
    Longer,
    Mention,
    Motive,
    Remove,
    Reopen,
    Retone,
    Reword,
    Shorter,
    SignAs,
    SignOff,
    Swap,
    SwapParagraphs,
    Tell,
    Translate,
)
from resumate.domain.resume import LineKind, ResumeLine, Section
from worlds import composed, sampled

ENGLISH = Speech(german=False)
PAPERS = """
Certifications
HCPC registered (PH112233)
Member of the CSP
Full UK driving licence
"""
DEMANDS = """
Requirements
- HCPC registration and CSP membership
- Full driving licence
"""

JOINER = """
Jannik Wesseling
Berufserfahrung
04/2020 - heute Tischlergeselle, Möbelwerkstatt Harms GmbH, Oldenburg
- Fertigung von Einbauschränken aus Massivholz
- Bedienung der CNC-Fräse
Ausbildung
08/2014 - 07/2017 Ausbildung zum Tischler, Tischlerei Brand, Vechta
"""
JOINERY = """
Tischler (m/w/d)
Nordholz Innenausbau GmbH
Ihr Profil
- Abgeschlossene Ausbildung als Tischler
- Erfahrung mit der CNC-Fräse
- Gute Englischkenntnisse
"""


@pytest.fixture(scope="module")
def ada():
    """
    Ada's letter and her resume.
    """
    return composed()


def asked(ada, instruction):
    """
    What becomes of her letter.
    """
    letter, content = ada
    return propose(read_wishes(instruction, letter), letter, content, ENGLISH)


@pytest.mark.parametrize(
    ("instruction", "wish"),
    [
        ("Make it shorter", Shorter()),
        ("The third sentence is too long", Shorter((3,))),
        ("Shorten the second sentence", Shorter((2,))),
        ("Kürze den dritten Satz", Shorter((3,))),
        ("Could you please cut it down a bit?", Shorter()),
        ("Bitte kürzer", Shorter()),
        ("Der Brief ist zu lang.", Shorter()),
        ("a bit longer", Longer()),
        ("Kannst du ihn ausführlicher schreiben?", Longer()),
        ("warmer, please", Retone(Tone.WARM)),
        ("Etwas herzlicher bitte", Retone(Tone.WARM)),
        ("make it more formal", Retone(Tone.FORMAL)),
        ("Förmlicher!", Retone(Tone.FORMAL)),
        ("less formal", Retone(Tone.WARM)),
        ("sachlicher", Retone(Tone.PLAIN)),
        ("Please mention Kafka", Mention("Kafka")),
        ("Can you add something about my work with Python?", Mention("Python")),
        ("Erwähne bitte Kafka", Mention("Kafka")),
        ("Füg noch Rust hinzu", Mention("Rust")),
        ("no more than 100 words", Shorter(words=100)),
        ("nicht mehr als 120 Wörter", Shorter(words=120)),
        ("Anrede an Herrn Müller ändern", Greet("Herrn Müller")),
        ("the name is wrong, it is Karin Lindquist", Greet("Karin Lindquist")),
        ("Absatz 1 und 2 tauschen", SwapParagraphs((1, 2), (3, 4, 5))),
        ("delete the second sentence of the second paragraph", Remove((4,))),
        ("lösche den zweiten Satz im zweiten Absatz", Remove((4,))),
        ("mention my charge nurse work", Mention("charge nurse")),
        ("Mention Epic in the second paragraph", Mention("Epic")),
        ("Nenne meine Patisserie-Kenntnisse", Mention("Patisserie")),
        ("drop Bazel", Drop("Bazel")),
        ("Don't mention Tidewater", Drop("Tidewater")),
        ("leave the mentoring out", Drop("mentoring")),
        ("Erwähne Kafka nicht", Drop("Kafka")),
        ("Lass den Teil über Bazel weg", Drop("Bazel")),
        ("another opening", Reopen()),
        ("Begin the letter differently", Reopen()),
        ("Einen anderen Einstieg bitte", Reopen()),
        ("replace sentence 3", Reword(3)),
        ("Replace sentence 2 with: I like tests.", Reword(2, "I like tests.")),
        ("Rephrase sentence 2 to say: I like tests.", Reword(2, "I like tests.")),
        ("Replace sentence 2, it is too long", Reword(2)),
        ("rewrite the second sentence", Reword(2)),
        ("Ersetze Satz 3", Reword(3)),
        ("Formuliere den zweiten Satz um", Reword(2)),
        ("remove sentence 4", Remove((4,))),
        ("Streiche Satz 4", Remove((4,))),
        ("write it in German", Translate("de")),
        ("auf Englisch bitte", Translate("en")),
        ("say that I want to learn Kafka", Learn("Kafka")),
        ("Schreib, dass ich Kafka lernen möchte", Learn("Kafka")),
        ("I have used Kafka at Foghorn", Claim("I have used Kafka at Foghorn")),
        ("undo", Undo()),
        ("Mach das rückgängig", Undo()),
        ("I liked the old version better", Undo()),
        ("Die vorige Fassung war besser", Undo()),
        ("This is way too wordy", Shorter()),
        ("Make it under 200 words.", Shorter(words=200)),
        ("Geht das auch auf einer halben Seite?", Shorter(words=180)),
        ("Could you flesh it out a little?", Longer()),
        ("It sounds too stiff.", Retone(Tone.WARM)),
        ("Klingt zu förmlich", Retone(Tone.WARM)),
        ("Can it be less salesy?", Retone(Tone.PLAIN)),
        ("I want to come across as enthusiastic", Retone(Tone.WARM)),
        ("Use a more confident tone", Boast()),
        ("Etwas selbstbewusster bitte", Boast()),
        ("You forgot Kafka", Mention("Kafka")),
        ("Why is there nothing about Kafka?", Mention("Kafka")),
        ("Can you highlight my Kafka experience more?", Mention("Kafka")),
        ("Warum steht da nichts zu Kafka?", Mention("Kafka")),
        ("Bring Kafka noch unter", Mention("Kafka")),
        ("I'd feel better with Kafka in the letter", Mention("Kafka")),
        ("Nobody there cares for Rust", Drop("Rust")),
        ("take out sentences 2 and 4", Remove((2, 4))),
        ("it's a bit thin, isn't it?", Longer()),
        ("too informal", Retone(Tone.FORMAL)),
        ("Der Brief geht an Herrn Kunze", Greet("Herrn Kunze")),
        ("The bit on Bazel can go", Drop("Bazel")),
        ("plus court", Shorter()),
        ("Raccourcis la lettre", Shorter()),
        ("más corto", Shorter()),
        ("plus chaleureux", Retone(Tone.WARM)),
        ("plus formel", Retone(Tone.FORMAL)),
        ("Mentionne Kafka", Mention("Kafka")),
        ("añade Kafka", Mention("Kafka")),
        ("supprime Bazel", Drop("Bazel")),
        ("annule", Undo()),
        ("sign it Ada", SignAs("Ada")),
        ("Unterschreib mit A. Quist", SignAs("A. Quist")),
        ("sign with kind regards", SignOff("kind regards")),
        ('change the word "tide" to "sea"', Swap("tide", "sea")),
        ('Ersetze das Wort "Rust" durch "Stahl"', Swap("Rust", "Stahl")),
        ("swap the first and second paragraph", SwapParagraphs((1, 2), (3, 4, 5))),
        ("Tausche Absatz 3 und 2", SwapParagraphs((6,), (3, 4, 5))),
        ("I don't want Bazel in there", Drop("Bazel")),
        ("Den Satz über Bazel kannst du streichen", Drop("Bazel")),
        ("Can you remove the code review sentence?", Drop("code review")),
        ("add: I speak fluent French", Claim("I speak fluent French")),
        ("Schreib: ich spreche Polnisch", Claim("ich spreche Polnisch")),
        ("The first sentence is boring", Reopen()),
        ("Der Einstieg gefällt mir nicht", Reopen()),
        ("Sentence 3 sounds odd, try again", Reword(3)),
        ("Can I have it in German?", Translate("de")),
        ("Say I'm eager to pick up Kafka", Learn("Kafka")),
        ("Schreib, dass ich mich in Kafka einarbeiten will", Learn("Kafka")),
        ("Add that I speak Mandarin.", Claim("I speak Mandarin.")),
        (
            "I was referred by Jo Day, please add that",
            Claim("I was referred by Jo Day"),
        ),
        (
            "Schreib, dass ich fließend Polnisch spreche",
            Claim("Ich spreche fließend Polnisch"),
        ),
        ("Füg hinzu, dass ich ab Mai anfangen kann", Claim("Ich kann ab Mai anfangen")),
        ("Address it to Ms Patel", Greet("Ms Patel")),
        ("Ansprechpartnerin ist Frau Dr. Weber", Greet("Frau Dr. Weber")),
        ("Dear Ms Patel instead of Dear team", Greet(greeting="Dear Ms Patel,")),
        ("Dear Ms. Patel", Greet(greeting="Dear Ms. Patel,")),
        ("It should be Dear Prof. Dr. Roe.", Greet(greeting="Dear Prof. Dr. Roe,")),
        ("Sign off with Best regards", SignOff("Best regards")),
        ("Change 'Kind regards' to 'Best wishes'", SignOff("Best wishes")),
        ('Replace "kernel" with "core"', Swap("kernel", "core")),
        ("replace 'kernel' with 'core'", Swap("kernel", "core")),
        (
            "replace 'With warm regards' with 'Yours sincerely'",
            SignOff("Yours sincerely"),
        ),
        ('where it says "kernel" put "core"', Swap("kernel", "core")),
        ("Can the closing be Warm regards above my name?", SignOff("Warm regards")),
        ("Address it to Ms. Okoye, she's the hiring manager", Greet("Ms. Okoye")),
        ("get rid of the 2nd sentence, it's just waffle", Remove((2,))),
        ("I don't like how number 3 is worded, try again", Reword(3)),
        ("The office is in Madrid so I need it in Spanish", Translate("es")),
        ("mention im willing to learn Kafka", Learn("Kafka")),
        (
            "Mit Kafka kenne ich mich nicht aus, würde es aber gern lernen",
            Learn("Kafka"),
        ),
        ("what am I missing for this job?", Gaps()),
        ("schreib noch dazu, was mich an dem Betrieb reizt", Motive()),
        ("ich komme da zu schüchtern rüber", Boast()),
        ("What is missing?", Gaps()),
        ("Was fehlt noch?", Gaps()),
        ("Say why I want to work there", Motive()),
    ],
)
def test_what_is_asked_is_understood(ada, instruction, wish):
    """
    Common requests are understood as they are meant, in English and German.
    """
    read = read_wishes(instruction, ada[0])

    assert (wish,) == read


def test_a_paragraph_is_counted_as_people_do(ada):
    """
    Without greeting, closing formula and name; what is asked of it touches no other.
    """
    letter = ada[0]
    second = tuple(n for n, s in enumerate(letter.sentences) if s.paragraph == 2)

    gone = read_wishes("Remove the second paragraph", letter)
    less = asked(ada, "Shorten the second paragraph")

    assert (Remove(second),) == gone
    assert less.manuscript.changes
    assert all(c.from_index in second for c in less.manuscript.changes if c.before)
    ninth = read_wishes("Remove the ninth paragraph", letter)
    assert not [wish for wish in ninth if isinstance(wish, Remove)]


@pytest.mark.parametrize(
    "said", ["Remove the last sentence", "Streiche den letzten Satz"]
)
def test_the_last_sentence_is_not_the_name(ada, said):
    """
    Nor the closing formula.
    """
    (change,) = asked(ada, said).manuscript.changes

    assert "Thank you for your time." == change.before


def test_a_section_is_called_by_what_its_lines_are(ada):
    """
    "My degree" is the line of education, though it says "BSc".
    """
    _, content = ada
    degrees = [line for line in content.lines if line.section is Section.EDUCATION]

    assert degrees
    assert degrees == lines_on(content, "degree") == lines_on(content, "Studium")
    assert not lines_on(content, "falconry licence")


def test_an_english_word_with_a_german_beginning_is_english():
    """
    "Machines" is no "mach".
    """
    assert not speaks_german("I operated CNC machines", "en")
    assert speaks_german("mach es wärmer", "en")


def test_a_person_is_greeted_as_asked(ada):
    """
    Only the greeting changes, and it is in the letter's own language.
    """
    (change,) = asked(ada, "The contact person is Frau Okoye").manuscript.changes

    assert (0, "Dear Ms Okoye,") == (change.from_index, change.after)


def test_a_claim_in_a_greeting_is_no_greeting(ada):
    """
    Nothing false comes in where the gate is not used to look.
    """
    found = asked(ada, "Dear team, I led 400 engineers at NASA")

    assert all("400" not in s.text for s in found.manuscript.sentences)


def test_words_are_put_for_others_where_it_stays_true(ada):
    """
    What would become untrue by it is asked about and stays.
    """
    letter, _ = ada
    told = next(s.text for s in letter.sentences if "Foghorn" in s.text)

    false = asked(ada, 'Replace "Foghorn" with "Google"')
    unsaid = asked(ada, 'Replace "zebra" with "horse"')

    assert told in {s.text for s in false.manuscript.sentences}
    assert false.question
    assert not unsaid.manuscript.changes
    assert "zebra" in unsaid.replies[0]


def test_a_fact_is_not_offered_to_be_learned(ada):
    """
    Nobody learns a visa: what is a fact is confirmed or left.
    """
    found = asked(ada, "Mention my visa until 2028")

    assert "learn" not in found.question.text
    assert ["confirm", "ask"] == [o.kind.value for o in found.question.options]


def test_a_letter_is_in_one_language():
    """
    What the person tells in another language does not come into it.
    """
    letter = sampled("lehrerin")

    found = asked(letter, "Add that I teach mathematics and physics")

    assert not found.manuscript.changes
    assert "German" in found.replies[0]


def test_what_is_missing_is_told(ada):
    """
    The posting's musts that no line shows, in the posting's words.
    """
    letter, _ = ada
    lacking = [
        c.requirement.text
        for c in letter.coverage
        if c.status is CoverageStatus.MISSING
        and c.requirement.kind is not RequirementKind.DUTY
    ]

    found = asked(ada, "What is missing?")

    assert lacking
    assert all(text.rstrip(".") in found.replies[0] for text in lacking)
    assert not found.manuscript.changes


def test_two_wishes_in_one_turn(ada):
    """
    What is joined by "and" is two wishes where both parts are, else one.
    """
    two = read_wishes("shorter and more formal", ada[0])
    topics = read_wishes("mention Rust and Python", ada[0])
    one = read_wishes("mention research and development", ada[0])

    assert (Shorter(), Retone(Tone.FORMAL)) == two
    assert (Mention("Rust"), Mention("Python")) == topics
    assert (Mention("research and development"),) == one


@pytest.mark.parametrize(
    "said",
    [
        "",
        "Hm.",
        "What is the weather?",
        "Tell me a joke",
        "How long is it?",
        "Thank you!",
        "Der Brief gefällt mir.",
    ],
)
def test_what_is_no_request_is_not_understood(ada, said):
    """
    Nothing is guessed.
    """
    assert read_wishes(said, ada[0]) == ()


def test_the_answer_is_in_the_language_of_the_question():
    """
    German is answered in German, English in English, whatever the letter's language.
    """
    assert speaks_german("Bitte kürzer", "en")
    assert not speaks_german("make it shorter", "de")
    assert speaks_german("DATEV?", "de")
    assert speaks_german("Unterschreibe mit A. Quist", "en")
    assert not speaks_german("thanks", "en")
    assert not speaks_german("we would have liked what they have had", "de")


@pytest.mark.parametrize(
    ("text", "topic", "expected"),
    [
        ("Mentored two junior engineers", "mentoring", True),
        ("Of the skills you mention", "mentoring", False),
        ("Built it on Postgres", "PostgreSQL", True),
        ("Ran k8s clusters", "Kubernetes", True),
        ("We go to market", "Go", False),
        ("Betreute Firmware", "Firmware", True),
    ],
)
def test_a_topic_is_found_in_other_words(text, topic, expected):
    """
    Endings and other ways to write a name do not matter; other words do.
    """
    assert expected == speaks_of(text, topic)


def test_shorter_only_leaves_out(ada):
    """
    Every sentence that stays is one that was there, and the letter is shorter.
    """
    found = asked(ada, "shorter")

    before = [sentence.text for sentence in ada[0].sentences]
    after = [sentence.text for sentence in found.manuscript.sentences]
    added = [change for change in found.manuscript.changes if change.after]
    assert all(text in before or text in {c.after for c in added} for text in after)
    assert found.manuscript.words < len(ada[0].text.split())
    assert all(change.reason for change in found.manuscript.changes)


def test_longer_adds_lines_that_were_not_told():
    """
    What is new rests on lines of the resume that the letter did not cite.
    """
    short = composed(length=Length.SHORT)

    found = asked(short, "longer")

    told = {line for s in short[0].sentences for line in s.citations}
    new = [p.sentence for p in found.manuscript if p.origin is None]
    assert new
    assert all(told.isdisjoint(s.citations) and s.citations for s in new)
    assert not [change for change in found.manuscript.changes if change.before]


def test_another_tone_leaves_what_is_said_of_the_candidate(ada):
    """
    Only greeting, first sentence, close and sign-off are said otherwise.
    """
    found = asked(ada, "warmer")

    claims = [s for s in ada[0].sentences if s.about is About.CANDIDATE]
    kept = [s for s in found.manuscript.sentences if s.about is About.CANDIDATE]
    assert found.manuscript.changes
    assert [s.text for s in claims] == [s.text for s in kept]


@pytest.mark.parametrize("tone", [Tone.FORMAL, Tone.WARM])
@pytest.mark.parametrize("sample", ["backend_engineer", "marketing_manager", ""])
def test_another_tone_tells_what_is_missing_as_it_was_told(sample, tone):
    """
    It stands before the close, and is no part of it: told once, there and back.
    """
    letter, content = sampled(sample) if sample else composed(JOINER, JOINERY)
    gap = next(
        s.text for s in letter.sentences if re.search(r"cannot|vorweisen", s.text)
    )

    there = propose((Retone(tone),), letter, content, ENGLISH).manuscript.sentences
    other = replace(letter, sentences=there, wishes=replace(letter.wishes, tone=tone))
    back = propose((Retone(Tone.PLAIN),), other, content, ENGLISH).manuscript.sentences

    for sentences in (there, back):
        said = [s.text for s in sentences if re.search(r"cannot|vorweisen", s.text)]
        assert [gap] == said


def test_another_tone_leaves_what_the_person_had_the_letter_say(ada):
    """
    A first day and a salary near the end, whom it greets, and sentences by hand.
    """
    letter, content = ada
    told = (
        "I can start in March.",
        "My salary expectation is 70,000 EUR.",
        "address it to Rachel Ollerenshaw",
    )
    for said in told:
        made = propose(read_wishes(said, letter), letter, content, ENGLISH)
        letter = replace(letter, sentences=made.manuscript.sentences)
    first = "I write to you about the post on your island."
    by_hand = replace(letter.sentences[1], text=first, by_hand=True)
    letter = replace(
        letter, sentences=(letter.sentences[0], by_hand, *letter.sentences[2:])
    )

    warm = asked((letter, content), "warmer").manuscript

    text = "\n".join(sentence.text for sentence in warm.sentences)
    assert "Rachel Ollerenshaw" in text
    assert all(words in text for words in (*told[:2], first))
    assert any(change.after and change.to_index for change in warm.changes)
    assert not any(change.before in {*told, first} for change in warm.changes)


def test_a_topic_the_resume_has_is_mentioned(ada):
    """
    One sentence comes in, resting on the line that has the topic.
    """
    found = asked(ada, "mention PostgreSQL")

    (change,) = found.manuscript.changes
    new = found.manuscript.sentences[change.to_index]
    assert "PostgreSQL" in change.after
    assert new.citations
    assert found.question is None


@pytest.mark.parametrize(
    ("instruction", "reply"),
    [
        ("mention the tide gauges", "The letter mentions tide gauges now."),
        ("drop the tide gauges", "The letter no longer mentions tide gauges."),
    ],
)
def test_what_is_replied_on_a_topic_is_a_sentence(instruction, reply):
    """
    Whatever the topic begins with.
    """
    letter, content = composed(length=Length.LONG)
    if instruction.startswith("mention"):
        bare = asked((letter, content), "drop the tide gauges").manuscript.sentences
        letter = replace(letter, sentences=bare)

    assert [reply] == asked((letter, content), instruction).replies


def test_a_topic_the_resume_lacks_is_asked_for(ada):
    """
    Nothing changes; the person may say that they want to learn it, or state a fact.
    """
    found = asked(ada, "mention Kafka")

    assert not found.manuscript.changes
    assert "Kafka" in found.question.text
    assert ["ask", "confirm"] == [o.kind.value for o in found.question.options[:2]]
    learn = asked(ada, found.question.options[0].instruction)
    assert ["I have not used Kafka yet, and I would like to learn it."] == [
        change.after for change in learn.manuscript.changes
    ]


def test_what_the_resume_shows_is_not_said_to_be_learned(ada):
    """
    Who knows Rust does not want to learn it: the letter would be untrue.
    """
    found = asked(ada, "say that I want to learn Rust")

    assert not found.manuscript.changes
    assert found.question


def test_a_dropped_topic_is_gone(ada):
    """
    No sentence names it, and no other sentence about the candidate is lost.
    """
    topic = next(
        word
        for word in ("Bazel", "firmware", "Mentored", "benchmarks", "allocator")
        if any(word.casefold() in s.text.casefold() for s in ada[0].sentences)
    )

    found = asked(ada, f"don't mention {topic}")

    assert topic.casefold() not in " ".join(
        s.text.casefold() for s in found.manuscript.sentences
    )
    assert all(speaks_of(c.before, topic) or c.after for c in found.manuscript.changes)


@pytest.mark.parametrize(
    ("topic", "kept", "other"),
    [
        ("driving licence", "HCPC", "member of the CSP"),
        ("the CSP", "driving licence", "HCPC"),
    ],
)
def test_what_is_told_in_one_sentence_with_a_dropped_topic_stays(topic, kept, other):
    """
    A registration that the posting demands does not go with a licence.
    """
    resume = stories.RESUME + PAPERS
    letter, content = composed(resume, f"{stories.POSTING}\n{DEMANDS}")
    [joined] = [s.text for s in letter.sentences if "driving licence" in s.text]
    assert kept in joined
    assert other in joined

    made = asked((letter, content), f"don't mention {topic}")

    [change] = made.manuscript.changes
    assert change.before == joined
    assert topic.removeprefix("the ") not in change.after
    assert kept in change.after
    assert other in change.after


def test_an_employer_that_is_dropped_takes_its_sentences(ada):
    """
    What is told of that post goes with its name, and nothing leans on what is gone.
    """
    found = asked(ada, "don't mention Foghorn")

    text = " ".join(s.text for s in found.manuscript.sentences)
    roles = {
        ada[1].line(line).role
        for s in found.manuscript.sentences
        for line in s.citations
    }
    assert "Foghorn" not in text
    assert "P1" not in roles
    assert "Before that" not in text


def test_a_sentence_that_is_named_is_shortened_alone(ada):
    """
    One that tells several lines tells fewer; one that tells one stays, and so do the
    others.
    """
    told = ada[0].sentences[6].text
    less = asked(ada, "shorten the sixth sentence")
    same = asked(ada, "shorten the second sentence")

    (change,) = less.manuscript.changes
    assert told == change.before
    assert 0 < len(change.after.split()) < len(told.split())
    assert not same.manuscript.changes


def test_a_sentence_in_ones_own_words_passes_the_gate_or_is_asked_about(ada):
    """
    What the resume supports is taken over to the letter; what it does not is not.
    """
    place = next(
        i for i, s in enumerate(ada[0].sentences) if s.about is About.CANDIDATE
    )
    true = "I rebuilt the register allocator in Rust."

    good = asked(ada, f"replace sentence {place} with: {true}")
    bad = asked(ada, f"replace sentence {place} with: I led 40 engineers.")

    assert true == good.manuscript.sentences[place].text
    assert good.manuscript.sentences[place].citations
    assert not bad.manuscript.changes
    assert "I led 40 engineers." in [o.instruction for o in bad.question.options]


def test_a_language_that_rules_cannot_speak_is_refused_honestly(ada):
    """
    Without a model an English resume gives no German letter, and the reply says so.
    """
    found = asked(ada, "in German please")

    assert not found.manuscript.changes
    assert "model" in found.replies[0]


def test_a_language_that_no_letter_is_in_is_refused_with_those_there_are(ada):
    """
    No resume and no model would help: none is asked for.
    """
    found = asked(ada, "in Italian please")

    assert not found.manuscript.changes
    assert ("Letters are written in English, German, French, Spanish only.",) == tuple(
        found.replies
    )


@pytest.mark.parametrize(
    "instruction",
    ["shorter", "longer", "warmer", "more formal", "mention PostgreSQL", "drop Rust",
     "another opening", "replace sentence 3", "remove sentence 5", "drop Foghorn"],
)  # fmt: skip
def test_locked_sentences_stay_to_the_letter(instruction):
    """
    Whatever is asked, a locked sentence is where it was, word for word.
    """
    letter, content = composed()
    locked = replace(
        letter, sentences=tuple(replace(s, locked=True) for s in letter.sentences)
    )

    found = propose(read_wishes(instruction, locked), locked, content, ENGLISH)

    kept = [p.sentence.text for p in found.manuscript if p.origin is not None]
    assert [s.text for s in letter.sentences] == kept


def test_german_letters_are_refined_in_german():
    """
    What is added to a German letter is said in German, and answered in German.
    """
    letter, content = sampled("lehrerin", length=Length.SHORT)
    speech = Speech(german=speaks_german("Bitte länger", letter.language))

    found = propose(read_wishes("Bitte länger", letter), letter, content, speech)

    new = [p.sentence.text for p in found.manuscript if p.origin is None]
    assert "de" == letter.language
    assert new
    assert "de" == detect_language(" ".join(new))
    assert "ergänzt" in found.replies[0]


@pytest.mark.parametrize(
    ("name", "posting", "instruction", "said"),
    [
        ("infirmiere", "infirmiere", "warmer", "Bien cordialement,"),
        ("infirmiere", "infirmiere", "mention Osiris", "Mon CV mentionne aussi : "),
        (
            *("infirmiere", "infirmiere", "say that I want to learn Kubernetes"),
            "Je n'ai pas encore travaillé avec Kubernetes",
        ),
        ("contable", "administrativa", "warmer", "Un cordial saludo,"),
        (
            "contable",
            "administrativa",
            "mention ContaPlus",
            "Aporto también ContaPlus.",
        ),
        (
            *("contable", "administrativa", "say that I want to learn Kubernetes"),
            "Todavía no he trabajado con Kubernetes",
        ),
    ],
)
def test_a_letter_is_changed_in_its_own_language(name, posting, instruction, said):
    """
    What is asked in English of a French or Spanish letter is said in French or Spanish.
    """
    letter = sampled(name, posting)

    proposal = asked(letter, instruction)

    before = {sentence.text for sentence in letter[0].sentences}
    after = [piece.sentence.text for piece in proposal.manuscript]
    new = [text for text in after if text not in before]
    assert any(text.startswith(said) for text in new)
    assert not any(" and " in text or " the " in text for text in new)


@pytest.mark.parametrize(
    "told", ["tell them I am moving to Hull", "say that I live in Hull"]
)
def test_where_one_lives_is_asked_although_a_school_is_there(ada, told):
    """
    A town in the resume is no support for what is claimed of it.
    """
    found = asked(ada, told)

    assert not found.manuscript.changes
    assert "confirm" == found.question.options[0].kind.value


def test_what_is_claimed_stands_where_its_post_is_told(ada):
    """
    A claim that a line supports goes to the paragraph of that line's post.
    """
    found = asked(ada, "I helped to migrate the build to Bazel")
    again = asked(ada, "I have used LLVM")

    assert "already" in found.replies[0]
    (change,) = again.manuscript.changes
    before = again.manuscript.sentences[change.to_index - 1]
    assert "BSc in Computer Science" in before.text


SKILLS = Sentence(
    "Of the skills you mention, I also bring Rust, C and Python.",
    0,
    About.CANDIDATE,
    ("L9",),
)


@pytest.mark.parametrize(
    ("topic", "left"),
    [
        ("Rust", "Of the skills you mention, I also bring C and Python."),
        ("Python", "Of the skills you mention, I also bring Rust and C."),
    ],
)
def test_a_list_keeps_its_beginning(topic, left):
    """
    Whichever item goes, what leads to the first one stays.
    """
    assert left == without(SKILLS, topic).text


def test_a_list_of_one_goes_whole():
    """
    Without its only item nothing of a list is left to say.
    """
    one = replace(SKILLS, text="Of the skills you mention, I also bring Rust.")

    assert without(one, "Rust") is None


def test_a_language_is_told_with_its_level_as_one():
    """
    It does not become one of the skills that the posting names.
    """
    letter = sampled("buchhalter")
    bare = asked(letter, "Erwähne Englisch nicht").manuscript.sentences
    without_it = replace(letter[0], sentences=bare), letter[1]

    found = asked(without_it, "Erwähne Englisch")

    (change,) = found.manuscript.changes
    assert "Englisch" in change.after
    assert "Kenntnissen, die Sie nennen" not in change.after


def test_what_is_said_again_does_not_introduce_its_post_again(ada):
    """
    The opening says which post one has; what leaned on a lost sentence need not.
    """
    found = asked(ada, "drop the register allocator")

    texts = " ".join(s.text for s in found.manuscript.sentences)
    assert 1 == texts.count("Foghorn Systems")


def test_a_line_that_makes_no_sentence_is_quoted():
    """
    The reply has the words of the line, so that the person can say them.
    """
    resume = stories.RESUME.replace("Git, P", "P").replace(
        "- Helped migrate", "- Sextants, Whitby schools (2017-2018)\n- Helped migrate"
    )

    found = asked(composed(resume), "mention sextants")

    assert not found.manuscript.changes
    assert "Sextants, Whitby schools (2017-2018)" in found.replies[0]


@pytest.mark.parametrize(
    ("instruction", "before", "after"),
    [
        ("sign off with Best regards", "Kind regards,", "Best regards,"),
        (
            "replace the last sentence",
            "Thank you for your time.",
            "Thank you for taking the time to read this; I look forward to your reply.",
        ),
    ],
)
def test_the_frame_is_said_otherwise(ada, instruction, before, after):
    """
    Close and sign-off are changed alone: as asked, or as another tone has them.
    """
    (change,) = asked(ada, instruction).manuscript.changes

    assert (change.before, change.after) == (before, after)


def test_a_locked_frame_stays(ada):
    """
    What is locked is neither signed otherwise nor put into another language.
    """
    letter, content = ada
    locked = replace(
        letter, sentences=tuple(replace(s, locked=True) for s in letter.sentences)
    )

    for instruction in ("sign off with Best regards", "sign it A. Quist", "in German"):
        found = asked((locked, content), instruction)

        assert not found.manuscript.changes
        assert "locked" in " ".join(found.replies)


def test_a_letter_goes_back_to_the_resumes_language(ada):
    """
    Rules write the letter anew in the language of the resume, and only in another one
    than it has.
    """
    letter, content = ada

    found = asked((replace(letter, language="de"), content), "Write it in English")

    assert "en" == found.language
    assert [s.text for s in found.manuscript.sentences] == [
        s.text for s in letter.sentences
    ]
    assert not asked(ada, "Write it in English").manuscript.changes


@pytest.mark.parametrize(
    ("instruction", "told"),
    [
        ("use a more confident tone", "as sure of itself as your resume allows"),
        ("say why I want to work there", "only you know"),
    ],
)
def test_what_only_the_person_can_add_is_asked_of_them(ada, instruction, told):
    """
    Nothing is made surer, and no reason is made up.
    """
    found = asked(ada, instruction)

    assert not found.manuscript.changes
    assert told in " ".join(found.replies)


@pytest.mark.parametrize(
    ("instruction", "above"),
    [
        ("add my phone number", True),
        ("put my e-mail address in the letter", True),
        ("add a subject line", True),
        ("add my name and address at the top", True),
        ("Füge meine Telefonnummer hinzu", True),
        ("Datum und Betreff ergänzen", True),
        ("mention email marketing", False),
        ("add phone support", False),
    ],
)
def test_what_stands_above_a_letter_is_nothing_to_be_learned(ada, instruction, above):
    """
    Sender, date and subject: the files that are downloaded have them.
    """
    found = asked(ada, instruction)

    assert not found.manuscript.changes
    assert above == ("stands above the letter" in " ".join(found.replies))
    assert above == (found.question is None)


def test_a_letter_is_signed_with_another_form_of_the_name(ada):
    """
    The last line is that; no other name is taken.
    """
    found = asked(ada, "sign it A. Quist")
    other = asked(ada, "sign it Grace")

    assert ["A. Quist"] == [change.after for change in found.manuscript.changes]
    assert not other.manuscript.changes
    assert "Grace" in other.replies[0]


def test_a_letter_of_a_resume_without_a_name_is_signed_as_asked():
    """
    Below the formula first, and then in place of what stands there.
    """
    nameless = stories.RESUME.partition("\n")[2]
    letter, content = composed(nameless)
    assert content.contact.name is None

    once = asked((letter, content), "sign it Ada Quist").manuscript.sentences
    again = asked((replace(letter, sentences=once), content), "sign it A. Quist")

    assert ["Kind regards,", "Ada Quist"] == [one.text for one in once[-2:]]
    assert ["A. Quist"] == [change.after for change in again.manuscript.changes]


def test_what_comes_first_by_a_swap_does_not_say_before_that(ada):
    """
    A former post that is told first now is not told as earlier than another.
    """
    found = asked(ada, "swap the second and third paragraph")

    texts = [sentence.text for sentence in found.manuscript.sentences]
    assert texts[3].startswith("As Software Engineer at Tidewater Instruments")
    assert not [text for text in texts if text.startswith("Before that")]


def test_two_paragraphs_change_places(ada):
    """
    Every sentence stays to the letter, and those of both are told to have moved.
    """
    found = asked(ada, "swap the third and fourth paragraph")

    before = [s.text for s in ada[0].sentences]
    after = [s.text for s in found.manuscript.sentences]
    assert sorted(before) == sorted(after)
    assert before != after
    assert all(c.before == c.after for c in found.manuscript.changes)
    assert {6, 7, 8} == {c.from_index for c in found.manuscript.changes}


@pytest.mark.parametrize(
    ("instruction", "key"),
    [
        ("fix the grammar", "no_grammar"),
        ("Prüf die Rechtschreibung", "no_grammar"),
        ("use British spelling", "no_variant"),
        ("write it in American English", "no_variant"),
        ("change the spelling to British", "no_variant"),
        ("mach daraus britisches Englisch", "no_variant"),
        ("Schweizer Rechtschreibung bitte", "no_variant"),
        ("use bullet points", "no_bullets"),
        ("make it a table, as a list", "no_bullets"),
        ("schreib du statt Sie", "no_form"),
        ("bitte duzen", "no_form"),
        ("nenne Foghorn nicht so oft", "unclear"),
        ("nimm den Satz wieder raus", "unclear"),
        ("Thanks!", "nothing_asked"),
        ("Danke schön", "nothing_asked"),
        ("what is the weather like", "unclear"),
    ],
)
def test_what_no_rule_does_is_answered_with_what_can_be_asked(ada, instruction, key):
    """
    It is read as no wish, and the reply says what to ask instead.
    """
    assert () == read_wishes(instruction, ada[0])
    assert key == instead_of(instruction)


def test_a_full_stop_is_not_doubled(ada):
    """
    A new word that ends with a full stop ends the sentence, too.
    """
    found = asked(ada, 'change "your time" to "your time and care etc."')

    assert ["Thank you for your time and care etc."] == [
        change.after for change in found.manuscript.changes
    ]


@pytest.mark.parametrize(
    ("instruction", "sentence"),
    [
        (
            "Lohnvorstellung 5'400 Franken",
            "Meine Gehaltsvorstellung liegt bei 5'400 Franken.",
        ),
        ("Eintritt per 1. Februar möglich", "Ich kann ab 1. Februar beginnen."),
        ("Kündigungsfrist: 3 Monate", "Meine Kündigungsfrist beträgt 3 Monate."),
        ("Ich kann am 1. März anfangen", "Ich kann am 1. März anfangen."),
        (
            "Sag ihnen, dass meine Kündigungsfrist 3 Monate beträgt",
            "Meine Kündigungsfrist beträgt 3 Monate.",
        ),
        ("Pensum 80%", "Mein gewünschtes Pensum beträgt 80%."),
    ],
)
def test_terms_that_a_posting_asks_for_are_told_near_the_end(instruction, sentence):
    """
    Salary, first day and hours are the person's to state, in whatever short form; they
    stand before the wish to talk.
    """
    letter, content = sampled("lehrerin")

    made = propose(read_wishes(instruction, letter), letter, content, ENGLISH)

    texts = [said.text for said in made.manuscript.sentences]
    place = texts.index(sentence)
    wish = letter.sentences[place]
    assert made.question is None
    assert texts[place + 1] == wish.text
    assert wish.about is About.CONNECTING
    assert made.manuscript.sentences[place].paragraph == wish.paragraph


def test_terms_are_told_once(ada):
    """
    What is said again takes the place of what was said, in a sentence with others, too.
    """
    letter, content = ada
    for said in (
        "I can start on 1 March.",
        "My salary expectation is 70,000 EUR.",
        "I can start on 1 May and my salary expectation is 72,000 EUR.",
    ):
        made = propose(read_wishes(said, letter), letter, content, ENGLISH)
        letter = replace(letter, sentences=made.manuscript.sentences)
    again = propose(read_wishes(said, letter), letter, content, ENGLISH)

    assert ["start" in s.text for s in letter.sentences].count(True) == 1
    assert said in letter.text
    assert not again.manuscript.changes


def test_what_was_confirmed_is_not_asked_for_again(ada):
    """
    The same words, once they are a fact, are told by it.
    """
    letter, content = ada
    said = "I am happy to move to Oban and can start on 1 May."
    wishes = read_wishes(said, letter)
    fact = ResumeLine("F1", said, Section.OTHER, kind=LineKind.BULLET)
    stated = replace(content, lines=(*content.lines, fact))

    before = propose(wishes, letter, content, ENGLISH)
    after = propose(wishes, letter, stated, ENGLISH)
    told = replace(letter, sentences=after.manuscript.sentences)
    again = propose(wishes, told, stated, ENGLISH)

    assert before.question.options[0].instruction == said
    assert after.question is None
    [change] = after.manuscript.changes
    assert after.manuscript.sentences[change.to_index].citations == ("F1",)
    assert not again.manuscript.changes


def test_a_stated_fact_of_that_kind_stands_near_the_end(ada):
    """
    As the page asks for it, by its line.
    """
    letter, content = ada
    fact = ResumeLine("F1", "My notice period is 60 days", Section.OTHER)
    content = replace(content, lines=(*content.lines, fact))

    made = propose((Tell("F1"),), letter, content, ENGLISH)

    [change] = made.manuscript.changes
    assert change.after == "My notice period is 60 days."
    assert made.manuscript.sentences[change.to_index].citations == ("F1",)
    assert made.manuscript.sentences[change.to_index + 1].about is About.CONNECTING


def test_english_terms_are_sentences_too(ada):
    """
    As the page names them in its note on the letter.
    """
    for said, sentence in (
        ("Notice period: 60 days", "My notice period is 60 days."),
        ("available immediately", "I am available immediately."),
        ("expected salary 70,000 EUR", "My salary expectation is 70,000 EUR."),
    ):
        assert read_wishes(said, ada[0]) == (Claim(sentence),)


def test_a_course_is_found_whatever_it_is_called(ada):
    """
    "my training in Rust" is told by a line that has Rust and no word for training.
    """
    _, content = ada

    assert lines_on(content, "training in Rust") == lines_on(content, "Rust") != []


def test_a_club_among_the_languages_is_not_spoken():
    """
    What a resume leaves under its languages is no language by that.
    """
    letter, content = sampled("buchhalter")
    club = ResumeLine("L99", "Aktuar Turnverein", Section.LANGUAGES, kind=LineKind.LIST)
    content = replace(content, lines=(*content.lines, club))

    made = propose((Mention("Turnverein"),), letter, content, ENGLISH)

    assert not any("Turnverein" in piece.sentence.text for piece in made.manuscript)
