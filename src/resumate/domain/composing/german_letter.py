"""
A letter in German.
"""

from resumate.domain.composing.choice import Chooser
from resumate.domain.composing.clause import Form
from resumate.domain.composing.german_clause import read_german
from resumate.domain.composing.german_credentials import (
    certificates,
    degree,
    is_paper,
    languages,
)
from resumate.domain.composing.german_evidence import GermanEvidence
from resumate.domain.composing.german_links import asked_for
from resumate.domain.composing.german_places import at
from resumate.domain.composing.said import (
    Said,
    connecting,
    of_candidate,
    of_employer,
)
from resumate.domain.composing.wording import (
    calm,
    listed,
    plain_company,
    plain_title,
    stopped,
)
from resumate.domain.letter import Length, Tone
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.resume import Section

_APPLY = {
    Tone.PLAIN: (
        "hiermit bewerbe ich mich {place} um die {post}.",
        "ich bewerbe mich {place} um die {post}.",
    ),
    Tone.WARM: (
        "gern bewerbe ich mich {place} um die {post}.",
        "sehr gern möchte ich mich {place} um die {post} bewerben.",
    ),
    Tone.FORMAL: (
        "hiermit bewerbe ich mich {place} um die ausgeschriebene {post}.",
        "um die ausgeschriebene {post} bewerbe ich mich {place}.",
    ),
}
_MODEST = (
    (
        "Nicht jeden Punkt Ihrer Ausschreibung erfülle ich; umso klarer möchte ich "
        "sagen, was "
        "ich mitbringe."
    ),
    (
        "Mein Weg deckt nicht alles ab, was Sie suchen; deshalb schreibe ich offen, "
        "was ich "
        "mitbringe."
    ),
)
_CLOSE = {
    Tone.PLAIN: (
        "Über ein persönliches Gespräch freue ich mich.",
        "Gern erzähle ich Ihnen mehr in einem persönlichen Gespräch.",
    ),
    Tone.WARM: (
        (
            "Ich freue mich sehr darauf, Sie persönlich kennenzulernen. Vielen Dank "
            "für Ihre "
            "Zeit."
        ),
        (
            "Sehr gern erzähle ich Ihnen mehr in einem Gespräch. Vielen Dank, dass "
            "Sie sich "
            "die Zeit nehmen."
        ),
    ),
    Tone.FORMAL: (
        "Über die Einladung zu einem Vorstellungsgespräch würde ich mich sehr freuen.",
        "Für ein Vorstellungsgespräch stehe ich Ihnen gern zur Verfügung.",
    ),
}
_GREETING = {
    Tone.PLAIN: "Sehr geehrte Damen und Herren,",
    Tone.WARM: "Guten Tag,",
    Tone.FORMAL: "Sehr geehrte Damen und Herren,",
}
_SIGN_OFF = {
    Tone.PLAIN: "Mit freundlichen Grüßen",
    Tone.WARM: "Herzliche Grüße",
    Tone.FORMAL: "Mit freundlichen Grüßen",
}
_GAP = (
    (
        "Sie wünschen sich auch {it}; mein Lebenslauf zeigt das bisher nicht, und "
        "das möchte ich offen sagen."
    ),
    (
        "Offen gesagt: Sie wünschen sich auch {it}, und das zeigt mein Lebenslauf noch "
        "nicht."
    ),
)


class GermanVoice:
    """
    Says a plan in German.
    """

    def __init__(self, plan: LetterPlan) -> None:
        self._plan = plan
        self._title = plain_title(plan.title)
        self._tone = plan.wishes.tone
        self._choose = Chooser(plan.company, plan.title)
        self._evidence = GermanEvidence(plan, self._choose)

    def greeting(self) -> Said:
        """
        The usual greeting where no person is named.
        """
        return connecting(_GREETING[self._tone])

    def opening(self, points: tuple[Point, ...]) -> list[Said]:
        """
        The post, then the person in one sentence, then a modest word where it is due.
        """
        company = self._plan.company if plain_company(self._plan.company) else None
        place = at(company) if company else "bei Ihnen"
        post = f"Stelle als {self._title}" if self._title else "Stelle"
        template = self._choose.pick("apply", _APPLY[self._tone])
        if not self._title:
            template = template.replace("die {post}", "die ausgeschriebene Stelle")
            template = template.replace(
                "ausgeschriebene ausgeschriebene", "ausgeschriebene"
            )
        said = [connecting(template.format(place=place, post=post))]
        for point in points:
            if point.kind is PointKind.GAP:
                said.append(connecting(self._choose.pick("modest", _MODEST)))
            else:
                said.extend(self._who(point))
                self._evidence.introduced(point)
        return said

    def _who(self, point: Point) -> list[Said]:
        role = point.role
        if role and point.lines and point.lines[0].section is not Section.SUMMARY:
            where = f" {at(role.employer)}" if role.employer else ""
            now = f"Zurzeit arbeite ich als {role.title}{where}."
            then = f"Zuletzt war ich als {role.title}{where} tätig."
            return [of_candidate(now if role.current else then, point.lines[0])]
        said: list[Said] = []
        for line in point.lines:
            clauses = read_german(line.text, current=True)
            usable = [c for c in clauses if c.form not in {Form.DUTY, Form.RESULT}]
            for clause in usable[
                : 1 if self._plan.wishes.length is Length.SHORT else 2
            ]:
                is_whole = clause.form is Form.SENTENCE
                text = clause.text if is_whole else f"Ich {clause.text}"
                said.append(of_candidate(stopped(text), line))
        return said

    def evidence(self, paragraph: PlannedParagraph) -> list[Said]:
        """
        What was done, role by role.
        """
        return self._evidence.paragraph(paragraph)

    def credentials(self, points: tuple[Point, ...]) -> list[Said]:
        """
        Skills, then languages, then degree and certificates.
        """
        said: list[Said | None] = []
        papers: list[Point] = []
        for point in points:
            section = point.lines[0].section
            if point.kind is PointKind.SKILLS:
                said.append(self._skills(point))
            elif section is Section.LANGUAGES:
                said.append(languages(point))
            elif section is Section.CERTIFICATIONS:
                papers.append(point)
            elif studied := degree(point):
                said.append(studied)
            elif is_paper(point):
                papers.append(point)
        return [one for one in (*said, certificates(papers)) if one]

    def _skills(self, point: Point) -> Said | None:
        if not point.items:
            return None
        items = listed(point.items, "und")
        also = "außerdem " if self._evidence.spoken else ""
        counts = "zählen" if len(point.items) > 1 else "zählt"
        frames = (
            f"Zu meinen Kenntnissen {counts} {also}{items}.",
            f"Von den Kenntnissen, die Sie nennen, bringe ich {also}{items} mit.",
        )
        return of_candidate(self._choose.pick("skills", frames), *point.lines)

    def gap(self, point: Point) -> Said | None:
        """
        What is asked for and not shown, in the posting's own words.
        """
        asked = asked_for(point.requirement) if point.requirement else None
        if not asked or asked[0] != "asked":
            return None
        return of_employer(self._choose.pick("gap", _GAP).format(it=asked[1]))

    def close(self) -> list[Said]:
        """
        A wish to talk.
        """
        text = self._choose.pick("close", _CLOSE[self._tone])
        wish, dot, thanks = text.partition(". ")
        said = [connecting(stopped(wish))]
        return [*said, connecting(thanks)] if dot else said

    def sign_off(self) -> list[Said]:
        """
        The sign-off, and the name where it is known.
        """
        name = self._plan.contact.name
        said = [connecting(_SIGN_OFF[self._tone])]
        return [*said, connecting(calm(name))] if name else said
