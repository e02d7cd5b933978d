"""
What was read under the wrong post, or as none, is put right by the person.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

import stories
from resumate.application.letters.kept import GetLetter
from resumate.application.resumes.confirmed_facts import RemoveFact
from resumate.application.resumes.parse_resume import READING, content_hash
from resumate.domain.errors import InvalidRequestError, NotFoundError
from resumate.domain.ids import OwnerId
from resumate.domain.letter import LetterWishes
from resumate.domain.resume import PartialDate, Section
from worlds import ADA, World

SWALLOWED = stories.RESUME.replace(
    "- Helped migrate the build from Make to Bazel",
    "- Assistant, Quayside Bank, Hull, 2012 - 2014\n- Trained new starters",
)
"""A post that stands there as a bullet of another."""


class Desk:
    """
    Ada, her resume and a letter that rests on it.
    """

    def __init__(self, text=SWALLOWED):
        self.world = world = World({})
        self.resume = world.uploaded(text)
        world.read_resume(ADA, self.resume)
        wishes = LetterWishes(writer="composer")
        asked = world.request_letter(ADA, self.resume, stories.POSTING, wishes, "r-1")
        self.letter = asked.id
        world.work_queue.once()
        world.clock.pass_by(timedelta(minutes=1))

    def places(self, line, role, owner=ADA):
        return self.world.cases.place_line()(owner, self.resume, line.id, role)

    def adds(self, line=None, **said):
        add = self.world.cases.add_role()
        return add(ADA, self.resume, said, line and line.id)

    def states(self, section, **said):
        add = self.world.cases.add_role()
        return add(ADA, self.resume, said, section=section)

    @property
    def content(self):
        return self.world.resumes.get(ADA, self.resume).content

    def line(self, text):
        return next(line for line in self.content.lines if text in line.text)

    def under(self, role):
        return [line.text for line in self.content.lines if line.role == role]

    @property
    def withdrawn(self):
        world = self.world
        get_letter = GetLetter(world.letters, world.resumes, world.outcomes)
        return get_letter(ADA, self.letter).withdrawn


@pytest.fixture
def desk():
    return Desk()


def test_a_line_is_moved_to_another_post_and_back(desk):
    """
    There it stands below what heads the post, in the order of the file; a letter that
    cites it is marked.
    """
    line = desk.line("register allocator")
    before = desk.content

    moved = desk.places(line, "P2")

    assert ("P2", True) == (moved.role, moved.placed_at is not None)
    assert desk.under("P2")[1] == line.text
    assert line.id in desk.withdrawn
    desk.places(line, "P1")
    assert [x.id for x in before.lines] == [x.id for x in desk.content.lines]
    assert before.roles == desk.content.roles


def test_a_line_may_stand_under_no_post(desk):
    """
    It stays in its section.
    """
    line = desk.line("Trained new starters")

    moved = desk.places(line, None)

    assert (None, Section.EXPERIENCE) == (moved.role, moved.section)


def test_a_post_is_taken_out_of_another(desk):
    """
    It is read from its line, stands behind the post that had it, and takes with it what
    stands below.
    """
    role = desk.adds(desk.line("Quayside Bank"))

    assert ("Assistant", "Quayside Bank") == (role.title, role.employer)
    assert (PartialDate(2012), PartialDate(2014)) == (role.start, role.end)
    ids = [one.id for one in desk.content.roles]
    assert ids[ids.index("P2") + 1] == role.id
    assert ["Assistant, Quayside Bank, Hull, 2012 - 2014", "Trained new starters"] == (
        desk.under(role.id)
    )
    assert 2 == len(desk.under("P2"))


def test_duties_behind_the_dates_are_no_names_of_the_post():
    """
    The line that heads it keeps them; a line that names none is the title.
    """
    line = "Clerk, Quayside Bank, Pier branch 2012 – 2014: counter, complaints"
    desk = Desk(SWALLOWED.replace("Assistant, Quayside Bank, Hull, 2012 - 2014", line))

    role = desk.adds(desk.line("Quayside"))
    other = desk.adds(desk.line("Trained new starters"))

    assert ("Clerk", "Quayside Bank") == (role.title, role.employer)
    assert (2012, 2014) == (role.start.year, role.end.year)
    assert desk.line("Quayside").text == line
    assert ("Trained new starters", "") == (other.title, other.employer)


def test_a_post_that_is_none_goes_with_its_lines(desk):
    """
    Who moves the line that heads it moves all of it: the way back.
    """
    before = desk.content
    role = desk.adds(desk.line("Quayside Bank"))

    desk.places(desk.line("Quayside Bank"), "P2")

    assert desk.content.role(role.id) is None
    assert before.roles == desk.content.roles
    told = [(x.id, x.role, x.kind) for x in before.lines]
    assert told == [(x.id, x.role, x.kind) for x in desk.content.lines]


def test_what_is_said_of_a_post_wins_over_what_its_line_says(desk):
    """
    Said of the line that heads a post already, it corrects that post.
    """
    role = desk.adds(desk.line("Quayside Bank"), title="Teller")
    assert ("Teller", "Quayside Bank") == (role.title, role.employer)

    again = desk.adds(desk.line("Quayside Bank"), title="Cashier")

    assert (role.id, "Cashier") == (again.id, again.title)
    assert len(desk.content.roles) == 4


def test_a_post_that_the_file_does_not_tell_is_stated(desk):
    """
    A fact heads it, which letters may cite; taken back, the post goes and its lines
    stay.
    """
    said = {"title": "Deckhand", "employer": "Gull Ferries", "start": "2015-05"}
    role = desk.states(Section.VOLUNTEERING, **said, end="2016-01")

    ids = [one.id for one in desk.content.roles]
    assert ids.index("P2") < ids.index(role.id)
    fact = desk.line("Gull Ferries")
    assert "Deckhand, Gull Ferries (05/2015 – 01/2016)" == fact.text
    assert (role.id, Section.VOLUNTEERING) == (fact.role, fact.section)
    line = desk.line("Trained new starters")
    desk.places(line, role.id)
    world = desk.world
    RemoveFact(world.resumes, world.index_resume)(ADA, desk.resume, fact.id)
    assert desk.content.role(role.id) is None
    assert desk.line("Trained new starters").role is None


def test_what_cannot_be_is_refused(desk):
    """
    A post that is not there, a line that is not the file's or another person's, a post
    of which nothing is said, or where there are none.
    """
    line = desk.line("register allocator")
    with pytest.raises(InvalidRequestError, match="no role"):
        desk.places(line, "P9")
    with pytest.raises(NotFoundError):
        desk.places(line, "P2", owner=OwnerId("mallory"))
    with pytest.raises(InvalidRequestError, match="title or an employer"):
        desk.states(Section.EXPERIENCE, start="2015")
    with pytest.raises(InvalidRequestError, match="cannot be added"):
        desk.states(Section.SKILLS, title="Deckhand")
    desk.states(Section.EXPERIENCE, title="Deckhand")
    with pytest.raises(NotFoundError):
        desk.places(desk.line("Deckhand"), "P1")


def test_a_file_that_is_read_anew_keeps_what_was_placed(desk):
    """
    Posts that were added, with what stands under them, and lines that were moved.
    """
    desk.adds(desk.line("Quayside Bank"), title="Teller")
    stated = desk.states(Section.EXPERIENCE, title="Deckhand", start="2010", end="2011")
    desk.places(desk.line("Trained new starters"), stated.id)
    desk.places(desk.line("Mentored"), "P2")
    world, read = desk.world, desk.world.resumes.get(ADA, desk.resume)
    old = content_hash(SWALLOWED.encode(), READING - 1)
    world.resumes.add(replace(read, content_hash=old))

    again = world.read_resume(ADA, desk.resume)

    def told(content):
        roles = {role.id: (role.title, role.start, role.end) for role in content.roles}
        return (
            [*roles.values()],
            {(line.text, roles.get(line.role)) for line in content.lines},
        )

    assert told(read.content) == told(again.content)
