"""
German lines under a post that tell no work: how it ended, its terms, the firm, a paper,
a joke. No letter tells them.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.patterns import Said, regex

_ENDED = Said(
    r"\b(?:leider|notgedrungen|unverschuldet)\b"
    r"|\baus (?:gesundheitlichen|familiären|persönlichen|privaten|betrieblichen|wirtschaftlichen|finanziellen) gründen\b"
    r"|^(?:beendet |geendet )?(?:wegen|weil|da|trennung|ausgeschieden|aufgehört|abgebrochen)\b"
    r"|\b(?:wegen|durch|aufgrund|infolge) (?:der |des )?(?:schließung|insolvenz|geschäftsaufgabe|betriebsaufgabe|auflösung|verkauf)\b"
    r"|\b(?:aufgehört|ausgeschieden|weggefallen|nicht verlängert|nicht übernommen|insolvent|pleite)\b"
    r"|\b(?:wegen|aufgrund|infolge|durch) (?:[^,;]+ )?(?:beendet|verlassen|gewechselt|geschlossen|entlassen|gekündigt|aufgegeben|aufgelöst)\b"
    r"|^nach .*\bübernommen(?: worden)?$|\bworden$"
    r"|^(?:de[rn] |die |das )?(?:betrieb|firma|filiale|salon|restaurant|gaststätte|kanzlei|laden|werk|praxis|geschäft|standort|abteilung|unternehmen|arbeitgeber|chef|inhaber)\b"
    r"(?: [^,;]+)? (?:geschlossen|aufgelöst|aufgegeben|insolvenz|insolvent|zugemacht|dicht ?gemacht|pleite|in rente|umgezogen|schließen musste)\b"
    r"|\b(?:ging|geht|musste) [^,;]*(?:insolvenz|pleite|konkurs|schließen)\b"
    r"|\b(?:befristung|vertrag|zeitvertrag|projekt|saison|einsatz) (?:ist |war |lief |wurde )?(?:\d{4} )?(?:aus|ab|beendet|zu ende)(?:gelaufen)?$"
    r"|\b(?:aufhebungsvertrag|abfindung|sozialplan)\b|\bnach (?:der )?(?:schließung|insolvenz|auflösung) (?:de[rs]|von)\b"
    r"|\b\w+bedingte[rns]? (?:kündigung|beendigung|trennung|auflösung|entlassung|aufhebung)\b"
    r"|^(?:kündigung|entlassung|freisetzung|auflösung de[rs] (?:arbeits|dienst)\w+)\b(?! (?:von|der|durch uns)\b)|\b(?:nach|wegen|infolge) (?:der )?\w+schließung\b|\b(?:bewerbungsphase|arbeits?suchend|arbeitslos|stellensuche)\b"
    r"|\b(?:umzugs|krankheits|alters|schwangerschafts)bedingt\b"
)
"""How a post ended, or that it is regretted."""
_TERMS = Said(
    r"(?:^|\()(?:minijob|probezeit|befristet|leiharbeit|zeitarbeit)\b"
    r"|\b(?:400|450|520|538|556)[ -]?(?:€|euro|eur)\b|\b(?:400|450|520|538|556)[ -]?€"
    r"|^(?:ca\. |rund )?\d+(?:,\d)? ?(?:stunden|std\.?|h)(?: ?/ ?| (?:pro|die|je|in der) )(?:woche|wo)\b"
    r"|^(?:parallel zu|neben) (?:de[mr]|meine[mr]|eine[mr]|dem) (?:\w*suche|\w*studium|\w*schule|\w*ausbildung|abitur|elternzeit)\b"
    r"|^(?:in )?(?:teilzeit|vollzeit)\b|\b(?:gehalt|stundenlohn|zeugnis (?:liegt|vorhanden|auf anfrage))\b"
)
_PAPER = regex(
    r"^Abschlu(?:ss|ß)\b|\bmit (?:der )?(?:[Gg]esamt|[Aa]bschluss)?[Nn]ote \d|^(?:Führerschein|Sprachen?|EDV|PC-Kenntnisse|Hobb(?:y|ys|ies)|Interessen|Ehrenamt|Sonstiges|Kenntnisse)\b[^:]{0,20}:|"
    r"^(?:Gesellen|Meister|Facharbeiter)(?:brief|stück|prüfung)\b|^(?!Liefer|Begleit|Fracht|Wiege|Arbeits)[A-ZÄÖÜ]\w*schein(?: |$)(?!\w+t$)"
    r"|^Sachkunde(?:nachweis|prüfung)?\b|^(?:Abschluss|Weiterbildung|Fortbildung|Lehrgang|Zertifikat|Prüfung) (?:als|zum|zur|mit Note|bestanden)\b"
    r"|^\w*prüfung (?:nach )?(?:EN|DIN|ISO|IHK|AEVO)\b(?! .*\bvon\b)"
    r"|\((?:Weiterbildung|Fortbildung|Lehrgang)(?: \d{4})?\)$"
)
"""What was earned beside the work: it stands among the papers, or nowhere."""
_CIVIL = Said(
    r"\b(?:verheiratet|ledig|geschieden|verwitwet|staatsbürger(?:in|schaft)?|staatsangehörig\w*)\b"
)
"""Who one is in a register."""
_FIRM = regex(
    r"^\(?(?:(?:[Ff]ührende[rn]?|[Ii]nternationale[rn]?|[Mm]ittelständische[rn]?|[Gg]rößte[rn]?) )?"
    r"(?:Hersteller|Anbieter|Betreiber|Produzent|Zulieferer|[\w-]*[Dd]ienstleister|Vermarkter|Großhändler|Familien(?:unternehmen|betrieb)|"
    r"Unternehmen|(?:(?:[Vv]erschiedene|[Dd]iverse|[Dd]iv\.) )?(?:Zeitarbeits|Leiharbeits|Leih|Personal)(?:firm(?:a|en)|dienstleister)|Tochter(?:gesellschaft|unternehmen|firma)?|Traditions(?:unternehmen|betrieb))(?:,| (?:von|für|im|in|der|des|mit)\b| \(zuletzt)(?!.*t$)"
)
"""What the employer is."""
_STAFF = regex(
    r"^(?!Team|Gruppe|Schicht|Abteilung)[A-ZÄÖÜ][a-zäöüß-]+, (?:rund |ca\. )?\d[\d.]* (?:Mitarbeite\w*|Angestellte|Beschäftigte)\b"
)
"""Its trade, and how many work there: "Bäckerei, 230 Mitarbeitende"."""
_HELD_IN_PART = regex(
    r"^(?:[Dd]ipl\. )?[A-ZÄÖÜ][\w-]+(?:in|frau|mann|kraft|er|ist|ent)\b[^()%]{0,40}\([^()]*\b\d{2,3} ?%\)$"
)
"""A title with its workload, which came apart from its post."""
_BY_THE_WAY = Said(
    r"\b(?:mach|hab|geh|fahr|helf|schreib) ich\b|\bspart (?:uns|mir)\b"
    r"|\bnur (?:zugeschaut|zugesehen|zugehört|mitgelaufen|daneben ?gestanden)\b"
    r"|^(?:dazwischen|zwischendurch|zwischenzeitlich) "
)
"""What is said as one talks, what was only watched, and what came between posts."""
_JOKE = regex(
    r"[;:]-[)(DP]|(?:^|\s)(?:;\)|:\)|:D\b|[Hh]aha|[Ll]ol\b)|[\U0001F300-\U0001FAFF]|!!"
)


_IN_VAIN = Said(
    r"\((?:noch )?nicht [a-zäöüß]+\)|\b(?:nicht|un)(?:bewilligt|genehmigt|angenommen|erfolgreich)\b"
    r"|\bnicht (?:bewilligt|genehmigt|angenommen|bestanden|gefördert|zustande)\b|\babgelehnt\b"
)
"""What came to nothing."""


_BY_OTHERS = regex(r"\(durch (?:den|die|das|einen?|unsere?n?) [^()]*\)$")
"""Who did it: "Auslieferung (durch den Versand)"."""


def is_untold(text: str) -> bool:
    """
    Whether a German line, cleaned, tells what no letter does.
    """
    return bool(
        _ENDED.search(text)
        or _TERMS.search(text)
        or _PAPER.search(text)
        or _CIVIL.search(text)
        or _FIRM.match(text)
        or _STAFF.match(text)
        or _HELD_IN_PART.match(text)
        or _JOKE.search(text)
        or _IN_VAIN.search(text)
        or _BY_THE_WAY.search(text)
        or _BY_OTHERS.search(text)
    )
