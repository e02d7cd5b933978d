"""
Wishes in words that are not those of the resume, and wishes for several things at once.
"""

import pytest

from asked_letters import MANAGER, MANAGING, asked, texts
from resumate.domain.refining import read_wishes
from resumate.domain.turn import OptionKind
from worlds import composed


def test_what_is_joined_by_and_is_left_out_one_by_one(manager):
    """
    Each of the things that are named goes, wherever it is told.
    """
    found = asked(
        manager, "leave out everything about the holiday planner and the calls"
    )

    assert "planner" not in texts(found)
    assert "calls" not in texts(found)
    assert found.replies == [
        "The letter no longer mentions holiday planner.",
        "The letter no longer mentions calls.",
    ]


def test_only_what_was_found_is_said_to_be_gone(manager):
    """
    What the letter never told is not said to be left out.
    """
    found = asked(manager, "leave out the holiday planner and the netball club")

    assert found.replies == [
        "The letter no longer mentions holiday planner.",
        "The letter does not mention netball club.",
    ]


@pytest.mark.parametrize(
    "again",
    ["mention Git and mention Git and C", "erwähne Git und erwähne Git und C"],
)
def test_what_is_asked_again_is_read_where_it_stands(manager, again):
    """
    Words that were said before are no beginning of what is said now.
    """
    wishes = read_wishes(again, manager[0])

    assert [wish.topic for wish in wishes] == ["Git", "Git", "C"]


def test_german_topics_are_left_out_one_by_one(joiner):
    """
    The same in German.
    """
    found = asked(joiner, "lass alles über die Haustüren und die Holzfenster weg")

    assert "Haustüren" not in texts(found)
    assert "Holzfenster" not in texts(found)


@pytest.mark.parametrize("joined", ["drop Word and Excel", "leave out Sage 50, Excel"])
def test_a_name_behind_and_is_dropped_too(manager, joined):
    """
    "Leave out Word and Excel" asks for no letter with Excel.
    """
    assert "Excel" not in texts(asked(manager, joined))


def test_a_name_alone_does_not_say_what_is_said_with_it(manager):
    """
    Who has Excel need not know its pivot tables: that is asked, and not told.
    """
    found = asked(manager, "mention Excel pivot tables")

    assert found.question.text == (
        "Your resume has Excel, and says nothing of this with it: pivot tables. "
        "Is it true? Then state it as a fact, and the letter may say it."
    )
    assert not found.manuscript.changes


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("mention that I saved the firm £8,700 a year on courier contracts", None),
        ("please say that I trained four apprentices", "I trained four apprentices."),
        ("add that I have over 14 years of experience", None),
        ("say that I answered 90 calls a day", None),
        ("mention that I am a fire marshal", "My skills include Fire Marshal."),
        ("mention that I speak Polish", "I speak Polish (native)."),
        ("add that I am fluent in Polish", "I speak Polish (native)."),
    ],
)
def test_what_the_resume_says_is_not_asked_for(manager, told, said):
    """
    A line that says it in other words is told, or told already.
    """
    found = asked(manager, told)

    assert found.question is None
    assert [change.after for change in found.manuscript.changes] == [said] * bool(said)
    assert ("says so already" in found.replies[0]) is (said is None)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("erwähne, dass ich drei Auszubildende anleite", None),
        (
            "füge hinzu, dass ich Niederländisch spreche",
            "Ich spreche gut Niederländisch.",
        ),
        (
            "schreib, dass ich die Ausbildereignungsprüfung habe",
            "Zu meinen Qualifikationen zählt die Ausbildereignungsprüfung (AEVO).",
        ),
        (
            "ergänze, dass ich einen Staplerschein habe",
            "Zu meinen Qualifikationen zählt der Staplerschein.",
        ),
    ],
)
def test_what_the_german_resume_says_is_not_asked_for(joiner, told, said):
    """
    The same in German, where a verb and its noun are one.
    """
    found = asked(joiner, told)

    assert found.question is None
    assert [change.after for change in found.manuscript.changes] == [said] * bool(said)
    assert ("steht schon im Brief" in found.replies[0]) is (said is None)


@pytest.mark.parametrize(
    "told",
    [
        "mention that I saved the firm £9,900 a year on courier contracts",
        "say that I trained 7 apprentices",
        "add that I speak Dutch",
        "mention that I trained four apprentices in Python",
        "say that I live in Exeter",
    ],
)
def test_what_the_resume_says_otherwise_is_asked_for(manager, told):
    """
    Another number, name or language is another thing.
    """
    found = asked(manager, told)

    assert found.question is not None
    assert not found.manuscript.changes


def test_a_verb_is_parted_when_it_goes_to_the_front(joiner):
    """
    A clause with “dass” becomes a sentence.
    """
    [wish] = read_wishes("erwähne, dass ich drei Auszubildende anleite", joiner[0])

    assert wish.text == "Ich leite drei Auszubildende an"


@pytest.mark.parametrize("wish", ["mention Polish", "erwähne Polnisch"])
def test_a_language_is_found_by_its_name_in_another(manager, wish):
    """
    “Polnisch” is what an English resume calls Polish.
    """
    found = asked(manager, wish)

    assert [c.after for c in found.manuscript.changes] == ["I speak Polish (native)."]
    assert found.question is None


def test_a_house_called_by_a_language_is_not_spoken():
    """
    Who worked at a Polish Community Centre did not say to speak Polish.
    """
    centre = MANAGER.replace("Dart Conveyancing", "Polish Community Centre")
    silent = centre.replace("Polish (native), ", "")

    found = asked(composed(silent, MANAGING), "mention Polish")

    assert found.question is not None


@pytest.mark.parametrize(
    "topic",
    ["the planner for holidays", "my Excel holiday planner", "planner of the holidays"],
)
def test_words_of_a_topic_stand_in_any_order(manager, topic):
    """
    A topic is its words, however they are put.
    """
    found = asked(manager, f"mention {topic}")

    assert found.question is None
    assert "holiday planner" in texts(found)


def test_only_a_skill_is_offered_to_be_learned(manager):
    """
    Words that nobody knows as a skill, and that the posting does not ask for, are not
    said to be learned.
    """
    skill = asked(manager, "mention Revit")
    other = asked(manager, "mention the dancer sentence")

    def learns(found):
        options = found.question.options
        return any(
            "learn" in one.label for one in options if one.kind is OptionKind.ASK
        )

    assert learns(skill)
    assert not learns(other)


def test_a_name_below_is_no_topic(manager):
    """
    What goes may begin as the name does that the letter is signed with.
    """
    found = asked(manager, "leave out the calls")

    assert "90 calls" not in texts(found)
    assert found.manuscript.sentences[-1].text == "Ruth Calloway"
