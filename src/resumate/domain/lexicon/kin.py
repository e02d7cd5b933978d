"""
Things that a letter may call by another name when it counts them.
"""

# ruff: noqa: E501 - word lists are read whole

KIN = (
    # Whom one serves.
    "customer client guest visitor patron diner shopper buyer consumer user account kunde kundin gast besucher klient auftraggeber",
    "patient client resident person man woman individual bewohner patientin klient mensch person betreute senior",
    "pupil student child kid toddler infant learner schoolchild youngster teenager boy girl participant attendee schüler schülerin kind jugendlicher lernende studierende student teilnehmer",
    "reader subscriber follower fan audience viewer listener recipient member leser abonnent follower zuschauer hörer",
    "guest visitor attendee participant people audience person gast besucher teilnehmer person leute",
    # Whom one works with.
    "employee staff colleague worker coworker user associate member mitarbeiter mitarbeitende kollege kollegin beschäftigte angestellte personal team kraft ma fte vzä",
    "passenger pax guest traveller fahrgast",
    "team crew squad group unit panel gruppe mannschaft",
    "trainee apprentice intern student learner starter recruit hire newcomer beginner joiner auszubildende azubi lehrling praktikant neuling",
    "engineer developer programmer coder entwickler ingenieur",
    "clinician doctor physician medic nurse consultant arzt ärztin mediziner",
    "subcontractor contractor tradesman firm handwerker subunternehmer",
    # What one handles.
    "truck lorry vehicle van trailer car bus tractor lkw lastwagen fahrzeug transporter wagen",
    "home house household dwelling apartment flat residence unit property wohnung haus wohneinheit haushalt",
    "vacancy position role post job opening hire stelle position",
    "load delivery shipment",
    "parcel package shipment consignment delivery order paket sendung lieferung auftrag",
    "article story piece post blog text report page paper publication artikel beitrag text bericht",
    "artikel anleitung",
    "paper publication article study veröffentlichung publikation aufsatz",
    "event workshop seminar conference reading session training course class veranstaltung seminar workshop schulung kurs termin",
    "appointment slot booking consultation termin buchung",
    "request ticket inquiry enquiry query call case question message anfrage ticket anruf fall vorgang",
    "shop store branch outlet location site restaurant filiale laden standort geschäft markt",
    "site location facility office plant building standort werk gebäude baustelle objekt",
    "machine device unit appliance instrument equipment gerät maschine anlage",
    "service system application app component module program microservice dienst system anwendung",
    "ward unit station department team area bereich abteilung station",
    "bed place seat bett platz",
    "country nation market land markt",
    "euro dollar pound amount sum",
    "invoice bill document voucher receipt posting rechnung beleg buchung dokument papier unterlage formular",
    "supplier vendor carrier partner lieferant partner spediteur",
    "title book audiobook novel album record buch titel",
    "credit ects point punkt leistungspunkt",
    "item product article sku line artikel produkt ware",
    "kilometre kilometer km mile mileage distance",
    "mistake error defect fault complaint fehler reklamation beschwerde",
    "lesson class hour session unterrichtsstunde stunde kurs",
    "download install user",
    "tour trip route run journey round fahrt tour route",
    "position vacancy opening role job post stelle arbeitsplatz posten",
    "project campaign initiative projekt kampagne vorhaben",
    "fall accident incident sturz unfall vorfall",
    "operation surgery procedure intervention anaesthetic anesthetic operation op eingriff narkose",
    "replacement exchange swap change-out changeout renewal austausch wechsel tausch",
    "account client customer practice clinic hospital praxis klinik",
)
"""Each row: names that may stand for one another where the rest says the same."""

LABELS = frozenset(
    """
    year years grade grades level levels phase phases stage stages class classes tier band zone
    category categories version chapter room series part unit units block module modules modul moduls teil
    klasse klassen stufe phase
    jahrgang jahrgänge jahrgängen jahrgangsstufe jahrgangsstufen klassenstufe klassenstufen lehrjahr semester kategorie abschnitt stock
    """.split()
)
"""Nouns whose number is a name: year 9, grade 5, level 3."""

SHORT_LABELS = {
    "level": "L|Lvl\\.?", "year": "Y|Yr\\.?", "grade": "Gr\\.?", "module": "M|Mod\\.?",
    "modul": "M|Mod\\.?", "klasse": "Kl\\.", "version": "v", "part": "Pt\\.?",
    "semester": "Sem\\.",
}  # fmt: skip
"""How some of them are written shortly, as patterns: "NVQ L3"."""
