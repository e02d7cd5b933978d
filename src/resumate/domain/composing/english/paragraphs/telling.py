"""
What a point of an English plan says: its line as a clause, read beside the other lines
of its post.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.asides import with_asides
from resumate.domain.composing.english.deeds.deed import is_measured, opens_with_noun
from resumate.domain.composing.english.deeds.noted_things import without_capital
from resumate.domain.composing.english.deeds.over import as_had_been
from resumate.domain.composing.english.deeds.series import in_series
from resumate.domain.composing.english.lines.brackets import without_remarks
from resumate.domain.composing.english.lines.clause import read_english, tells_none
from resumate.domain.composing.english.lines.noted import noted, placed
from resumate.domain.composing.english.lines.pieces import deed_in, is_one_deed
from resumate.domain.composing.english.lines.sound import is_sound
from resumate.domain.composing.english.lines.unsaid import without_and_so_on
from resumate.domain.composing.english.words.articles import with_articles
from resumate.domain.composing.english.words.loose_ends import (
    first_told,
    without_loose_pieces,
)
from resumate.domain.composing.english.words.naming import (
    in_base_forms,
    in_notes,
    in_past_forms,
    is_deed_among_deeds,
    is_doubtful_deed,
    may_be_a_thing,
    names_a_thing,
)
from resumate.domain.composing.english.words.patterns import PEOPLE
from resumate.domain.composing.items import item, tells_work, with_figures
from resumate.domain.composing.units import beside_all_posts, of_leisure
from resumate.domain.composing.wording import capitalised, cleaned
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.english_verbs import BASE, FROM_GERUND, is_past
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, Point, PointKind
from resumate.domain.resume import LineKind, Role, Section

_ASIDE = frozenset({Section.SKILLS, Section.OTHER})
"""What is told there with a verb's base form is done now: "Sing in a choir"."""
_DONE_NOW = BASE - {"own"}
_DONE_BY = regex(r"\w+ by (?:the|an?|[A-Z])")
"""What was done to one: "Funded by the Moor Foundation"."""


class Telling:
    """
    Reads the points of one plan.
    """

    def __init__(self, plan: LetterPlan) -> None:
        lines: dict[str, list[str]] = defaultdict(list)
        self._planned = [p for part in plan.paragraphs for p in part.points]
        points = [*self._planned, *plan.spare]
        for point in points:
            if point.kind is PointKind.EVIDENCE and point.role:
                lines[point.role.id] += [
                    line.text for line in point.lines if line.kind is LineKind.BULLET
                ]
        self._in_notes = {role for role, told in lines.items() if in_notes(told)}
        self._in_base_forms = {r for r, told in lines.items() if in_base_forms(told)}
        self._in_past_forms = {r for r, told in lines.items() if in_past_forms(told)}

    def words_in_sentences(self) -> int:
        """
        How many words of what was done can be told in sentences, and in no list.
        """
        return sum(map(self.says, self._planned))

    def says(self, point: Point) -> int:
        """
        How many words of what was done *point* tells in a sentence.
        """
        done = point.kind is PointKind.EVIDENCE
        said = self._in_a_sentence(point) if done else None
        return said.words if said else 0

    def _in_a_sentence(self, point: Point) -> Clause | None:
        read, role = self.read(point), point.role
        if read is None or read.form is not Form.FACT:
            return read
        return noted(capitalised(read.text), current=role.current) if role else None

    def read(self, point: Point) -> Clause | None:
        """
        What *point* says; None where nothing can be said of it.
        """
        line = point.lines[0]
        if point.role and line.kind is LineKind.ENTRY:
            return Clause("", Form.POST)
        if tells_none(cleaned(line.text)) or (point.role and _is_no_time(point.role)):
            return None
        if line.section is Section.SKILLS and _are_names(cleaned(line.text)):
            return None
        verb = line.text.partition(" ")[0].lower()
        habit = point.role is None and line.section in _ASIDE and verb in _DONE_NOW
        if line.section is Section.SKILLS and is_doubtful_deed(cleaned(line.text)):
            habit = False  # "Swab tests, label checks" are what one knows
        own = line.section is Section.SUMMARY or habit
        current = own or (point.role is not None and point.role.current)
        if (ready := placed(cleaned(line.text), current=current)) and point.role:
            return ready
        clauses = self._clauses(point, current=current)
        # "Member of the council; led an audit of 40 wards": the deed says more.
        deeds = [c for c in clauses if c.form is Form.DID and _is_counted(c.text)]
        state = bool(clauses) and clauses[0].form is Form.STATE
        best = (deeds if state and deeds else [*clauses, None])[0]
        matter = item(line) if tells_work(line) else None
        apart = best and _DASH.search(line.text)
        told_line = replace(line, text=without_remarks(line.text))
        best = matter or (best if apart else with_figures(best, told_line))
        if best and best.form is Form.FACT:
            told = _SLASHED.sub(", ", without_and_so_on(first_told(best.text)))
            told = _WITH.sub("with ", _ARROW.sub(" to ", _PLUS.sub(" and ", told)))
            best = replace(best, text=without_capital(told))
            deed = _is_a_deed(best.text, current=current) and not self._is_a_note(point)
            did = best.text[:1].lower() + best.text[1:]  # "Used Angular", behind "I"
            did = with_articles(in_series(without_loose_pieces(did)))
            told_of = replace(best, text=did, form=Form.DID)
            whole = with_asides(did) == did and is_one_deed(did)
            whole = whole and not _DASH.search(did)
            best = told_of if deed and whole and is_sound(told_of) else best
        if best and best.form is Form.FACT and point.role and not tells_work(line):
            sure = current and not self._is_a_note(point)
            best = deed_in(cleaned(line.text), current=sure) or best
        held = best and point.role is not None and point.role.current
        if best and held and best.form is Form.STATE:
            best = replace(best, text=as_had_been(best.text, cleaned(line.text)))
        idle = best and of_leisure(point) and _tells_no_deed(best)
        idle = idle or (best and _is_a_matter_studied(best, point))
        idle = idle or (point.role is None and best and _is_of_others(best.text))
        listed = best and best.form is Form.FACT and beside_all_posts(point)
        return None if idle or listed else best

    def without_figures(self, point: Point) -> Clause | None:
        """
        The deed of *point*, where its line is read as a note only for its figures.
        """
        if point.role is None or point.lines[0].section is not Section.EXPERIENCE:
            return None
        clauses = self._clauses(point, current=point.role.current)
        sure = clauses and clauses[0].form is Form.DID and clauses[0].ease >= 1
        bare = sure and clauses[0].words < _FEWEST_TOLD and not point.requirement
        return clauses[0] if sure and not bare else None

    def _clauses(self, point: Point, *, current: bool) -> Sequence[Clause]:
        """
        The line of *point*; as a deed where others of its post open with base forms of
        verbs, and as a note where all are notes.
        """
        text, role = point.lines[0].text, point.role
        in_base_forms = role is not None and role.id in self._in_base_forms
        clauses = read_english(text, current=current)
        told = any(clause.form in {Form.DID, Form.STATE} for clause in clauses)
        if in_base_forms and not told and is_deed_among_deeds(text):
            clauses = read_english(f"I {text[:1].lower()}{text[1:]}", current=current)
        others_past = role is None or role.id in self._in_past_forms
        doubted = others_past and not (current or in_base_forms)
        doubted = doubted and is_doubtful_deed(cleaned(text))
        return () if clauses and (doubted or self._is_a_note(point)) else clauses

    def _is_a_note(self, point: Point) -> bool:
        """
        Whether the line seems to open with a verb, among notes that have none.
        """
        noted = point.role is not None and point.role.id in self._in_notes
        return noted and may_be_a_thing(point.lines[0].text)


_NAMES = 2


def _are_names(text: str) -> bool:
    """
    Whether a line of skills lists them, though its first word may be a verb:
    "Articulate Rise, Camtasia, Canva".
    """
    named = [part for part in re.split(r"[,;/] ?", text) if part[:1].isupper()]
    return text.partition(" ")[2][:1].isupper() and len(named) > _NAMES


_FEWEST_TOLD = 4
_SLASHED = regex(r"(?<=[a-z]) / (?=[a-z])")
"""What a list joins with strokes: "tills / stock / opening up"."""
_PLUS = regex(r"(?<=[a-z]{3}) \+ (?=[a-z]{3})")
_WITH = regex(r"\bw/ ?(?=[a-z])")
_DASH = regex(r"\s[-–—]\s")
"""What stands behind it says something of its own: a letter leaves it out."""
_ARROW = regex(r"(?<=[\d%kKmMs]) ?→ ?(?=[$€£]?\d)")
_CALLED_A_TIME = regex(
    r"\b(?:leave|break|sabbatical|gap|year|time|holiday|pause|internship)\b",
    re.IGNORECASE,
)


def _is_no_time(role: Role) -> bool:
    """
    Whether *role* is what became of the person, and no time that one can speak of:
    "Moving country", "Looking for work".
    """
    name = role.title or role.employer
    return is_career_break(name) and not _CALLED_A_TIME.search(name)


_THEIR = regex(r"\btheir\b")
_WHOSE = regex(r"\b(?:staff|people|children|team|crew|class|public|family|families)\b")


def _is_of_others(text: str) -> bool:
    """
    Whether a line under no post points back to people whom another line names: "wrote
    four pages for their newsletter".
    """
    found = _THEIR.search(text)
    before = text[: found.start()] if found else ""
    return bool(found) and not (PEOPLE.search(before) or _WHOSE.search(before))


def _is_a_matter_studied(clause: Clause, point: Point) -> bool:
    """
    Whether a line of one's studies names what they were about, and nothing done.
    """
    studied = point.lines[0].section is Section.EDUCATION
    verb = clause.text.partition(" ")[0]
    return studied and clause.form is Form.DUTY and verb not in FROM_GERUND


def _is_counted(deed: str) -> bool:
    """
    Whether *deed* was done, and has a figure.
    """
    return is_past(deed.partition(" ")[0]) and bool(re.search(r"\d", deed))


def _is_a_deed(text: str, *, current: bool) -> bool:
    """
    Whether a note that is told as it stands is one of a deed, in the tense of its post:
    "keep the folder; the kitchen kept its rating" follows "I".
    """
    first, _, behind = text.partition(" ")
    told = capitalised(text)
    if behind.startswith("of "):
        return False  # "answer of reviews" names it
    thing = names_a_thing(told, current=current) or opens_with_noun(told)
    if thing or is_measured(told) or ": " in text or _DONE_BY.match(text):
        return False
    return is_past(first) or (current and first in BASE)


def _tells_no_deed(clause: Clause) -> bool:
    """
    What one is, likes, or has to do: nothing that was done besides posts.
    """
    likes = clause.text.startswith(("like ", "love ", "enjoy "))
    return likes or clause.form in {Form.DUTY, Form.STATE}
