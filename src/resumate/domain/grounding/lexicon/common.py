"""
Common words by how common they are: what is not here says something of its own.

Derived from wordfreq 3.1.1 (Robyn Speer), whose data is licensed CC BY-SA 4.0, and so
is this table; written by ``evals/letter_truth/common_words.py``.
"""

# ruff: noqa: E501 - word lists are read whole

COMMON = {
    "en": {
        5.6: """
        about after again against all also always am an and another any are around as at away back be because been before
        being best better between big both but by can city come company could day days did do does doing down during each end
        even ever every family feel few find first for found free from game get give go going good got great had has have he
        help her here high him his home house how if in into is it its just keep know last left let life like little long look
        lot love made make man many may me might money more most mr much must my name need never new next night no not now
        number of off old on one only or other our out over own part people place play please put real really right said same
        say school second see she should show since so some someone something state still such sure take team than that the
        their them then there these they thing things think this those three through time to too two under until up us use
        used very want was way we well were what when where which while who why will with without work world would year years
        you your
        """,
        5.2: """
        able above according account across act action actually age ago air almost along already although america american
        among anyone anything area art ask asked available baby bad based beautiful become behind believe bit black board body
        book bring building business buy call called came car care case cause chance change check child children class clear
        close club co college comes coming common community control cost country course court current cut data date de deal
        death department development died different done dr due early easy education either else energy enough especially
        everyone everything example experience eyes face fact far father field fight film final fine fire five following food
        force form former four friend friends front fuck fucking full fun further future games gave general gets getting girl
        given god goes gonna government group guy guys half hand happened happy hard having head health hear heard heart held
        himself history hit hope hours however human idea important include including information instead international issue
        job john june kids killed kind knew known land large late later law lead least leave less level light likely line list
        live living local london looking looks lost low main major makes making march market matter maybe mean means media
        meet members men military million mind minutes miss moment month months morning mother move music myself national near
        needs news nice non north nothing office often oh once open order others outside parents party past pay per perfect
        period person personal phone plan played players playing point points police political position possible post power
        president pretty price probably problem process program project public question quite rather re read ready reason
        record red remember report research rest results road room run running saw saying says season security seems seen self
        series service services set several sex share shit short shot shows side similar single site six small social
        sometimes son song soon south space special st start started states stay stop story street strong students study
        summer support system taken taking talk talking tell term thank thanks thinking third though thought times today
        together told took top total town true try trying turn tv type understand united university using video wait wanted
        wants war watch water week went west whether white whole wife win within woman women won word words working works
        wrong yeah yes yet york young yourself
        """,
        4.8: """
        ability absolutely accept access acting actions active activities activity actual add added addition additional
        address administration adult advice africa african agency agent agree agreed agreement ahead airport al album allow
        allowed alone amazing americans amount analysis animal animals announced annual answer anti anymore anyway app
        apparently appear appeared appears application apply approach april areas arms army article artist asking ass
        associated association attack attempt attention august australia australian author authority average avoid award
        awesome ball band bank bar base basic basis battle beach beat became becomes becoming bed began begin beginning below
        benefit benefits beyond biggest bill block blood blue books born bottom bought box boy boys brain brand break british
        broke broken brother brought brown budget build built bus california calling calls camera campaign canada cancer
        cannot capital captain card career carry cars cases cash catch caught caused cell cent center central centre century
        certain certainly chairman challenge changed changes channel character characters charge chicago chief china chinese
        choice choose chris christian christmas church cities civil claim claims clean clearly click closed coach coast code
        coffee cold collection color comment comments commercial commission committee companies compared competition complete
        completely complex computer condition conditions conference congress consider considered construction contact content
        continue continued contract cool costs council count countries county couple cover covered crazy create created credit
        crime critical cross culture cup currently dad daily damage damn dance dark daughter david dead december decided
        decision deep defense definitely degree demand described design designed despite details developed die difference
        difficult digital direct direction directly director disease distance district division doctor dog door double doubt
        draw dream drink drive driving drop drug dude earlier earth easily east eat eating economic economy edition effect
        effective effects effort eight election employees ended engine engineering england english enjoy enter entire
        environment episode equipment established estate etc europe european evening event events eventually everybody
        evidence ex exactly except exchange executive expect expected explain extra eye facebook failed fair faith fall
        families famous fan fans fashion fast fat favorite fear feature features february federal feeling feels feet fell felt
        female fighting figure finally financial finding finish finished fish fit flight floor focus follow followed follows
        foot football forced forces foreign forget forward foundation fourth france freedom french fresh friday fully fund
        funny gain gas gay generally generation george german germany girls gives giving glad glass global goal goals gold
        gone google gotta grade grand greater green ground groups grow growing growth guess gun hair hall hands happen
        happening happens hate healthy hearing heat heavy hell helped hey hi higher highest highly hill hold holding holy
        hospital hot hotel hour http huge hurt husband ice ideas ii image imagine immediately impact included includes income
        increase increased independent india indian individual individuals industry inside institute insurance interest
        interested interesting internet interview investment involved island issues itself jack james january japan japanese
        jesus jobs join judge july justice keeping kept key kid kill killing king knowledge knows la lack lady lake language
        larger largest latest laws leader leaders leading league learn learned learning leaving led legal letter levels
        library lie limited lines link listen literally lived lives located location lol longer looked lord lose losing loss
        lots louis loved lower luck machine majority male management manager mark marriage married mass master match material
        meaning meant medical meeting member memory mental mentioned message met metal method michael mid middle mike miles
        mine minister minute missed missing mission mobile model modern mom monday mostly mouth moved movement movie moving
        mrs multiple murder named names nation nations natural nature nearly necessary needed network nine nobody none normal
        northern note notes notice november numbers obama obviously october offer offered officer officers official oil ok
        okay older ones online opened opening operation operations opinion opportunity option organization original otherwise
        overall owner page paid pain paper paris park particular particularly parties partner parts pass passed patients paul
        peace percent performance perhaps peter photo photos physical pick picture pictures piece placed places planning plans
        plant player plays plus policy politics poor pop popular population positive posted potential powerful practice pre
        present press pressure previous previously prices primary prime prior prison private pro problems produced product
        production products professional professor profile programs projects property protect protection provide provided
        provides published pull purpose push putting quality queen questions quick quickly race radio raised ran range rate
        rates reach reached reading reality realize reasons receive received recent recently records region regular related
        relationship release released religious remain remains reported reports required resources respect response
        responsible result return returned review rich ride rights ring rise risk river robert rock role rose round royal rule
        rules runs russia russian sad safe safety sale sales san saturday save scale scene schools science score screen sea
        search seat seconds secret secretary section seeing seem seemed sell selling senate send senior sense sent separate
        september serious seriously serve served seven sexual shall ship shop showed showing shown sick sign signed
        significant silver simple simply sir sister sit sitting situation size skin sleep slow smaller smart smith society
        sold solution somebody songs sorry sort soul sound sounds source sources southern speak speaking species specific
        speech speed spend spent sports spot spread spring square staff stage stand standard standing star stars starting
        starts statement station status step stock stone stopped store stories straight strength structure student studies
        stuff stupid style subject success successful sun sunday super supply supposed surface sweet systems table takes
        target tax teacher teams technology telling ten terms test texas text themselves theory therefore thomas throughout
        throw thus title tom tomorrow tonight totally touch tour towards track trade traditional traffic train training travel
        treatment tree trial tried trip truly trump trust truth turned twice twitter types uk understanding union unit unless
        upon users uses usually value various version via view views village visit voice vote vs waiting walk walking wall
        wanna washington waste watching ways wear wearing weather website wedding weekend weeks weight weird welcome western
        whatever whom whose wide wild william wind window winner winning winter wish wonder wonderful worked workers worry
        worse worst worth wow write writing written wrote yesterday
        """,
        4.4: """
        abandoned absolute abuse academic academy accepted accident accounts accurate accused achieve achieved acid acquired
        actor actors actress acts ad adam adding administrative admit admitted adopted adults advance advanced advantage
        adventure advertising affairs affect affected afford afraid afternoon afterwards aged agencies agents ages ah aid aim
        aircraft alan alcohol alex alexander alive alliance allowing allows alongside alright alternative amazon amounts
        ancient andrew android andy angel angeles anger angry anniversary annoying answers anthony anxiety anybody anywhere ap
        apart apartment appeal appearance apple applications applied appointed appointment appreciate appropriate approval
        approved approximately architecture argue argument arm armed arrest arrested arrival arrived arthur articles artists
        arts asia asian aside asks aspect aspects assault assembly assessment assets assist assistance assistant assume
        atmosphere attached attacked attacks attempted attempts attend attended attitude attorney attractive audience audio
        authorities authors auto automatically avenue awards aware awareness awful babies background badly bag bags balance
        balls ban banks banned barely bars baseball basically basketball bath bathroom battery bay bbc bc bear beating beauty
        bedroom beer begins behalf behavior belief believed believes bell belt ben besides bet bible bid bigger bike billion
        bills bird birds birth birthday bitch blame blind blocks blog blow boat bob bodies bomb bond bone bonus boost border
        boring boss boston bottle bound bowl boyfriend branch brazil bread breakfast breaking breaks breath brian bridge brief
        bright brilliant bringing brings britain bro broad brothers buddy buildings bullshit bunch bureau buried burn burning
        bush businesses busy butter button buying ca cabinet cable cake calm camp campus canadian candidate candidates cap
        capable capacity capture captured carbon cards careful carefully cares carolina carried carrying cast castle cat
        category catholic cats causes causing celebrate cells centers ceo ceremony chain chair challenges chamber champion
        champions championship chances changing chapter charged charges charity charles charlie chart chase chat cheap checked
        checking cheese chemical chest chicken childhood chocolate choices chose chosen christ circle circuit circumstances
        citizens claimed classes classic client clients climate clinical clinton clock closely closer closing clothes clothing
        cloud clubs coal collected colonel colorado colors colour columbia combat combination combined comedy comfort
        comfortable comic command commander commissioner commitment committed communication communications communities compare
        comparison competitive completed complicated components concept concern concerned concerns concert conclusion concrete
        conduct conducted confidence confident confirm confirmed conflict confused congratulations connected connection
        consequences conservative considering consistent constant constantly constitution consumer contain contained
        containing contains contemporary contest context continues continuing contracts contrast controlled controls
        convention conversation convinced cook cooking copies cops copy core corner corporate corporation correct counter
        courses courts cousin coverage covering covers crack crap crash cream creating creation creative crew crimes criminal
        crisis criticism crowd crown cry crying crystal cultural curious custom customer customers cute cuts cutting cycle da
        dallas dan dancing danger dangerous daniel dates dating dave davis dc dealing deals dean dear deaths debate debt debut
        decade decades decent decide decisions deck declared decline dedicated deeply defeat defence defend defined definition
        degrees delay deliver delivered delivery demands democracy democratic democrats denied depending depends depression
        depth deputy describe describes description desert deserve designer desire desk destroy destroyed detail detailed
        determine determined develop developing device devices diamond dick dies diet differences dinner directed directors
        dirty disappointed discovered discovery discuss discussed discussion display distribution divided dna doctors document
        documents dogs dollar dollars domestic don donald dont doors download downtown draft dragon drama dramatic drawing
        drawn dreams dress dressed drew drinking drinks driven driver drivers dropped drugs drunk dry duke dumb dust dutch
        duty dying ear earn earned easier eastern economics ed edge editor educational edward effectively efficient efforts
        egg eggs egypt el elected elections electric electrical electricity electronic element elements elite elizabeth
        elsewhere em email emergency emotional empire employed employee employment empty en encourage ending ends enemies
        enemy enforcement engaged engineer engineers enjoyed enjoying ensure entered entering entertainment entirely entitled
        entry environmental episodes equal equivalent era eric error escape essential essentially establish establishment
        estimated et eu everyday everywhere evil evolution exact examples excellent excited exciting exclusive excuse exercise
        exist existence existing exists expansion expectations expecting expensive experienced experiences expert experts
        explained explains explanation exposed exposure express expressed expression extended extension extensive extent
        external extreme extremely faced faces facilities facility facing factor factors factory facts fail failure fairly
        fake falling falls false familiar fantastic fantasy farm farmers faster fault favor favourite fbi featured featuring
        fed fee feed feelings fees fellow festival fiction fields fifth figures file filed files fill filled films finals
        finance finds finger fingers fired firm fishing fix fixed flag flash flat florida flow flower flowers fly flying
        focused folks foods ford forest forever forgot forgotten formal format formation formed forms formula fort forth
        fought founded founder fox frame francisco frank frequently friendly fruit ft fucked fuel function functions funding
        funds gained gallery gang gap garden gate gear gender georgia ghost giant gift girlfriend gods golden golf goods
        gotten governments governor grab grace graduate grant granted gray greatest greek grew grey gross grounds grown
        guarantee guard guest guests guide guilty guitar guns gym ha haha handed handle hang hanging happiness harder hardly
        harm harris harry hat headed heading heads healthcare hearts heaven heavily height hello helpful helping helps henry
        hero herself hidden hide highway hills hip hire hired historic historical hits hitting hockey holds hole holiday
        hollywood homes honest honestly hong honor hop hopefully hopes hoping horrible horror horse horses host household
        houses housing houston howard https humans hundred hundreds hungry hunt hunting id ideal identified identify identity
        ignore iii ill illegal illinois illness im images immediate immigration importance impossible impressive improve
        improved improvement inc inch incident increases increasing incredible indeed independence index industrial industries
        influence info informed infrastructure initial initially injured injuries injury inner innocent insane inspiration
        inspired installed instance institution institutions intelligence intended interests interior internal introduced
        introduction investigation invited involving iphone iran iraq ireland irish iron islam islamic islands israel israeli
        issued italian italy item items jackson jail jan jane jason jeff jersey jewish jews jim jimmy joe johnson joined
        joining joint joke jones jordan joseph journal journey joy jr judges jump junior jury keeps kelly kevin kick killer
        kim kinda kinds kingdom kings kiss kit kitchen knife knowing kong korea korean lab label labor labour ladies laid
        landing lane languages largely lately latin latter laugh laughing launch launched lawyer lay layer le leadership leads
        leaves lee leg legend legislation legs length lesson lets letters letting lewis liberal license lies lieutenant lift
        lights liked likes limit limits linked links listed listening literature liverpool ll load loan loans locations lock
        locked loose los losses loud lovely loves loving lowest ltd lucky luke lunch lying ma mac machines mad magazine magic
        mail mainly maintain maintenance manage managed managers managing manchester manner manufacturing map maps marine
        marked marketing markets marks marry martin mary massive matches mate materials math matt matters max maximum mayor
        meal meanwhile measure measures meat medicine medium meetings membership memorial memories mention mess messages
        methods mexican mexico miami michigan mile milk miller millions min minds mini minimum mining ministry minor minority
        mirror mistake mistakes mix mixed mm mode models moments monster monthly mood moon moral morgan moscow motion motor
        mount mountain mountains moves movies ms multi mum muscle museum musical muslim muslims mystery na nah naked native
        naturally navy nearby necessarily neck negative neighborhood neither nervous net networks newly newspaper nfl nick
        nights noise nor normally nose noted noticed novel nowhere nuclear numerous nurse ny object objects obtain obtained
        obvious occur occurred ocean odd offensive offering offers offices officially officials ohio olympic olympics onto op
        opens operate operating opinions opportunities opposed opposite opposition options orange ordered orders ordinary
        organic organizations organized origin originally ourselves output outstanding owned owners ownership pa pacific pack
        package pages paint painting pair pakistan palace panel pants papers parent parking parliament participants
        participate partners partnership passes passing passion path patient pattern patterns paying payment payments pc peak
        penalty pennsylvania percentage perfectly perform performed performing permanent permission personality personally
        personnel persons perspective pet phase philadelphia philosophy phones photography picked picking pieces pilot pink
        pitch pizza plain plane planet planned plants plastic plate platform pleased pleasure plenty plot pm pocket poetry
        pointed policies politicians pool porn port portion positions possibility possibly posts pot pounds poverty powers
        practical practices pray prayer prefer pregnant premier prepare prepared presence presented presents presidential
        prevent pride primarily prince princess principal principles print printed priority prize procedure processes
        processing produce producer producing profit programme progress promise promised promote promotion proof proper
        properly properties proposal proposed protected protein protest proud prove proved providing province publication
        pulled purchase purchased pure purposes pushed pushing puts qualified quarter quiet quit quote racing racist rail
        railway rain raise raising random rank rape rare rarely rating raw ray reaching reaction readers realized rear
        reasonable recall receiving recognition recognize recognized recommend recommended recorded recording recovery reduce
        reduced refer reference references referred reform refused regarding regardless regional regions register registered
        regularly regulations relations relationships relative relatively relevant relief religion remained remaining remote
        remove removed rent repair repeat replace replaced replacement reply reporting represent representative
        representatives represented represents republic republican republicans reputation request require requirements
        requires rescue reserve residents resistance resolution respectively respond responsibility restaurant resulting
        retail retired retirement returning returns reveal revealed revenue reviews revolution rice richard rid ridiculous
        riding rising roads roles roll rolling roman romantic rome roof rooms root rough route row rugby rural rush ryan saint
        sake salt sam sample sand santa sarah sat saved saving savings scared scenes schedule scheduled scheme scientific
        scientists scored scores scotland scott scottish seasons seats secondary sector secure seek seeking sees select
        selected selection semi senator sending sensitive sentence server serving session sessions sets setting settled
        settlement severe sexy shadow shame shape shared shares sharing sharp sheet shift shipping ships shirt shock shoes
        shoot shooting shopping shortly shots shoulder shower shut sides sight signal significantly signing signs silence
        silent simon sing singer singing singles sisters sites situations skill skills sky sleeping slightly slowly smell
        smile smoke smoking smooth snow soccer soft software soil solar soldier soldiers solid solo solutions solve somehow
        somewhat somewhere sons sought soviet spain spanish speaker speaks specifically spending spirit spiritual split spoke
        spoken sport squad stable stadium stages standards stands stated statements stations statistics stayed staying steal
        steam steel stephen steps steve stick stolen stomach stood stops storage stores storm strange strategic strategy
        stream streets stress strike string stronger strongly struck structures struggle stuck studied studio studying sub
        successfully suck sudden suddenly suffer suffered suffering sugar suggest suggested suggests suicide suit superior
        supplies supported supporters supporting supports suppose supreme surely surgery surprise surprised surrounding survey
        survive suspect swear sweden swimming switch sydney symptoms syria tag talent talked talks tall tank tape task taste
        taught taxes taylor tea teach teachers teaching tears tech technical technique techniques teeth telephone television
        tells temperature temple temporary tend terrible territory tested testing tests thats theatre theme therapy thick thin
        thinks tho thoughts thousand thousands thread threat threw throwing thrown thursday ticket tickets tie tied tight till
        tim tiny tip tips tired titles tone tons tony tool tools topic toronto tough tournament toward tower tracks trading
        tradition trail trained trans transfer transition transport transportation trash treat treated trees trend trick tries
        troops trouble truck tuesday turkey turning turns twenty typical typically ugly ultimate ultimately un unable uncle
        understood unfortunately unique units universal universe unknown unlike unusual update updated upper ups upset urban
        usa useful user usual vacation valley valuable values van variety vast ve vegas vehicle vehicles vice victim victims
        victoria victory videos violence violent virginia virus vision visited visiting visitors visual vol volume voted
        voters votes voting wage wake wales walked walker walls wanting warm warning wars wash watched waters wave weak wealth
        weapon weapons web wednesday weekly welfare wet wheel whenever whereas whoever widely williams willing wilson windows
        wine wing wings winners wins wire wise witness wondering wood woods worker worldwide worried writer writers ya yard
        yards yellow yo younger yours youth youtube zealand zero zone
        """,
    },
    "de": {
        5.6: """
        ab aber alle alles als also am an andere anderen auch auf aus bei beim bereits berlin besser bin bis bist bitte da
        dabei dafür damit danke dann das dass dazu dem den denn der des deutschen deutschland dich die dies diese diesem
        diesen dieser dieses dir doch dort drei du durch ein eine einem einen einer eines einfach einmal ende er erst ersten
        es etwa etwas euch finden frau für ganz gar geben gegen gehen geht gemacht genau gerade gibt gut gute hab habe haben
        hast hat hatte heute hier hätte ich ihm ihn ihnen ihr ihre ihren ihrer im immer in ins ist ja jahr jahre jahren jeder
        jetzt kann kein keine kinder kommen kommt konnte können könnte lassen leben leute machen macht mal man mann mehr mein
        meine menschen mich mir mit muss müssen nach natürlich neue neuen nicht nichts nie noch nun nur ob oder ohne recht
        sagen schon sehen sehr sei sein seine seinem seinen seiner seit selbst sich sie sind so soll sollte sondern sowie
        stadt steht tag the uhr um und uns unsere unter viel viele vielleicht vom von vor war waren warum was weg wegen weil
        weiss weiter welt wenn wer werde werden wie wieder will wir wird wirklich wo wohl wollen wurde wurden während wäre
        würde zeit zu zum zur zwei zwischen über
        """,
        5.2: """
        abend all allein allem allen aller allerdings alte alten alter and anders anfang arbeit arbeiten art artikel augen
        ausserdem auto bald bayern beide beiden beispiel bekannt bekommen bereich besonders beste besteht besten bestimmt bild
        bisher bisschen bleiben bleibt braucht bringen bringt buch bzw daher damals danach dank daran darauf darf darum
        darüber davon de dein deine denen denke denken deren deshalb dessen deutlich deutsch deutsche dinge direkt dr dürfen
        eben ebenfalls echt egal eher eigene eigenen eigentlich einige eltern endlich erhalten ernst erste essen eu euro
        europa fahren fall familie fand fast fest film finde findet folge form frage fragen frauen frei früher fünf gab ganze
        ganzen gefunden gegenüber gehört geld genug gerne gesagt geschichte gesehen gesellschaft gewesen geworden gilt ging
        glaube gleich glück gott gross grosse grossen grund gruppe guten halt halten hand hatten haus heisst her herr hilfe
        hin hinter hoch hätten idee ihrem ii internet is je jede jeden jedes jedoch jemand junge kam kannst kaum keinen keiner
        kind klar kleine kleinen kopf kurz land lang lange laut leicht leider lesen letzte letzten liebe lieber liegen liegt
        los lässt mag mehrere meinem meinen meiner meisten mensch millionen minuten morgen musik musste mutter mädchen männer
        möchte möglich münchen nachdem nacht namen ne neben nehmen nein neu neues niemand nächsten oben of oft oh online ort
        paar passiert person personen platz politik polizei pro problem prozent regierung richtig richtung rund sache sagt
        sagte scheint schliesslich schnell schreiben schule schwer schön seite sicher sieht sofort sogar sohn solche sollen
        sollten sonst spass spd spiel spielen später stand stark statt stehen stelle stellen stellt strasse stunden tage team
        teil thema treffen trotzdem tun unser unserer unternehmen us usa vater vielen vier wasser weit weitere welche wenig
        weniger wichtig wissen woche wochen wollte worden wort würden zeigen zeigt zukunft zunächst zurück zusammen zwar
        zweiten österreich überhaupt
        """,
        4.8: """
        abschluss absolut ach acht afd ag ahnung aktiv aktuell aktuelle aktuellen al alleine alt amt anderem anderer anderes
        angaben angebot angst anschliessend antwort antworten anzahl april arbeitet arsch arzt aufgabe aufgenommen aufgrund
        aufs auge august ausbildung ausser ausserhalb auswahl autos bad baden bahn band bank basis bau bauen bedeutet
        bedeutung befindet begann beginn beginnt begriff beispielsweise beitrag bekommt benutzt bereit bericht berliner
        beschäftigt besondere bestehen besuch betrieb bett bevor bevölkerung bewegung bezeichnet bier bieten bietet bilder
        bildung blick blieb bloss boden brachte brauchen bruder bücher bürger ca cdu chance chef china christian club cm co
        csu dachte dadurch dagegen dahin daraus darin darunter daten ddr deinem deinen deiner denkt dennoch derzeit deswegen
        deutscher deutschlands dezember ding dollar dran drauf draussen drin dritte dritten druck durchaus dürfte ebenso eh
        ehe ehrlich einfluss einigen eins einsatz einzelnen einzige en energie englisch entfernt entscheiden entscheidung
        entsprechend entweder entwickelt entwicklung erde erfahren erfahrung erfahrungen erfolg erfolgreich ergebnis
        ergebnisse erinnert erkennen erklären erklärt erneut erreichen erreicht erster erstmal erstmals erwarten erwartet
        erwähnt erzählt etc eure europäischen ex facebook fallen falls falsch fans fc februar fehler fehlt fenster fertig
        firma flüchtlinge folgen folgende folgenden folgt for foto fotos frank frankfurt frankreich freie freien freiheit
        freitag freude freuen freund freunde freundin friedrich früh funktioniert fuss fussball fällen fällt fühlen führen
        führt führte fürs gebe gebiet geboren gebracht gebäude gedacht gedanken gefahr gefallen gefragt gefällt gefühl geführt
        gegangen gegeben geh gehabt gehe gehören gekommen gelesen gelten gemeinde gemeinsam genannt genauso genommen gericht
        gern gesamte gesamten geschafft geschrieben gesetz gesicht gespielt gespräch gestellt gestern gesucht getan getroffen
        gewalt gewinnen gewonnen gewählt gezeigt glaub glauben glaubt gleiche gleichen gleichzeitig glücklich gmbh gold google
        grad grenze grenzen grosser grosses gruppen grösse grösste grössten gründen grünen guter gutes habt hallo hamburg
        handelt handy hannover hans hart hause heissen helfen heraus herren herz herzen heutigen hey hilft himmel hinaus
        hintergrund hoffe hoffnung hohe hohen holen hotel http hund hälfte hält häufig höhe hören hört ihres iii immerhin
        indem informationen innerhalb insbesondere insgesamt interessant interesse interessiert internationalen inzwischen
        irgendwann irgendwas irgendwie irgendwo it italien jahres jahrhundert januar jedem jedenfalls jemanden jeweils job
        john jugend juli jungen jungs juni kaffee kamen kampf karl karte kaufen kenne kennen kennt kilometer kindern kirche
        klasse klein kleiner kleines klingt km knapp kollegen komm komme komplett konnten kontakt kosten kraft kreis krieg
        kritik kultur kunden kunst köln könig könnt könnten körper la laden lag lage landes langen langsam lass laufen lebens
        lebt lediglich legen lehrer leid leipzig leistung lernen leuten licht lieben liess linie linke linken links liste live
        london luft lust lustig länder ländern länger läuft lösung mach mache machte mai manche manchmal mannschaft maria
        markt martin massnahmen max medien mehreren meines meinst meint meinte meinung meist meister menge merkel meter
        michael mindestens mitarbeiter mitglied mitglieder mitte mittel mittlerweile mm moment monat monate monaten montag
        musst mussten märz möglichkeit möglichkeiten möglichst müller müsste na nachricht nachrichten nahe nahm naja name
        natur nen nennen nennt neuer new niemals nimmt nix no nochmal november nr nummer nutzen nächste nähe nämlich nötig
        obwohl offen offenbar ok okay oktober on opfer ordnung paris partei parteien partner party passt patienten paul per
        perfekt persönlich peter plan plötzlich politiker politische politischen position post preis probleme programm projekt
        präsident punkt punkte qualität quelle rahmen raum raus rechte rechten rechts rede reden regel regelmässig regeln
        region reich reicht reihe rein reise relativ rest richter richtige richtigen rolle rot ruhe runde russland sachen
        sachsen sag sah saison samstag satz schaden schaffen schau schauen scheiss scheisse schlafen schlecht schloss schluss
        schneller schreibt schritt schuld schulen schutz schwarz schweiz schweizer schöne schönen schüler sechs see sehe seid
        seien seines seiten selber selten september serie setzen setzt sex show sicherheit sicht sieben sieg siehe sinn sinne
        situation sitzen sitzt sobald solange solchen somit sommer sonne sonntag sorgen sowas soweit sowohl spiele spieler
        spielt sport sprache sprechen spricht spät st staat staaten start stellte sterben stets stimme stimmen stimmt stolz
        studie studium stunde stuttgart ständig stück suche suchen sucht super system tagen tages tat tatsächlich technik
        teile teilen teilnehmer teilweise text themen thomas tief tiere tisch titel to tochter tod toll tolle top tor total
        tragen trainer trifft trotz trägt tut tv typ täglich tür unbedingt union universität unserem unseren unten unterschied
        unterstützt unterstützung unterwegs urlaub usw verbindung verbunden verdient verein verfahren verfügung vergessen
        vergleich verhalten verkaufen verkauft verlassen verletzt verlieren verloren vermutlich verschiedene verschiedenen
        version verstanden verstehe verstehen versuch versuche versuchen versucht vertrag verwendet veröffentlicht video
        videos volk voll voller vorbei vorher vorstellen völlig wagen wahl wahr wahrheit wahrscheinlich wald wann warten
        website weder weise weisst weiteren weiterhin welchen welcher welches wenige wenigen wenigstens werbung werk wert
        wichtige wien wieso willkommen willst winter wirst wirtschaft wobei wochenende wohnung wollten worte wusste wählen
        wären york you zahl zahlen zahlreiche zehn zeichen zeiten zeitpunkt zeitung ziehen zieht ziel ziemlich zimmer zudem
        zuerst zug zuletzt zumindest zusammenhang zusätzlich zuvor zweite ähnlich ändern öffentlichen überall übrigens
        """,
        4.4: """
        abends abenteuer abgeschlossen abgesehen abhängig abs absatz abschnitt absicht absolute abstand abteilung account
        achten achtung adresse afrika ah air aktien aktion aktionen aktivitäten album alexander alkohol allgemein allgemeine
        allgemeinen alltag alternative amazon amerika amerikaner amerikanische amerikanischen analyse anbieten anbieter
        andererseits andreas anerkennung anfangen anfangs anforderungen anfrage angeblich angebote angeboten angefangen
        angegeben angekommen angenommen angesehen angesichts angriff anhand anhänger anlage anlagen anlass anna ans ansatz
        anschauen anscheinend anschluss ansehen ansicht ansonsten anspruch anstatt anteil anti antrag anwalt anwendung anzeige
        app apple arbeite arbeiter arbeitgeber archiv arm arme armee armen arten as at atmosphäre au aufbau aufgaben aufgebaut
        aufgestellt aufhören aufklärung auflage auflösung aufmerksam aufmerksamkeit aufnahme aufnehmen auftrag auftreten
        auftritt augenblick augsburg ausbau ausdruck ausdrücklich ausgabe ausgaben ausgeschlossen ausgesprochen ausgezeichnet
        ausland ausnahme ausreichend aussage aussagen ausschliesslich aussehen aussen aussieht ausstellung auswirkungen
        autobahn automatisch autor autoren baby bahnhof ball banken bar basel bauer bauern baum bayerischen bd be beamten
        beantworten bedarf bedenken bedeuten bedingungen beendet befinden begeistert beginnen begleitet begonnen begründung
        behalten behandeln behandelt behandlung behaupten behauptet behörden beides beinahe beine beispiele beiträge bekam
        bekannte bekannten bekomme bekommst belegt bemerkt ben benutzen benötigt beobachten beobachtet bereichen berg berichte
        berichten berichtet beruf bescheid beschlossen beschreibt beschreibung beschrieben beschäftigen besetzt besitz
        besitzen besitzer besitzt besonderen besonderes bessere besseren besseres best bestand bestehenden bestellen bestellt
        bester bestimmte bestimmten bestätigen bestätigt besuchen besucher besucht beteiligt beteiligten betrachten betrachtet
        betrieben betrifft betroffen betroffenen betrug beträgt bewegen bewegt beweis beweisen bewohner bewusst bezahlen
        bezahlt bezeichnen bezeichnung beziehen bezieht beziehung beziehungen bezirk bezug bezüglich bibliothek big bilden
        bildern bildet bisherigen bislang bitten black blau blieben blog blumen blut blöd bmw bock bonn boot bord bot
        botschaft brand brandenburg brasilien brauch brauche brauchst braun breit breite bremen brief brot brust brücke brüder
        bund bundesliga bundesregierung bundesrepublik bundestag bundeswehr bus business by bäume böse bühne bürgermeister
        büro carl cd chancen charakter chat chemie christen christoph city code community computer cool dach dahinter
        damaligen dame damen daneben daniel dankbar dar daraufhin dargestellt darstellen darstellung dasselbe dauer dauern
        dauert david davor debatte definitiv demnach demokratie denk denkst design desto details deutsches di dicht dick dicke
        diejenigen dienen dienst dienstag dienste dient diesmal dieter dingen direkte direkten direktor diskussion diskutieren
        diskutiert dm do donnerstag doppelt dorf dortmund drehen dreht dresden dringend drittel dritter drogen drüber drücken
        dumm dunkel durchgeführt durfte düsseldorf ebene echte echten ecke effekt ehemalige ehemaligen ehre ei eier eigener
        eigenes eigenschaften eindeutig eindruck einerseits einfache einfachen einfacher einführung eingang eingeführt
        eingeladen eingerichtet eingesetzt eingestellt einheit einiger einiges einrichtung einrichtungen einschliesslich einst
        einstellung eintritt einwohner einzelne einzig einzigen eis el elemente elf em empfehlen enden endet eng engagement
        engel england englischen entdeckt entgegen enthalten enthält entlang entscheidet entscheidungen entschieden
        entsprechende entsprechenden entspricht entstand entstanden entstehen entsteht enttäuscht entwickeln ereignisse
        erfolge erfolgen erfolgt erforderlich erfüllen erfüllt ergeben ergibt erhielt erhoben erhält erhöhen erhöht erinnern
        erinnerung erinnerungen erkannt erkennt erklärte erklärung erlaubt erleben erlebt erledigt ermittelt ermöglichen
        ermöglicht ernsthaft ernährung erscheinen erscheint erschien erschienen ersetzt erstellt erstes erwachsene erweitert
        erzählen eröffnet et euer eur euren europas europäische eventuell ewig existiert experten extra extrem fahre fahrer
        fahrrad fahrt fahrzeug fahrzeuge fakten falle falsche falschen familien fan fanden farbe farben fassen fdp fehlen
        feiern feld felix ferner fernsehen festgestellt festival fett feuer feuerwehr ff fick ficken fiel figur figuren filme
        finale find findest finger firmen fischer flasche fleisch fliegen flucht flug flughafen flugzeug fluss fläche folgte
        fordern fordert forderung forderungen format formel formen forschung fort forum fr frag fragt fragte fraktion
        frankfurter franz französische französischen freiburg freiwillig fremden freue freunden freundlich freundschaft freut
        frieden frisch fritz froh from frühen früheren frühjahr frühstück fuer fuhr funktion funktionen funktionieren
        fähigkeiten fährt fälle fängt fördern förderung fühle fühlt führer führung füsse gaben gabriel galt game gang ganzes
        garantiert garten gas gast gearbeitet geb gebaut gebeten gebildet geblieben gebraucht geburt geburtstag gedanke
        geeignet gefahren gefährlich gefängnis gefühle gegend gegensatz gegenseitig gegenteil gegenwart gegessen gegner
        gegründet gehalten gehirn geholfen gehts gehörte geil geile geist gekauft gelang gelangen gelassen gelaufen gelb
        gelegenheit gelegt gelernt gelingt gelände gelöscht gemeinden gemeinsame gemeinsamen gemeinschaft gemeint gemäss
        genannten genauer general generation generell geniessen genutzt genügend georg george geplant geprägt geraten gerhard
        german gerät geräte geschaffen geschehen geschenk geschichten geschickt geschieht geschlagen geschlecht geschlossen
        geschmack geschwindigkeit geschäft geschäfte gesetze gesetzt gespannt gesperrt gesprochen gestalten gestaltet
        gestaltung gestorben gesund gesundheit getragen getrennt getötet gewann gewicht gewinn gewinnt gewisse gewissen
        gewohnt gezogen gezwungen geändert geöffnet gib gibts gingen glas glaubst go gottes grade graf gratis greifen greift
        griechenland griff grossartig grossbritannien grossteil grunde grundlage grundsätzlich grösser grössere grösseren grün
        gründe gründung grüne gucken gymnasium gäbe gäste günstig ha haar haare halb halbe halben halle hals halte haltung
        hamburger hammer handel handeln handlung harry hass hasse hauptstadt hauptsächlich hauses haut heilige heiligen heim
        heimat heinrich heinz heiss heisse helden helmut herbst hergestellt herkunft hermann herrn hersteller herstellung
        herum hervor herzlich hessen heutige hi hielt hierbei hierzu hiess high hinein hingegen hinten hinterher hinweis
        hinweise hinzu historische historischen hitler hm hochschule hochzeit hof hoffen hoffentlich hoher holt holz homepage
        horst hose hrsg https humor hunde hundert hunger hände händen hängen hängt hättest häufiger häuser höchste höchsten
        höher höhere höheren hölle hör höre hörte ideen identität indien industrie info information informieren informiert
        infos infrastruktur inhalt inhalte initiative inklusive innen innere inneren insel institut integration interessante
        interessen interessieren international internationale interview iran irgendwelche islam island israel iv jahrhunderts
        jahrzehnten james jan japan jean jederzeit jemals jene jesus jeweiligen joachim jobs johann johannes josef
        journalisten juden jugendliche jugendlichen jung junger jährige jährigen jährlich jürgen kaiser kalt kamera kanal
        kandidaten kannte kapitel kaputt karlsruhe karriere karten kategorie katholischen katze kauf keinem keinerlei keller
        kennst kerl kern kevin kg kino kirchen klappt klare klassischen klaus kleidung kleinere klima klinik koch kochen
        kombination komisch kommenden kommentar kommentare kommission kommst kommunikation komplette konflikt konkurrenz konto
        kontrolle konzept konzert kooperation kostenlos kostet krank krankenhaus krankheit kreuz kriege kriegen kriegt krise
        kritisiert kräfte kuchen kunde kurs kurze kurzem kurzen kurzer kämpfen kölner königin könne könntest küche kümmern
        künstler lachen lagen lager landkreis landschaft landwirtschaft langer langweilig las lasse lasst last lauf laufe
        lauter lautet le league lebe leer legt legte lehre leichte leichter leiden leise leisten leistungen leiter leitung
        lese leser letzter letztes letztlich lieb liebsten liebt lied lieder lief liefern liefert liessen liest life liga link
        liter literatur lkw loch locker lohnt lol love ludwig lächeln lächerlich länge längst lösen lösungen lügen ma machst
        machten magazin mail main mainz mama management manager manchen mannes mannheim mannschaften marie mario mark marke
        marketing markus maschine maschinen mass masse material matthias mauer maximal me media medizin meer mehrfach mehrheit
        meistens melden menschheit merken merkt messe messer metern methode methoden meyer milch milliarden million min mini
        minister minute mio mischung mission mist miteinander mitgliedern mittelpunkt mittels mitten mittleren mittwoch modell
        moderne modernen momentan mord morgens moskau motor motto mund museum musiker mut my männern möchten möchtest mögen
        mögliche möglichen möglicherweise müde mühe müll münchner münster müsse müssten nachbarn nachdenken nachfolger
        nachfrage nachher nachmittag nachts nah nahezu nahmen namens nannte nase nationalen nato nazi nazis negativ nehme nem
        ner nerven nett nette netz netzwerk neun news nieder niederlage niedersachsen niemanden nimm niveau nochmals nord
        norden normal normale normalen normalerweise not notwendig nrw null nutzer nutzt nutzung nächstes näher nürnberg
        oberen offene offenen offensichtlich offiziell offizielle offiziellen ohnehin ohren oma one op open operation or
        ordentlich organisation organisationen organisiert original orte orten ost osten otto out papa papier papst parallel
        park parlament pass passen passieren pause pc pdf perfekte personal persönliche persönlichen pfarrer pferd pferde
        pflanzen pflege pflicht phase philipp philosophie planung plattform play plus pläne plätze polen politisch polizisten
        pop positiv positive positiven posten praktisch praxis preise presse prinz prinzip privat private privaten problemen
        produkt produkte produktion produziert prof professor profil projekte prozess präsentiert präsidenten prüfen prüfung
        ps publikum punkten quasi quellen rad radio rand rang rassismus rat reagieren reagiert reaktion real realität rechnen
        rechnung red redet reduziert regen regionen reichen reine reisen religion rennen republik respekt restaurant retten
        revolution rhein richard richten rief ring risiko robert rock rollen rom roman rote roten ruf rufen ruft ruhig rum
        runden runter russische russischen räume rücken rückkehr sage sagst sahen salzburg sammeln sammlung san sass sauber sc
        schade schafft scharf schatten schauspieler schaut scheinbar scheinen schicken schicksal schien schiff schlaf schlag
        schlagen schlechte schlechten schlechter schliessen schliesst schlimm schlimmer schlug schlägt schlüssel schmeckt
        schmerzen schmidt schnee schneider schnelle schnitt schrieb schriften schritte schuhe schulden schulz schuss schwach
        schwanz schwarze schwarzen schweden schweigen schwere schweren schwerer schwester schwierig schwierigkeiten schöner
        schönes schönheit schützen se sebastian seele seh seitdem sekunden selben selbstverständlich sender sendung server
        service setzte sexy shop sicherlich sichern sichtbar sieger siehst silber simon singen single sinnvoll sitz sitze
        sitzung smartphone social sodass sofern software sogenannte sogenannten solch solcher soldaten solle solltest song
        songs sorge sorgt sorry soviel sowieso soziale sozialen spanien spannend sparen spenden speziell spiegel spielte
        spitze sprach sprachen spur spuren späteren spätestens ss staatlichen stadion staffel stammen stammt standard standen
        standort star starb starke starken starten startet station statistik stattdessen status stecken steckt stefan stehe
        steigen steigt stein stell stellung stern sterne steuer steuern stieg stiftung stil still stimmung stirbt stoff story
        strafe strand strassen strategie strecke streit stress strom struktur strukturen studenten studien studio stufe sturm
        städte städten stärke stärker stücke summe sv syrien systeme szene sämtliche sänger süd süden süss süsse tabelle
        tanzen tasche taten tatsache tausend tausende teams technische technischen tee teilnahme teils telefon temperatur
        termin test teuer texte that theater theorie therapie this thüringen tiefe tier tipp tipps tja tode tollen tom ton
        tore tot tote toten tour tradition traf training trat traum traurig treiben trend treten trinken tritt trug trump
        truppen tu turnier twitter typen täter tätig tätigkeit töten türen türkei türkischen ukraine ulrich umfang umfasst
        umfeld umfrage umgang umgebung ums umsetzung umso umständen umwelt un unabhängig unfall ungarn ungefähr unglaublich
        uni unmittelbar unmöglich unseres unteren unterhalten unterhaltung unternehmens unternehmer unterricht unterscheiden
        unterschiede unterschiedlich unterschiedliche unterschiedlichen unterstützen untersucht untersuchung untersuchungen up
        ursache ursprünglich urteil user van variante vaters veranstaltung veranstaltungen verantwortlich verantwortung
        verband verbessern verbindungen verbot verboten verbrechen verbreitet verbringen verdammt verdienen vereine
        vereinigten vereins verfassung verfolgen verfolgt verfügbar verfügt vergangenen vergangenheit vergeben vergleichen
        verhandlungen verheiratet verhindern verhindert verhältnis verkauf verkehr verlag verlangen verlangt verlauf verliert
        verlor verlust vermeiden vermögen verpasst verpflichtet verschwinden versehen versprechen verstand versteht
        verständnis verstärkt versuchte verteilt vertrauen vertreten vertreter verursacht verurteilt verwaltung verwenden
        verwendung verzichten verändern verändert veränderungen via vieler vieles vielmehr viertel vierten vogel volle
        vollkommen vollständig voraus voraussetzungen vorbereitet vorbereitung vorbild vorgehen vorgestellt vorhanden vorn
        vorne vorschlag vorsichtig vorsitzender vorstand vorstellung vorstellungen vorteil vorteile vortrag vs vw wach wachsen
        wachstum waffe waffen wagner wahlen wahre wahren walter wand warm warst warte wartet washington we webseite wechsel
        wechseln wege weh weihnachten weile wein weisen weisse weissen weist weiterer weiteres weitgehend welchem weltkrieg
        weltweit wem wen werd werfen werke werner werte wesen wesentlich wesentlichen weshalb west westen westfalen wettbewerb
        wetter wichtigen wichtiger wichtigste wichtigsten widerstand wiederum wiener wiesbaden wild wilhelm willen wind
        windows wirft wirken wirklichkeit wirkt wirkung wirtschaftliche wirtschaftlichen wissenschaft wissenschaftler
        wissenschaftliche wissenschaftlichen with witz witzig wm wodurch wofür woher wohin wohnen wohnt wohnungen wolf
        wolfgang wolle wollt womit worauf world worten wow wozu wunder wunderbar wunsch wächst wähler wär wünsche wünschen
        würdest württemberg youtube zahlreichen zahlt zdf zeigte zeitraum zeitschrift zentrale zentrum zerstört zeug zeugen
        ziele zog zucker zufall zufolge zufrieden zufällig zugang zuge zugleich zuhause zumal zunehmend zusammenarbeit
        zuschauer zustand zustimmung zuständig zusätzliche zweck zweifel zweimal zweiter zwölf zählen zählt züge zürich
        ähnliche älter ältere älteren ändert änderung ärzte äusserst öffentlich öffentliche öffentlichkeit öffnen öfter öl
        österreichischen übel überblick überlegen übernehmen übernimmt übernommen überrascht überraschung übersetzung
        übersicht übertragen überwiegend überzeugen überzeugt übrig übrigen
        """,
    },
}
