"""
German: which words mean the same at work, and which words claim nothing.
"""

# ruff: noqa: E501 - word lists are read whole

FUNCTION = """
der die das den dem des ein eine einen einem einer eines und oder aber sondern denn doch auch
in im ins an am auf aus bei beim mit nach von vom zu zum zur für über unter vor hinter neben
zwischen durch gegen ohne um bis seit während wegen trotz ab pro je als wie wenn weil da dass
ob obwohl damit sodass indem wobei wodurch womit wofür worauf ich mich mir mein meine meinen
meinem meiner meines wir uns unser unsere unseren unserem unserer sie ihr ihre ihren ihrem euch
euer eure euren eurem eurer
ihrer ihres ihnen er es ihn ihm man sich dies diese dieser dieses diesen diesem jener jede
jeder jedes jeden jedem alle allen aller alles beide beiden solche solcher welche welcher
welches welchen was wer wo wann warum hier dort da dabei daran darauf daraus davon dazu
dafür damals dann nun jetzt bereits schon noch nur sehr so mehr weniger meist etwa rund ca
circa ungefähr fast knapp gut gute über mindestens höchstens bin ist sind war waren bist sein gewesen
habe hat haben hatte hatten gehabt werde wird werden wurde wurden worden würde würden kann
können konnte konnten könnte muss müssen musste soll sollen sollte will wollen wollte darf
dürfen durfte mag möchte mögen nicht kein keine keinen keinem keiner nie niemals außerdem
zudem daneben ferner überdies darüber hinaus sowie inklusive einschließlich insbesondere also daher deshalb zuvor
zuletzt jetzige jetzigen jetziger jetziges zurzeit momentan gegenwärtig danach bisher bislang derzeit aktuell heute mal herr frau zwar eben gern gerne
beschäftigt liegt lag liegen lagen manche manchen mancher heute früher frühere früheren früheres nur noch
innerhalb außerhalb zurück ging gingen geht woran worüber vorher nachher anschließend davor stets ganz ebenfalls ebenso jeweils insgesamt unter anderem ua zb usw bzw samt inklusive mitsamt anstatt statt anstelle zwecks laut
wäre wären hätte hätten käme kämen müsste müssten dürfte dürften sollte wüsste bräuchte ginge
lang lange vorbei dank infolge mithilfe hinweg herum hinaus hinzu entlang gegenüber außer bevor ehe nachdem solange
sobald allein selbst eher ziemlich recht etwas wenig weder sonst sowohl entweder trotzdem dennoch jedoch allerdings
mittlerweile inzwischen zunächst zuerst schließlich schon seither seitdem obendrein ebendort ganze ganzen weitere weiteren
"""

SOFT = """
arbeit arbeiten arbeite arbeitete gearbeitet arbeitsweise aufgabe aufgaben aufgabenbereich aufgabengebiet verantwortungsbereich zuständigkeitsbereich aufgeschlossen anforderung
anforderungen anschreiben anlage ansprechen art auge bedeuten begeistern begeisterung beginnen belastbar beitrag
beitragen bereich bereit bereitschaft beruf beruflich berufserfahrung besonders beste bewerben bewerbung bringen
mitbringen chance daten denken dynamisch echt eigen eigenschaft einarbeiten einbringen einladung
einsatz einsetzen engagement engagiert entscheiden entwickeln entwicklung erfahren erfahrung erfahrungen
erfolg erfolgreich erfüllen erreichen erwarten fähig fähigkeit fähigkeiten finden flexibel
flexibilität fortbilden fragen freude freuen freundlich gebiet gehen gehören gehörten gelernt genau gespräch-mit-ihnen
gerne gespannt gewinnen gewissenhaft gezielt groß grund grundlage gut haus herausforderung herz hoch
hohe hohen höhe idee interesse interessieren interessiert jahr jahre jahren jährlich kennen kennenlernen
kommunikation kommunikativ kompetenz kenntnis kenntnisse lang langjährig lassen leben legen leidenschaft
leisten leistung lernbereit lernen machen mehrjährig mensch menschen möglichkeit monat motivation
motiviert nehmen neu neue neuen neugierig nutzen offen organisiert passen person persönlich perspektive position praxis
professionell profil qualifikation rahmen reizen rolle ruhig schnell schwerpunkt schätzen sehen selbstständig
selbständig setzen sicher sorgfältig spaß spannend spezialisiert stark stärke stehen stelle stellen strukturiert
suchen tag täglich tätig tätigkeit team teamfähig teamgeist teamplayer teil teilen treffen überzeugen übernehmen
überzeugt umfassend umfeld umgang umgehen gehe um unternehmen unterstützen-sie verantwortung verantwortungsbewusst
verbinden verfügen verfüge vertraut verstehen viel viele vielfältig vielseitig voll vorstellen
vorstellungsgespräch weg weise weit weiter weiterentwickeln werdegang wert wichtig wille wissen
woche wollen wünschen zeigen zeit ziel zuhören zuverlässig zuverlässigkeit zusammen zusammenarbeit zahl
wechsel wechseln mal sammeln freizeit muttersprache sprechen spreche spricht gesprochen sprache niveau fundiert fundierte fundierten breit
bewerbe hiermit grüße grüßen dank danken unterlagen rückmeldung gelegenheit sammeln gesammelt zuständig
fix fixe fixer bedienen beherrschen einsetzen anwenden verwenden alltag springen einspringen beibringen herbst frühling frühjahr sommer winter morgen abend wochenende abschluss abgeschlossen bachelorstudium masterstudium studium zertifikat
zuständigkeit verantwortlich prozent gesamt schritt funktion ehrenamt
berufsweg berufsleben berufsjahre berufsstart berufseinstieg berufswahl regie obhut ägide rücken hand leben tisch pensum alltag tagesgeschäft arbeitsalltag handwerk rüstzeug werkzeugkasten feld fach
eckdaten einige einigen stichwort stichworte stichworten durchschnitt schnitt mittel stück note notendurchschnitt gesamtnote abschlussnote punkt stufe sache ding frage seite gegenwart
geduld ruhe humor kopf herzblut respekt mut disziplin fleiß ehrgeiz ausdauer sorgfalt blick gespür verstand temperament
kümmern verständigen zurechtkommen auskennen bleiben blieb dauern braucht brauchen blicken zurückblicken lieben gefallen
trauen zutrauen liegen lag bekommen erhalten behalten halten gelten heißen nennen bilden umfassen gehört zählen scheuen
wechselte gewechselt kommen stammen entsprechen fallen reden erzählen sagen fühlen merken erleben erlebt erlebte
frühjahr frühling sommer herbst winter woche wochenende montag dienstag mittwoch donnerstag freitag samstag sonntag
morgen abend nacht vormittag nachmittag grundzügen grundzüge laufbahn karriere station etappe zeitraum dauer
studentin gewohnt angefangen anfangen begonnen gestartet geben gegeben gab verdienst dutzend hundert fremd ernst ehrlich gerade rasch zügig präzise genauer künftig heutig damalig früher früheren frühere manche manchen mancher
tun tut tat taten getan mitgebracht vorweisen nachweisen besitzen besitze moment augenblick bedarf grundkenntnis grundkenntnisse basiskenntnisse grundwissen basiswissen verbringen verbracht verbrachte einsteigen einstieg klein kleine kleinen kleiner kleines kleinem größer größere größeren größeres
"""

TRAIT_ENDS = (
    "fähigkeit", "bereitschaft", "freude", "freudigkeit", "vermögen", "talent", "gefühl", "bewusstsein",
    "willigkeit", "samkeit", "haftigkeit", "lässigkeit", "geschick", "begeisterung", "verständnis", "neugier",
    "orientierung", "stärke", "fähigkeiten", "stärken", "ständigkeit",
)  # fmt: skip
"""What nouns end on that name a trait of character."""

SEPARABLE = tuple(
    "zusammen entgegen zurück weiter bereit nieder durch voran statt teil fest fort hoch auf aus bei ein her hin los "
    "mit nach vor weg ab an um zu".split()
)
"""What parts from verbs, longest first: "stelle … bereit"."""
_ALSO_BY_THEMSELVES = frozenset("bereit entgegen hoch statt voran".split())
PREFIXES = frozenset(SEPARABLE) - _ALSO_BY_THEMSELVES | {"über", "unter", "wieder"}
"""What surely belongs to the verb of a main clause that ends on it."""

LIGHT = """
projekt kunde kunden mitarbeiter mitarbeitende kollege kollegin kolleginnen kollegen abteilung
bereich prozess prozesse system firma betrieb gruppe planung durchführung unterstützung verantwortung
erstellen machen führen leiten aufbauen entwickeln betreuen unterstützen durchführen verbessern
"""

SYNONYMS = """
senken reduzieren verringern sinken kürzen verkürzen vermindern abbauen reduktion senkung drücken minimieren rückgang weniger fallen
steigern erhöhen ausbauen wachsen anheben steigerung verbessern erhöhung zunehmen wachstum steigen
verbessern optimieren verbesserung optimierung modernisieren
leiten führen leitung führung vorstehen verantworten teamleitung anführen lenken leiter
verantworten zuständig verantwortlich verantwortung
betreuen betreuung begleiten kümmern versorgen pflegen
pflegen pflege versorgen betreuen behandlungspflege grundpflege pfleger
versorgen versorgung wundversorgung
einführen einführung implementieren etablieren umsetzen ausrollen implementierung rollout start einrichten umstellen umstellung
umsetzen realisieren durchführen umsetzung einführen
durchführen ausführen durchführung abhalten halten
unterstützen unterstützung helfen mithelfen assistieren mithilfe hilfe zuarbeiten
mitwirken mitarbeit mitarbeiten mitwirkung beteiligen teilnehmen beitragen beteiligt mithelfen
schulen schulung unterrichten trainieren ausbilden einweisen anleiten fortbilden
lehren lehrerfahrung lehrtätigkeit lehrauftrag unterrichten unterricht vorlesung tutorium
anleiten anleitung ausbilden betreuen einarbeiten mentor coachen praxisanleitung praxisanleiter
auszubildende azubi lehrling auszubildenden azubis
planen planung organisieren organisation vorbereiten erstellen
organisieren planen koordinieren ausrichten
koordinieren steuern abstimmen koordination steuerung
erstellen anfertigen schreiben verfassen planen aufstellen
entwickeln programmieren bauen aufbauen erstellen konzipieren entwicklung entwerfen
aufbauen aufbau errichten gründen schaffen
entwerfen konzipieren gestalten entwurf konzeption
warten instandhalten wartung instandhaltung pflegen
reparieren reparatur instandsetzen instandsetzung beheben
montieren montage installieren installation einbauen
verdrahten verdrahtung verkabeln verkabelung
e-mobilität elektromobilität ladestation ladesäule ladepunkt wallbox elektroauto elektrofahrzeug
korrigieren korrektur korrekturen
entscheiden entschied entschieden bescheiden beschied beschieden
knowledge wissensdatenbank wissensartikel
verfassen verfasst feder
schriftführer schriftführerin schriftwart aktuar aktuarin protokoll protokollieren protokollführung
prüfen prüfung kontrollieren testen überprüfen kontrolle
analysieren analyse auswerten auswertung untersuchen
verhandeln verhandlung verhandlungsführung
verkaufen verkauf vertrieb vertreiben absetzen
vertrieb verkauf sales
einkaufen einkauf beschaffung beschaffen
beraten beratung kundenberatung berater
umsatz erlös
kosten ausgaben aufwand
kunde auftraggeber geschäftskunde kundin
mitarbeiter mitarbeitende beschäftigte personal team kollege kollegin kräfte personen leute
pflegekraft pflegekräfte mitarbeiter pfleger pflegende
person personen mensch mitarbeiter
bewohner bewohnerin senioren heimbewohner
patient patientin
angehörige familie angehörigengespräch
gespräch gespräche unterredung angehörigengespräch
wunde wunden wundversorgung
sturz stürze sturzrate
rate quote zahl anteil
reklamation beschwerde reklamationsquote
messe hausmesse ausstellung
webshop onlineshop shop
dienstplan dienstpläne dienstplanung schichtplan
station abteilung
geriatrie altersmedizin
elektronisch digital
dokumentation dokumentieren festhalten protokollieren aufzeichnen
beobachten beobachtung
krippe krippengruppe krippenkinder kleinkinder jüngsten kleinsten
buchhaltung rechnungswesen
abrechnung abrechnen personalabrechnung
abschließen abschluss absolvieren beenden
studium studieren bachelorstudium studiengang
ausbildung lehre
betriebswirtschaft bwl
informatik edv
lager lagerhaltung
lieferung liefern versand
bericht berichten reporting
automatisieren automatisierung
schicht schichtbetrieb schichtarbeit schichtdienst schichtsystem wechselschicht zweischichtbetrieb dreischichtbetrieb
vierteljahr quartal
"""
