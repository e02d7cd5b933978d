"""
What the gate says of one sentence, whatever letter it stands in.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.circumstances import check_circumstances
from resumate.domain.grounding.claim import Claim, Judgement
from resumate.domain.grounding.clauses.as_one_is import with_heads
from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.clauses.german_moods import temper
from resumate.domain.grounding.clauses.moods import read_clauses
from resumate.domain.grounding.clauses.unread_moods import unread
from resumate.domain.grounding.credentials.credentials import check_credentials
from resumate.domain.grounding.credentials.degrees import (
    check_degrees,
    check_degrees_of_ones_own,
)
from resumate.domain.grounding.credentials.graded import check_graded
from resumate.domain.grounding.credentials.spoken import check_languages
from resumate.domain.grounding.deeds.all_met import check_all_met
from resumate.domain.grounding.deeds.asked import asks_what_no_line_tells, check_asked
from resumate.domain.grounding.deeds.authority import (
    check_authority,
    check_employers_led,
)
from resumate.domain.grounding.deeds.boasts import check_boast
from resumate.domain.grounding.deeds.claimed_lead import check_claimed_lead
from resumate.domain.grounding.deeds.deputies import check_deputies
from resumate.domain.grounding.deeds.done_there import done_there
from resumate.domain.grounding.deeds.doubt import told_by_words
from resumate.domain.grounding.deeds.duties import check_duty, check_elsewhere
from resumate.domain.grounding.deeds.introduced import check_introduced
from resumate.domain.grounding.deeds.labelled import check_label
from resumate.domain.grounding.deeds.larger import check_larger
from resumate.domain.grounding.deeds.listed import check_listed
from resumate.domain.grounding.deeds.made import check_made
from resumate.domain.grounding.deeds.own_things import check_own_things
from resumate.domain.grounding.deeds.posts_held import (
    check_posts_held,
    check_still_held,
)
from resumate.domain.grounding.deeds.posts_over import check_leads_still, check_rise
from resumate.domain.grounding.deeds.siblings import check_siblings
from resumate.domain.grounding.deeds.sole import check_sole, check_unattended
from resumate.domain.grounding.deeds.standing_in import check_standing_in
from resumate.domain.grounding.deeds.tools_elsewhere import check_tools_elsewhere
from resumate.domain.grounding.deeds.trained_whom import check_trained_whom
from resumate.domain.grounding.deeds.turned_about import check_turned_about
from resumate.domain.grounding.deeds.unpaid import check_employed
from resumate.domain.grounding.deeds.unsaid import check_unsaid
from resumate.domain.grounding.deeds.untold_duties import check_untold_duties
from resumate.domain.grounding.deeds.wished_for import check_wished_for
from resumate.domain.grounding.deeds.won_often import check_won_often
from resumate.domain.grounding.employer.employer_facts import (
    employer_findings,
    tells_unposted,
)
from resumate.domain.grounding.employer.posted import (
    is_theirs,
    posted_places,
    posted_title,
    repeats_posting,
)
from resumate.domain.grounding.names.binding import bind
from resumate.domain.grounding.names.employers import check_employers
from resumate.domain.grounding.names.figures_of_speech import mask_figures
from resumate.domain.grounding.names.kinds import mask_kinds, mask_spelled_out
from resumate.domain.grounding.names.mastery import check_mastery
from resumate.domain.grounding.names.named_tools import check_named_tool
from resumate.domain.grounding.names.skills import check_names, check_skill_phrases
from resumate.domain.grounding.names.titles import check_titles
from resumate.domain.grounding.numbers.counting import check_numbers
from resumate.domain.grounding.numbers.dated import check_dated
from resumate.domain.grounding.numbers.told_since import check_told_since
from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.grounding.remarks import FULLY_CHECKED
from resumate.domain.grounding.sources.before import Before
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import SECOND_PERSON
from resumate.domain.language.words import Word, words
from resumate.domain.letter import About, Sentence

Roles = frozenset[str] | None
"""The roles that are spoken of, where any is."""


@dataclass(frozen=True)
class Judge:
    """
    What a sentence is held against: the resume and the posting, in a language, on a day.
    """

    facts: Facts
    posting: PostingFacts | None
    language: str
    today: date

    @property
    def company(self) -> re.Pattern[str] | None:
        """
        The names of the company that the letter is written to.
        """
        return self.posting.company if self.posting else None

    @property
    def full(self) -> bool:
        """
        Whether all claims are judged: the letter is in the resume's language, and the
        gate knows its grammar.
        """
        return self.language in FULLY_CHECKED and self.language == self.facts.language

    def judged(
        self, text: str, before: Before, carried: Roles
    ) -> tuple[Sentence, Roles]:
        """
        What the sentence is about, the lines it rests on, and what is wrong with it;
        and the roles that the next may go on with.

        *before* is what it goes on from, and *carried* the roles that were spoken of.
        """
        if line := self.facts.stated(text):
            return Sentence(text, 0, About.CANDIDATE, (line,)), carried
        tokens = words(text, self.language)
        clauses = self._clauses(text, tokens)
        bound, carried = bind(text, clauses, self.facts, carried)
        numbers = quantities(text, tokens, self.language)
        asserts = any(c.own and c.mood in {Mood.CLAIM, Mood.SOFT} for c in clauses)
        judgement = Judgement(anchored=set(before.lines))
        about = About.CONNECTING
        for clause, roles in zip(clauses, bound, strict=True):
            inside = self._inside(text, clause, numbers)
            if self._of_own_post(text, clause, roles):
                continue
            if clause.mood is Mood.EMPLOYER or (
                self.posting and tells_unposted(text, clause, self.posting)
            ):
                self._employer(text, clause, inside, judgement)
                about = About.EMPLOYER if about is About.CONNECTING else about
            elif clause.mood is not Mood.SILENT and not self._repeats(
                text, clause, inside, asserts=asserts
            ):
                claim = Claim(
                    text,
                    clause,
                    self.language,
                    self.facts,
                    roles,
                    inside,
                    judgement,
                    tuple(tokens),
                    tuple(numbers),
                    self.today,
                    before,
                )
                self._candidate(claim)
        spoken = frozenset[str]().union(*(roles or () for roles in bound))
        self._whole(text, tokens, clauses, judgement, spoken or None)
        if self.full:
            check_dated(text, clauses, numbers, judgement, self.facts)
        check_circumstances(text, numbers, judgement, self.facts)
        if judgement.claims:
            about = About.CANDIDATE
        said = Sentence(
            text,
            0,
            about,
            judgement.citations,
            tuple(judgement.findings),
            tuple(dict.fromkeys(judgement.derivations)),
        )
        return said, carried

    def terms(self, text: str) -> Sentence:
        """
        A sentence that tells what work is wished: only what the resume says of it, too,
        is held against that.
        """
        judgement = Judgement()
        numbers = quantities(text, words(text, self.language), self.language)
        check_circumstances(text, numbers, judgement, self.facts)
        return Sentence(
            text,
            0,
            About.CANDIDATE if judgement.claims else About.CONNECTING,
            judgement.citations,
            tuple(judgement.findings),
        )

    def _of_own_post(self, text: str, clause: Clause, roles: Roles) -> bool:
        """
        Whether "the company" is the one of a post that the sentence names, and not that
        of the posting.
        """
        piece = text[clause.start : clause.end]
        return (
            clause.mood is Mood.EMPLOYER
            and bool(roles)
            and _THE_FIRM.search(piece) is not None
            and SECOND_PERSON.search(piece) is None
            and not (self.company and self.company.search(text))
            and bool(self.facts.employers.find(text))
        )

    def _clauses(self, text: str, tokens: list[Word]) -> Sequence[Clause]:
        clauses = read_clauses(text, tokens, self.company)
        if self.language == "de":
            clauses = temper(text, clauses)
        if self.language in {"de", "en"}:
            found = done_there(text, clauses, self.facts, self.language)
            return with_heads(text, found)
        return unread(text, clauses)

    def _inside(
        self, text: str, clause: Clause, numbers: Sequence[Quantity]
    ) -> tuple[Quantity, ...]:
        """
        The numbers of the clause, but the posting's.
        """
        end = max(clause.end, clause.start + 1)
        own = self._of_own_employer(text, clause)
        return tuple(
            q
            for q in numbers
            if clause.start <= q.start < end
            and not _ONE_OF.match(text, q.start)
            and (own or not is_theirs(text, clause, q, self.posting, self.today))
        )

    def _of_own_employer(self, text: str, clause: Clause) -> bool:
        """
        Whether a German clause tells of an employer of the candidate's, by its name, and
        not of the company.
        """
        piece = text[clause.start : clause.end]
        return (
            self.language == "de"
            and bool(self.facts.employers.find(piece))
            and SECOND_PERSON.search(piece) is None
            and not (self.company and self.company.search(piece))
        )

    def _repeats(
        self,
        text: str,
        clause: Clause,
        numbers: tuple[Quantity, ...],
        *,
        asserts: bool,
    ) -> bool:
        """
        Whether the clause only says again what the posting asks; of a sentence that
        *asserts* something and tells of skills, only what has *numbers* may.
        """
        if asserts and not numbers and _SKILLED.search(text):
            return False
        if numbers and self._of_own_employer(text, clause):
            return False
        return repeats_posting(
            text,
            clause,
            numbers,
            self.posting,
            facts=self.facts,
            language=self.language,
        )

    def _whole(
        self,
        text: str,
        tokens: Sequence[Word],
        clauses: Sequence[Clause],
        judgement: Judgement,
        roles: Roles,
    ) -> None:
        """
        What is asked of the sentence, not of its clauses.
        """
        check_sole(text, tokens, judgement, self.facts)
        if self.full:
            check_unattended(text, tokens, judgement, self.facts)
            check_larger(text, clauses, judgement, self.facts)
            check_standing_in(text, clauses, judgement, self.facts)
            check_claimed_lead(text, clauses, judgement, self.facts)
            check_deputies(text, clauses, judgement, self.facts)
            check_unsaid(text, tokens, clauses, judgement, self.facts)
        asked = self.posting and asks_what_no_line_tells(
            tokens, judgement.findings, text, self.posting, self.facts
        )
        if not (asked or judgement.scattered) and told_by_words(
            text, judgement.findings, self.facts, roles
        ):
            judgement.findings.clear()
            for span, line in judgement.helped:
                judgement.find_less(span, line)
        if self.full:
            check_untold_duties(text, clauses, judgement, self.facts, roles)
            check_boast(text, judgement, self.facts)
            check_graded(text, judgement, self.facts)
            check_turned_about(text, judgement, self.facts)
            check_siblings(text, clauses, judgement, self.facts)
            check_won_often(text, judgement, self.facts)
            check_still_held(text, judgement, self.facts)
            check_degrees_of_ones_own(text, judgement, self.facts)
            check_authority(text, judgement, self.facts)
            check_employers_led(text, judgement, self.facts)
            if self.posting:
                check_all_met(text, judgement, self.facts, self.posting.posting)
        if self.full and self.posting and self.language == "de":
            check_wished_for(text, tokens, judgement, self.facts, self.posting)

    def _employer(
        self,
        text: str,
        clause: Clause,
        numbers: Sequence[Quantity],
        judgement: Judgement,
    ) -> None:
        if self.posting is None or text.rstrip().endswith("?"):
            return
        for code, span, message in employer_findings(
            text,
            clause,
            numbers,
            self.posting,
            facts=self.facts,
            language=self.language,
        ):
            judgement.find(code, span, message)

    def _candidate(self, claim: Claim) -> None:
        before = len(claim.judgement.findings)
        supported = dict(claim.judgement.support)
        check_employers(claim, self.company, self.facts.own_name)
        if self.full:
            check_titles(claim)
        mask_spelled_out(claim)
        if self.full:
            check_credentials(claim)
        else:
            check_degrees(claim)
            check_languages(claim)
        check_names(
            claim,
            self.facts.own_name
            | posted_title(claim, self.posting)
            | posted_places(claim, self.posting),
        )
        if self.full:
            mask_kinds(claim)
            mask_figures(claim)
            check_skill_phrases(claim)
            check_mastery(claim)
            check_named_tool(claim)
        check_numbers(claim, self.today)
        if self.full and claim.clause.own:
            check_told_since(claim, self.today)
            check_posts_held(claim)
            check_rise(claim)
        if self.full and claim.clause.mood is Mood.CLAIM:
            check_duty(claim)
            check_listed(claim)
            check_label(claim)
            check_own_things(claim)
            check_introduced(claim)
            check_made(claim)
            check_trained_whom(claim)
            check_tools_elsewhere(claim)
            check_employed(claim)
            if self.posting:
                check_asked(claim, self.posting)
        elif self.full and claim.clause.own:
            check_elsewhere(claim)
        if self.full:
            rested = claim.judgement.support.items() - supported.items()
            check_leads_still(claim, {line for line, _ in rested})
        claim.judgement.claims |= (
            len(claim.judgement.findings) > before
            or supported != claim.judgement.support
        )


@remembered(1_000)
def said_of(
    text: str, before: Before, carried: Roles, judge: Judge
) -> tuple[Sentence, Roles]:
    """
    What the *judge* says: of a letter that was edited, most sentences stayed.
    """
    return judge.judged(text, before, carried)


_ONE_OF = AnyCase(
    r"one of (?:the|my|your|our|many|several) (?:\w+ )?(?:reasons?|things?|points?|aspects?|parts?)\b"
)
"""Which of many draws somebody is no count."""
_THE_FIRM = AnyCase(
    r"\b(?:was|were|became)\b.*\b(?:the|that) (?:company|firm|hospital|school|hotel|group|trust|agency|shop|practice)['’]s\b"
)
_SKILLED = AnyCase(
    r"\b(know|knew|use[sd]?|using|work\w*|master\w*|experienc\w+|skill\w*|expert\w*|best|fluent|comfortable|confident|at home|proficien\w+"
    r"|kenne|nutze|beherrsch\w+|arbeite\w*|vertraut|sicher|tools?|strength\w*|stärke\w*)\b",
)
