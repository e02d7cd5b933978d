"""
Infinitives of work in German: which words surely are one, and where their "zu" goes.
"""

from resumate.domain.lexicon.german import SEPARABLE
from resumate.domain.patterns import regex

_BASES = frozenset(
    """
    arbeiten backen bauen behalten beizen bereiten bessern betonieren bieten biegen
    binden bleiben bohren brechen brennen bringen buchen bügeln dämmen decken dienen
    drehen drucken ernten fahren fassen fegen feilen fertigen finden filtern fliesen
    folgen fordern formen forschen fräsen fugen fügen führen füllen füttern geben
    gehen gestalten gießen gleichen gliedern graben greifen grillen halten handeln
    hängen heben heften heizen helfen holen impfen jäten kalken kaufen kehren kellnern
    kitten klammern klären kleben kleiden kochen kommen kümmern kürzen laden lagern
    lassen laufen legen leisten leiten lenken lernen lesen liefern listen löschen lösen
    löten machen mahlen mahnen mähen malen mauern melden merken messen mischen mixen
    mulchen nähen nehmen nieten nutzen ölen ordnen packen passen pflanzen pflastern
    pflegen pflücken planen pökeln pressen prüfen pumpen putzen räuchern räumen rechnen
    reden regeln reichen reinigen rennen richten rollen rufen rühren rüsten sägen salzen
    sammeln säubern scannen schaffen schalen schälen schalten schärfen scheren schicken
    schieben schlagen schleifen schließen schmieden schmieren schmücken schneiden
    schnitzen schrauben schreiben schulen schützen schweißen senden setzen sichten
    singen spachteln spannen sperren spielen sprechen springen spritzen spülen stampfen
    stanzen stapeln stauben stechen stecken steigen stellen stempeln steuern stimmen
    stopfen stoppen streichen streuen stricken suchen tauschen teilen testen tippen
    töpfern tragen treffen treiben trennen trinken trocknen turnen üben urteilen wägen
    wachsen wandeln wärmen warten waschen wässern weben wechseln weihen weisen wenden
    werben werfen werten wickeln wiegen wirken wischen würzen zahlen zählen zapfen
    zeichnen zeigen zerren ziehen zimmern
    """.split()
)
_BY_THEMSELVES = frozenset(
    """
    absolvieren abonnieren analysieren animieren antworten bedienen befragen
    befüllen begleiten begrüßen behandeln beheben beladen beliefern beraten
    beschaffen bestellen bestücken betreiben betreuen bewerten bewirten bezahlen
    dekorieren desinfizieren digitalisieren disponieren dokumentieren entladen
    entlasten entsorgen entwerfen entwickeln erarbeiten erfassen erklären ermitteln
    erneuern ersetzen erstellen erteilen erziehen frankieren garnieren informieren
    inspizieren installieren inventarisieren isolieren kalibrieren kalkulieren
    kassieren kommissionieren kontieren kontrollieren konstruieren koordinieren
    korrigieren lackieren moderieren montieren notieren optimieren organisieren
    palettieren parametrieren polieren portionieren präsentieren probieren
    programmieren protokollieren recherchieren reparieren reservieren rasieren
    röntgen sanieren servieren sortieren sterilisieren tapezieren trainieren
    transportieren überarbeiten überprüfen übersetzen übertragen überwachen
    unterrichten unterstützen verarbeiten verbuchen vereinbaren verhandeln verkaufen
    verladen verlegen vermessen vermitteln vermieten verpacken verputzen verschicken
    versenden versorgen verteilen vertreten verwalten verzollen zerlegen
    etikettieren
    """.split()
)
_PREFIXES = tuple(
    sorted(
        (*SEPARABLE, "frei", "fertig", "instand", "sicher", "wieder"),
        key=len,
        reverse=True,
    )
)
"""The same, and what parts from verbs of work; the longest first."""
_WHOLE = frozenset("umgeben umfassen durchlaufen beibringen hinterlassen".split())
_BEFORE = regex(r"(?:be|ent|er|ver|zer|über|unter)(?=[a-zäöüß]{5})")
"""What never parts from its verb."""
_THINGS = frozenset(
    """
    stellen teilen decken binden pressen fliesen fugen feilen scheren schrauben nieten
    weisen spielen wiegen listen proben schulen planen leisten klammern folgen formen
    kosten reichen bereichen berichten beraten spannen schalen anzeigen rollen pumpen
    beträgen verträgen betrieben befunden verbänden reden heften filtern lagern leitern
    merken abnehmen unternehmen schützen
    """.split()
)
"""Infinitives that, with a capital, rather are things there are many of."""
_FOREIGN = regex(
    r"(?!(?:\w*pap|man|klav|turn|scharn|\w*off|\w*quart)ieren)[a-zäöüß]{4,}ieren"
)
_COMPOUND = regex(
    r"[A-ZÄÖÜ][a-zäöüß]{3,}(?:fahren|mähen|putzen|waschen|bügeln|schweißen|streichen)"
)
""""Staplerfahren", "Rasenmähen"."""


def is_deed(verb: str) -> bool:
    """
    Whether *verb*, in small letters, surely is an infinitive of work.
    """
    if verb in _BASES or verb in _BY_THEMSELVES or verb in _WHOLE:
        return True
    if _FOREIGN.fullmatch(verb) and not verb.startswith(_PREFIXES):
        return True
    before = _BEFORE.match(verb)
    if before and verb[before.end() :] in _BASES:
        return True
    return parted(verb) is not None


def parted(verb: str) -> tuple[str, str] | None:
    """
    What parts from *verb*, and the rest; None where nothing does.
    """
    if verb in _WHOLE or verb in _BY_THEMSELVES:
        return None
    for prefix in _PREFIXES:
        base = verb.removeprefix(prefix)
        if base != verb and (base in _BASES or base in _BY_THEMSELVES):
            return prefix, base
    return None


def begins_with_ge(verb: str) -> bool:
    """
    Whether *verb* is an infinitive that looks like a participle: "ausgeben".
    """
    base = (parted(verb) or ("", verb))[1]
    return base.startswith("ge") and base in _BASES


def is_deed_as_noun(word: str) -> bool:
    """
    Whether *word*, with a capital, is a deed: "Kommissionieren", "Staplerfahren"; not
    what rather names things, as "Schrauben".
    """
    low = word.lower()
    if not word[:1].isupper() or low in _THINGS:
        return False
    return is_deed(low) or bool(_COMPOUND.fullmatch(word))
