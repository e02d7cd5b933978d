"""
Duties that one post has and another has not, and that common words tell: to hire, to hold
a budget, to speak in public. A line must have a word of that kind.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence
from functools import partial

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.untold import Kind, kind, untold

HIRES = (
    r"hir\w+|recruit\w*|dismiss\w*|fir(?:ed|ing)|staffing|headcount|interview\w*|appoint(?!ment)\w*|selection|onboard\w*|talent|headhunt\w*|assembl\w+|(?:built|build|grew|grow|expand\w*)\b.*\bteam"
    r"|bewerb\w*|\w*gespräche?n?|\w*einstell\w*|\w*auswahl\w*|personal\w*"
)
"""How a line tells that its candidate had a say in who is employed."""
_MEETING = r"(?:meetings?|committees?|boards?|councils?|stand-?ups?|hearings?|conferences?)\b(?! rooms?| with\b)"
_SITZUNG = r"\w*(?:sitzung|besprechung|versammlung|konferenz|ausschuss|gremi)\w*"
_WHO_MEET = r"(?:\b(?:meetings?|committees?|boards?|councils?|stand-?ups?|hearings?|conferences?|groups?|teams?|forums?|panels?|sessions?|\w*team\w*)\b|sitzung|besprechung|versammlung|konferenz|ausschuss|gremi|gruppe|treffen|runde)"
_ATTENDS = r"\bminut|\battend|\bt[ao]ok part|\btake part|\bparticip|\bassist|\bsupport|\bsat on|\bsit on|\bmember|\bprepar|protokoll|teilnahme|teilgenommen|mitglied|vorbereit"
_LEADS = r"chair\w*|moderat\w*|facilitat\w*|led|lead\w*|ran|run\w*|presid\w*|host\w*|head\w*|held|hold\w*|convene\w*|manag(?!er)\w*|organi[sz]\w*|coordinat\w*|\w*leit\w*|\w*moderi\w*|\w*vorsitz\w*|durchführ\w*|koordin\w*|organis\w*"
_KINDS = (
    # Whom to employ.
    kind(
        r"hire|hired|hiring|recruit|recruited|recruiting|recruitment|interview(?:ed|ing)? (?:\w+ )?(?:applicants?|candidates?|new|designers?|engineers?|staff)|job interviews?"
        r"|(?:bewerbungs|vorstellungs|einstellungs)gespräch\w*|personalauswahl|stellen aus(?=[ ,.;]|$)|recruiting\w*",
        rf"{HIRES}|applicants?|candidates?",
    ),
    # What becomes of them.
    kind(
        r"apprais\w+|(?:performance|yearly|annual) reviews?|disciplinary|line[- ]manag\w*|(?:mitarbeiter|personal|beurteilungs)gespräch\w*|abmahnung\w*|vorgesetzte[rn]?",
        r"apprais\w+|review\w*|disciplin\w*|dismiss\w*|line\b|\w*manag\w*|supervis\w*|lead\w*|led|head\w*|direct reports?|\w*gespräch\w*|\w*leit\w*|\w*führ\w*|vorgesetzt\w*|personal\w*|chef\w*",
    ),
    # Whom to train.
    kind(
        r"(?:lernende\w*|auszubildende\w*|azubis?|lehrlinge?n?|lehrtöchter\w*)\b[^,;.]*\b(?:ausgebildet|angeleitet|betreut|unterwiesen|aus)|(?:bilde|bildete|betreue|betreute|unterweise|unterwies|leite|leitete)\b[^,;.]*\b(?:lernende\w*|auszubildende\w*|azubis?|lehrlinge?n?|lehrtöchter\w*)",
        r"\w*lernende\w*|\w*auszubild\w*|\w*azubi\w*|\w*lehrling\w*|\w*lehrtöchter\w*|\w*ausbilder\w*|\w*ausbildung von\w*|\w*ausbildungs\w*|\w*berufsbildner\w*|\w*praxisanleit\w*|\w*praxisbildner\w*|\w*nachwuchs\w*|\w*studierende\w*|\w*schüler\w*|\w*praktikant\w*|\w*einschulung\w*",
    ),
    # Whom to make familiar with the work.
    kind(
        r"(?:kolleg\w+|mitarbeit\w+|angestellte\w*|aushilfen|neue\w*)\b[^,;.]*\beingearbeitet|(?:arbeite|arbeitete)\b[^,;.]*\b(?:kolleg\w+|mitarbeit\w+|aushilfen)\b[^,;.]*\bein",
        r"\w*einarbeit\w*|eingearbeitet\w*|\w*schul\w*|\w*ausbild\w*|\w*anleit\w*|\w*angeleitet\w*|\w*mentor\w*|\w*onboard\w*|\w*einweis\w*|\w*unterweis\w*|\w*anlern\w*|\w*leit\w*|\w*führ\w*|\w*coach\w*",
    ),
    # What may be spent.
    kind(
        r"budgets?|p&l|(?:jahres|personal|abteilungs|projekt)?(?:budgets?|etats?)|kostenstelle\w*",
        r"\w*budget\w*|p ?& ?l|p\+l|\w*cost\w*|spend\w*|\w*etat\w*|\w*kosten\w*|\d[\d.,]* ?(?:k|m|million|mio|tsd|euro|eur|€|pounds?|dollars?|francs?|chf|inr|lakh)|turnover|\w*umsatz\w*|financ\w*|profit\w*|gp|margin\w*|forecast\w*|controlling|(?<=[$£€])\d[\d.,]*|(?<=[$£€] )\d[\d.,]*",
    ),
    # What they are paid.
    kind(
        r"(?:run|ran|running|do|did|process\w*|prepare\w*) (?:\w+ ){0,2}payroll|(?:lohn|gehalts|entgelt)abrechnung\w*|lohnbuchhaltung",
        r"pay\w*|wage\w*|salar\w*|\w*lohn\w*|\w*löhne\w*|gehalt\w*|gehält\w*|\w*entgelt\w*|\w*abrechn\w*|hr|accounts?|bookkeep\w*|adp|datev\w*",
    ),
    # When they work.
    kind(
        r"(?<!on-call )(?<!on call )(?:rotas?|rosters?|shift plans?)|(?:dienst|schicht|urlaubs|einsatz)pl[aä]n\w*",
        r"\w*rota\w*|\w*roster\w*|schedul\w*|shift\w*|staffing|allocat\w*|assign\w*|dispatch\w*|plann\w*|plans?|\w*pl[aä]n\w*|disposition|disponent\w*|\w*einteil\w*|\w*schicht\w*|organi\w*|coordinat\w*|koordin\w*|\w*manag\w*|\w*leit\w*|supervis\w*|lead\w*",
    ),
    # Before whom one speaks.
    kind(
        r"present(?:ed|ing|s)? (?:\w+ ){0,4}(?:to|at|before) (?:the )?(?:board|investors?|management|executives?|directors?|council|conferences?)|(?:speak|spoke|spoken|talked|talk) (?:\w+ )?(?:at|to) (?:\w+ )?(?:conferences?|meetups?|audiences?|panels?)|keynotes?|podcasts?|fachkonferenz\w*|konferenzen|fachtagung\w*|referiere|referent(?:in)?",
        r"present\w*|speak\w*|spoke\w*|talk\w*|keynote\w*|conference\w*|webinar\w*|podcast\w*|lectur\w*|seminar\w*|poster\w*|demo\w*|pitch\w*|board|report\w*|meetup\w*|workshop\w*|panel\w*|\w*vortr[aä]g\w*|präsent\w*|\w*konferenz\w*|\w*tagung\w*|\w*referent\w*|referat\w*|symposi\w*|moderat\w*|host\w*|radio|broadcast\w*|audio|meeting\w*",
    ),
    # Who leads those that meet.
    kind(
        rf"(?:chair|chaired|chairing|moderate|moderated|facilitate|facilitated|led|lead|ran|run|running|preside over|presided over) (?:[\w'’-]+ ){{0,4}}?{_MEETING}|(?:moderiere|moderierte|leite|leitete) (?:\w+ ){{0,4}}?{_SITZUNG}|{_SITZUNG}\b[^,;.]*\b(?:moderiert|geleitet)",
rf"^(?!.*(?:{_ATTENDS})).*{_WHO_MEET}.*|(?:{_LEADS})\b.*{_WHO_MEET}|{_WHO_MEET}.*\b(?:{_LEADS})",
    ),
    # What is agreed with suppliers and customers.
    kind(
        r"negotiat(?:e|ed|ing)|agree(?:d|ing)? prices|(?:set|sets|setting) (?:the )?prices|quot(?:e|ed|ing) (?:jobs|prices|for)|verhandele?|verhandelte|verhandelt",
        r"negotiat\w*|agree\w*|\w*pric\w*|quot\w*|tender\w*|contract\w*|deal\w*|buy\w*|bought|purchas\w*|procur\w*|sale\w*|sold|sell\w*|supplier\w*|vendor\w*|broker\w*|carrier\w*|\w*verhandl\w*|\w*preis\w*|\w*angebot\w*|\w*vertrag\w*|\w*verträg\w*|\w*einkauf\w*|\w*einkäuf\w*|beschaff\w*|\w*lieferant\w*|vertrieb\w*|\w*verkauf\w*|kalkul\w*|vergab\w*|ausschreib\w*|rates|estimat\w*|bids?|client\w*|accounts?",
    ),
)  # fmt: skip


def check_untold_duties(
    text: str,
    clauses: Sequence[Clause],
    judgement: Judgement,
    facts: Facts,
    roles: frozenset[str] | None,
) -> None:
    """
    "I interview applicants" needs a line of such work, among those that the sentence
    rests on or that have any other of its words; in German, of the *roles* that it
    speaks of.
    """
    here = facts.in_scope(roles if facts.language == "de" else None)
    for clause in clauses:
        if clause.own and clause.mood in {Mood.CLAIM, Mood.SOFT}:
            is_told = partial(_is_told, clause, judgement, facts, here)
            for said in untold(_KINDS, text, is_told, clause.start, clause.end):
                judgement.find_untold(said[0])


def _is_told(
    clause: Clause,
    judgement: Judgement,
    facts: Facts,
    here: frozenset[int],
    duty: Kind,
) -> bool:
    other = [w for w in clause.words if w.weight and not duty.told.search(w.text)]
    near = {index for word in other for index in facts.told(word)}
    return duty.is_told(
        f.line.text
        for f in facts.lines
        if f.index in here and (f.line.id in judgement.support or f.index in near)
    )
