"""
Headings of resumes, in several languages, and the words that make others.
"""

from resumate.domain.resume import Section

PHRASES: dict[Section, str] = {
    Section.SUMMARY: """
        qualifications in brief|qualifications at a glance|highlights of qualifications
        qualification highlights|career highlights
        wer ich bin|a little about me|a bit about me
        about myself|personal summary|executive profile|career overview|career statement
        professional overview|value proposition|in brief|at a glance|statement|mission
        kurzvorstellung|berufliches profil|qualifikationsprofil|steckbrief|zielsetzung
        mon profil|qui suis-je|profil personnel|accroche|objectif de carrière
        resumen ejecutivo|quién soy|mi perfil|extracto profesional|perfil personal
        个人概述|自我描述|个人优势|关于我|职业概述|个人评价|个人介绍
        summary|profile|about|about me|objective|career objective|career goal|basics
        professional summary|executive summary|personal statement|profile summary
        career summary|introduction|overview|who i am|bio|biography|synopsis
        professional profile|professional synopsis|personal profile|career profile
        summary of qualifications|qualifications summary|highlights|job objective
        profil|kurzprofil|zusammenfassung|über mich|basisinformationen|ziel|berufsziel
        zu mir|zu meiner person
        persönliches profil|motivation|résumé|à propos|à propos de moi|objectif
        profil professionnel|objectif professionnel|informations de base|présentation
        resumen|perfil|perfil profesional|sobre mí|acerca de mí|objetivo|presentación
        resumen profesional|información básica|objetivo profesional|extracto
        profilo|profilo professionale|chi sono|sommario|obiettivo|informazioni di base
        resumo|perfil profissional|sobre mim|objetivo profissional|informações básicas
        profiel|samenvatting|over mij|persoonlijk profiel|doel|basisgegevens
        简介|个人简介|自我评价|个人总结|职业目标|求职意向|個人簡介|自我介绍|基本信息|關於我
    """,
    Section.EXPERIENCE: """
        wehrdienst und freiwilliges jahr
        freiwilliges jahr und wehrdienst|freiwilligendienst
        teaching|university teaching|teaching and supervision|teaching and mentoring
        lehrveranstaltungen|lehre und betreuung
        research and lab|research and laboratory|lab and research|lab work
        laboratory work
        before that|before this|before then|davor|vorher|und davor
        my working life|jobs so far|my jobs|my jobs so far|how i got here|work so far
        meine bisherigen stellen|wo ich arbeite und gearbeitet habe
        where i have worked|where i worked|where i have taught|where i've taught
        where i taught|where i have been|where i've been|jobs i have had
        my story so far|my story|what i've done|what i do now|work and volunteering
        now|right now|currently|at present|jetzt|zurzeit|zur zeit|derzeit|aktuell|heute
        what i do|what i did|what i have done|what i did before|what i do today
        was vorher war
        saisonen|saisonen und stellen|stellen|bisherige stellen|meine stellen
        unterricht|unterrichtserfahrung|lehrtätigkeit|lehrerfahrung
        praktikum in der umschulung|praktikum in der ausbildung|praktikum im studium
        praktika im studium|praktika in der ausbildung
        praxis|praxis und nebenjobs|praktische erfahrung|praktische erfahrungen
        placements|placement|clinical placements|field placements|school placements
        student placements|teaching placements|practicum|practicums|practica
        work placements|work placement|appointments|academic appointments|previous roles
        academic positions|academic experience|academic employment|research positions
        teaching positions|academic posts|nebenjob|ferienjob|ferienjobs|schülerpraktika
        career to date|employment to date|where i've worked|professional journey
        freelance work|freelance projects|earlier roles|roles|earlier career|assignments
        berufsweg|mein berufsweg|beruflicher weg|berufslaufbahn|meine berufslaufbahn
        berufliche laufbahn|berufserfahrungen|nebentätigkeiten|nebenjobs
        bisherige tätigkeiten|arbeitsverhältnisse|beschäftigungsverhältnisse
        praktika und nebentätigkeiten|werkstudententätigkeit|werkstudententätigkeiten
        beschäftigung|berufsleben|beruf|berufliches
        emploi|expériences clés|mes expériences|expérience de travail
        vie professionnelle
        vida laboral|experiencia de trabajo|historial profesional|trayectoria laboral
        mi experiencia|prácticas profesionales|experiencias
        工作背景|职业生涯|實習經歷|项目与工作经历|工作与实习经历|工作
        experience|work|employment|work experience|work history|employment history
        professional experience|professional background|career|career history|positions
        professional history|career highlights|internships|internship|career contour
        professional|professional career|experiance|work experiance|positions held|jobs
        military service|employment record|current position|previous positions
        current post|previous posts|current role|earlier positions|past positions
        job history|work profile|organisational experience|organizational experience
        industry experience|teaching experience|research experience|practical experience
        berufserfahrung|beruflicher werdegang|werdegang|praktika|praxiserfahrung
        praktikum|arbeit|arbeitsleben|meine arbeit|arbeitsstationen
        bundeswehr|wehrdienst|grundwehrdienst|zivildienst|militär|militärdienst
        berufliche erfahrung|berufliche erfahrungen|berufspraxis|arbeitserfahrung
        berufliche tätigkeit|berufliche tätigkeiten|arbeitsstellen|anstellungen
        tätigkeiten|meine tätigkeiten|meine stationen|meine jobs
        beruflicher lebenslauf|clinical rotations
        beruflicher hintergrund|berufliche stationen|stationen|berufstätigkeit|erfahrung
        expérience|expériences|expérience professionnelle|expériences professionnelles
        parcours professionnel|emplois|stages|stage|parcours|carrière
        experiencia|experiencia laboral|experiencia profesional|historial laboral
        trayectoria profesional|trayectoria|prácticas|empleo|carrera profesional
        esperienza|esperienze|esperienza professionale|esperienze professionali
        esperienza lavorativa|esperienze lavorative|tirocini
        experiência|experiência profissional|experiências profissionais|estágios
        histórico profissional|percurso profissional
        werkervaring|ervaring|loopbaan|stages en werkervaring|relevante werkervaring
        工作经历|工作经验|实习经历|职业经历|工作經歷|工作經驗|实践经历|工作履历|专业经验|任职经历
    """,
    Section.EDUCATION: """
        ausbildung und anerkennung|berufsanerkennung
        umschulung|umschulungen|
        academic|what i learned|what i learnt|what i studied|what i have learned
        gelernt|gelernt habe ich|
        lehre|lehrzeit|lehre und schule
        recent training|recent courses|recent training and courses
        where i learned|where i learnt|where i have studied|where i qualified
        where i learnt it|where i learned it|where i trained|schule und studium
        further education|additional training|training and courses|courses and training
        kurse und seminare|seminare|lehrgänge|zusatzqualifikationen
        learning|study|school|schools|quals|quals and training
        qualifications and training
        academic training|where i studied|university education|educational history
        educational qualification|university|vocational training|further training
        universität|hochschule
        hochschulstudium|schule und studium|schule|schulischer werdegang|studienverlauf
        schule / lehre|schule/lehre|schule und lehre
        schullaufbahn|ausbildungsweg
        akademische laufbahn|bildungsgang|schulabschluss|schulabschlüsse|bildungsweg
        parcours universitaire|formation initiale|cursus universitaire|diplôme
        parcours de formation|titulación|titulaciones|estudios universitarios
        historial académico|formación reglada|formación universitaria
        学历背景|教育培训|受教育经历|学术背景|教育情况
        education|academic background|education and training|educational background
        academics|academic qualifications|qualifications|educational qualifications
        educational details|studies|training|schooling|degrees|academia|academic history
        academic credentials|basic academic credentials|academic qualification
        academic profile|academic details|relevant coursework|coursework
        education details|academic record|qualification|courses|continuing education
        ausbildung|bildung|studium|bildungsweg|schulbildung|akademischer werdegang
        schul und berufsbildung|hochschulbildung|aus und weiterbildung
        akademische ausbildung|schulausbildung
        weiterbildung|weiterbildungen|fortbildungen|fortbildung|berufsausbildung
        formation|formations|études|diplômes|parcours académique|cursus|scolarité
        formation académique|parcours scolaire|éducation|diplômes et formations
        educación|formación|formación académica|estudios|formación complementaria
        cursos|estudios realizados|datos académicos
        istruzione|formazione|istruzione e formazione|studi|titoli di studio
        educação|formação|formação acadêmica|formação académica|escolaridade
        opleiding|opleidingen|onderwijs|studie|cursussen|opleiding en training
        教育|教育背景|教育经历|学历|教育經歷|學歷|培训经历|学习经历|教育程度
    """,
    Section.SKILLS: """
        tech
        computer|computers|computing|pc|pc und edv|edv und pc
        things i am good at|things i can do|what i am good at|what i'm good at
        kann ich gut|das kann ich gut|
        what i bring|what i can do|kann ich|das kann ich
        systems|systems and tools|systems and software|it systems|systeme
        technical proficiency|it knowledge|computer literacy|technical toolkit|toolbox
        toolkit|technical
        what i know|tech skills|programming|skill highlights|transferable skills|methods
        skills profile|areas of knowledge|languages and frameworks|databases|platforms
        interpersonal skills|laboratory skills|lab skills|web technology|it|competency
        informatik|informatikkenntnisse|pc kenntnisse|computerkenntnisse|ict kenntnisse
        ofimática|bureautique
        edv|technologien|programmierkenntnisse|methodenkompetenz|soziale kompetenzen
        persönliche stärken|softwarekenntnisse|programmiersprachen|werkzeuge|know-how
        savoir-être|savoir être|langages|domaines de compétences|qualités
        qualités personnelles
        compétences transversales|langages et outils|outils et technologies
        environnement technique
        competencias clave|competencias digitales|habilidades blandas|tecnologías
        habilidades personales|competencias personales|tecnologías y herramientas
        技能专长|技能清单|专业能力|掌握技能|it技能|技术能力|核心竞争力|专业特长|个人能力
        skills|technical skills|core competencies|competencies|key skills|technologies
        tools|tech stack|expertise|areas of expertise|core skills|professional skills
        strengths|key strengths|proficiencies|technical proficiencies|capabilities
        computer skills|personal strength|personality skills|personal traits
        soft skills|hard skills|skill set|skills summary|technical expertise
        top skills|programming languages|software|tools and technologies|it skills
        knowledge
        technical profile|computer knowledge|software proficiency|web technologies
        personal skills|technical knowledge|specialties|abilities|competences
        digital skills
        technology|technical summary|technical environment|proficiency forte|frameworks
        core qualifications|job related skills|communication skills
        organisational skills
        fähigkeiten|kenntnisse|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse
        technische kenntnisse|qualifikationen|stärken|soft skills und stärken
        fertigkeiten
        technische fähigkeiten|kernkompetenzen|besondere kenntnisse
        schlüsselqualifikationen
        compétences|compétences techniques|savoir faire|outils|compétences clés
        connaissances|atouts|aptitudes|compétences informatiques|informatique|logiciels
        competencias|habilidades|aptitudes|conocimientos|habilidades técnicas
        competencias técnicas|informática|capacidades|destrezas|herramientas
        conocimientos técnicos|conocimientos informáticos
        competenze|capacità|competenze tecniche|abilità|competenze informatiche
        competenze digitali|conoscenze informatiche
        competências|habilidades e competências|competências técnicas|conhecimentos
        vaardigheden|competenties|technische vaardigheden|kennis|computervaardigheden
        技能|专业技能|技术技能|核心技能|個人技能|專業技能|技能特长|个人技能|技术栈|能力
    """,
    Section.PROJECTS: """
        project highlights|featured projects|independent projects|university projects
        course projects|personal and open source projects|open source projects
        my projects
        eigene projekte|projekte auswahl|projekte und veröffentlichungen|abschlussarbeit
        projets académiques|projets universitaires|projets marquants|mes projets
        proyectos académicos|proyectos relevantes|mis proyectos
        项目介绍|个人项目|研究经历|研究项目|科研项目|主要项目|代表项目
        projects|project|personal projects|side projects|selected projects|key projects
        academic projects|project experience|notable projects|open source|portfolio
        project work|projects summary|open source projects|open source contributions
        samples
        research|research projects|research interests
        projekte|projekterfahrung|ausgewählte projekte|projektliste|forschung
        projets|projets personnels|réalisations|projets réalisés|recherche
        proyectos|proyectos personales|proyectos destacados|portafolio
        progetti|progetti personali|projetos|projetos pessoais|projecten
        项目|项目经历|项目经验|個人項目|項目經歷|科研经历|作品集|项目作品
    """,
    Section.CERTIFICATIONS: """
        driving
        prüfungen|prüfungen und kurse|
        kurse|short courses|short course
        papers|my papers|papers and tickets|registration|registrations|checks
        checks and courses|courses and checks|registration and checks
        registrations and memberships|professional registration
        licensure|accreditation|professional training|training and certifications
        licences and tickets|licenses and tickets|tickets|tickets and licences
        licences and certificates|cards and tickets
        licensing
        courses and certificates|courses and certifications|certificates and courses
        ausweise|ausweise und weiterbildung|ausweise und weiterbildungen
        ausweise und kurse|kurse und ausweise|weiterbildung und ausweise
        weiterbildungen und ausweise
        weiterbildung und zertifikate|zertifikate und weiterbildungen
        cursos y certificados|cursos y certificaciones|carnets|permisos
        carnet de conducir
        formations et certifications|certifications et formations
        资格认证|技能证书|证书与资格|职业资格|职业证书|证书情况
        certifications|certificates|certificate|certification|licenses|licences
        licenses and certifications|professional certifications|credentials
        accreditations
        certifications and licenses|driving licence|driving license|driver's license
        professional development|trainings and certifications|additional qualification
        führerscheine|führerscheine und qualifikationen
        zertifikate|zertifizierungen|lizenzen|führerschein|bescheinigungen|scheine
        certificats|permis|permis de conduire|habilitations
        certificados|certificaciones|licencias|títulos|permiso de conducir
        acreditaciones
        certificati|certificazioni|patente|patente di guida
        certificações|carta de condução
        certificaten|certificeringen|rijbewijs|diploma's en certificaten
        证书|资格证书|认证|職業證書|證書|专业认证|资质证书
    """,
    Section.LANGUAGES: """
        tongues
        language abilities|language competence|linguistic skills|language competencies
        sprachliche kenntnisse|sprachkompetenz|sprachkompetenzen|sprache
        langues vivantes|langue|niveau de langues|idioma|conocimiento de idiomas
        外语能力|语言水平|外语|外语水平|语言技能
        languages|language|language skills|foreign languages|languages known
        mother tongue
        language known|language proficiency|spoken languages|languages spoken
        sprachen|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse
        langues|langues étrangères|langues parlées|compétences linguistiques
        idiomas|lenguas|lingue|lingue straniere|conoscenze linguistiche|línguas
        competenze linguistiche|idiomas falados|talen|talenkennis
        语言|语言能力|語言|语言技能
    """,
    Section.PUBLICATIONS: """
        ausgewählte veröffentlichungen|ausgewählte publikationen|vorträge und preise
        selected talks|talks and workshops|conference papers|selected papers|preprints
        publications scientifiques|publications et communications|communications
        artículos|publicaciones científicas|wissenschaftliche veröffentlichungen
        学术论文|学术成果|论文发表|论文著作
        publications|papers|articles|selected publications|patents|presentations|talks
        publications and talks|invited talks|conferences|conference talks|writing
        speaking
        research papers|journal articles|books|lectures|conference presentations
        veröffentlichungen|publikationen|patente|vorträge
        brevets|conférences|publicaciones|patentes|ponencias|conferencias
        pubblicazioni|brevetti|publicações|palestras|publicaties|presentaties
        出版|出版物|出版刊物|论文|专利|发表论文|論文|出版作品|著作
    """,
    Section.AWARDS: """
        drittmittel|eingeworbene drittmittel|fördermittel|grants|research funding
        grants and awards|awards and grants|drittmittel und auszeichnungen
        competitions|competitions and awards|funding|grants and funding
        荣誉与奖项|获奖|荣誉奖励|竞赛经历|获奖荣誉|荣誉证书|奖励荣誉
        awards|honors|honours|honors and awards|awards and recognition|achievements
        prizes
        selected honors|recognition|accomplishments|distinctions|scholarships
        fellowships
        achivements|key achievements|honors and scholarships|awards and achievements
        grants
        scholastic achievements|academic achievements
        auszeichnungen|preise|ehrungen|stipendien|erfolge|preise und auszeichnungen
        récompenses|prix|distinctions|bourses|prix et distinctions
        premios|reconocimientos|logros|becas|premios y reconocimientos|distinciones
        premi|riconoscimenti|premi e riconoscimenti|borse di studio
        prêmios|prémios|reconhecimentos|conquistas
        prijzen|onderscheidingen|prestaties
        荣誉|奖项|获奖经历|荣誉奖项|獎項|榮譽|获奖情况|所获奖励
    """,
    Section.VOLUNTEERING: """
        civic|civic activities|civic involvement|community activities
        volunteer service|volunteer services|service and volunteering
        giving time|giving back|voluntary|voluntary work|unpaid work
        community engagement|extracurriculars|campus involvement|student activities
        professional associations|board memberships|boards|clubs and societies
        ehrenamtliche arbeit|gesellschaftliches engagement|ehrenamtliche tätigkeit
        engagement bénévole|activités associatives|voluntariados|asociaciones
        actividades de voluntariado
        学生工作|校内经历|社会活动|志愿者活动|校园活动|社团活动
        volunteering|volunteer|volunteer experience|volunteer work|community involvement
        community service|community|social engagement|civic engagement|extracurricular
        extracurricular activities|leadership|leadership and activities|service
        activities|affiliations|affiliation|memberships|professional memberships
        governance
        leadership experience|professional affiliations|positions of responsibility
        ehrenamt|ehrenamtliches|ehrenamtliche tätigkeiten|ehrenamtliches engagement
        engagement|soziales engagement|freiwilligenarbeit|mitgliedschaften
        bénévolat|engagements|vie associative|activités extrascolaires|associations
        expériences bénévoles|engagement associatif
        voluntariado|actividades extracurriculares|trabajo voluntario
        volontariato|attività extracurriculari|trabalho voluntário
        atividades extracurriculares
        vrijwilligerswerk|nevenactiviteiten|lidmaatschappen
        志愿服务|志愿者经历|社会实践|志願服務|校园经历|社团经历|志愿经历
    """,
    Section.INTERESTS: """
        privat|privates
        out of school|out of work hours
        off duty|off the clock|away from work|when i'm not working
        outside work|leisure|leisure activities|pastimes|activities and interests
        free time
        interests and activities|freizeitaktivitäten|freizeitinteressen
        centres d'intérêts|intérêts personnels|aficiones e intereses
        业余爱好|个人爱好|爱好特长
        interests|hobbies|hobby|hobbies and interests|personal interests|reading
        interests and hobbies|passions
        ausserberufliches|außerberufliches|ausserberufliche aktivitäten
        ausserberufliche interessen|ausserberufliche tätigkeiten
        interessen|hobbys|freizeit|hobbies und interessen|persönliche interessen
        hobbys und interessen
        intérêts|centres d'intérêt|centre d'intérêt|loisirs|passions
        activités et loisirs
        intereses|aficiones|pasatiempos|intereses personales
        interessi|interessi personali|hobby e interessi|interesses|passatempos
        interesses en hobby's|vrije tijd
        兴趣|兴趣爱好|爱好|個人興趣|興趣愛好
    """,
    Section.REFERENCES: """
        referenz|
        refs|ask about me|who to ask|people to ask about me
        reference|referee
        references|referees|testimonials|recommendations|professional references
        referenzen|empfehlungen|références|recommandations|referencias|recomendaciones
        referenze|referências|referenties|推荐信|推荐人|證明人|推薦人
    """,
    Section.OTHER: """
        sonst so|was noch|noch etwas
        lehre und gremien|lehre und selbstverwaltung|gremien
        sonst noch|was sonst noch|und sonst noch|außerdem|ausserdem
        also|the other stuff|the rest|the small print
        other stuff|everything else|odds and ends|bits and pieces|bits and bobs
        signature|residential address|permanent address|place and date|present address
        date of birth|declarations
        contact|contact information|contact details|contact me|personal information
        personal details|personal data|additional information|other|miscellaneous|links
        online presence|profiles|social|social media|other information|details|others
        curriculum vitae|curriculam vitae|resume|cv|information|others informations
        declaration|info|other details|personal|address
        websites|web|find me online|social networks|personal particulars
        further information
        zur person
        kontakt|kontaktdaten|persönliche daten|persönliche angaben|persönliches
        sonstiges|weiteres|sonst|und sonst|diverses|verschiedenes|personalien
        lebenslauf|profile und links|angaben zur person|weitere angaben
        zusätzliche informationen
        coordonnées|informations personnelles|divers|réseaux|liens|état civil
        informations complémentaires|informations supplémentaires|profils
        contacto|datos personales|información personal|otros|enlaces
        información adicional
        otros datos|datos de contacto|redes sociales|perfiles
        contatti|dati personali|informazioni personali|altro|contatto
        ulteriori informazioni
        contato|contacto|dados pessoais|informações pessoais|outros
        informações adicionais
        contactgegevens|persoonlijke gegevens|persoonlijke informatie|overig|overige
        联系方式|个人信息|聯絡方式|其他|附加信息|个人资料|基本资料|个人主页|社交网络
    """,
}
SUBHEADINGS = """
    project title|project name|project details|project summary|client|duration|team size
    resposibilities|responsiblities|role contribution|key role and responsibilities
    responsibilities|key responsibilities|roles and responsibilities|role description
    role|roles|responsibility|duties|key duties|achievements|key achievements
    designation
    accomplishments|key accomplishments|key activities|activities|deliverables
    initiatives
    environment|technologies used|technologies|tech stack|tools used|project description
    description|key result areas|key performance areas|role and responsibilities
    employer
    responsibilities and deliverables|role and contribution|job summary|job description
    key roles and responsibilities|organization|current role|key role
    selected achievements
    aufgaben|tätigkeiten|verantwortlichkeiten|erfolge|aufgabenbereich|schwerpunkte
    aufgaben und erfolge|tätigkeitsschwerpunkte|kurse|courses|coursework|summary
    highlights
    missions|missions principales|tâches|réalisations|environnement technique|cours
    responsabilidades|funciones|funciones principales|logros|tareas|cursos|keywords
    schlüsselwörter|mots clés|palabras clave|parole chiave|palavras chave
    responsabilità|mansioni|principali mansioni|responsabilidades e conquistas
    taken|verantwoordelijkheden|werkzaamheden|职责|主要职责|工作职责|工作内容|业绩|主要业绩
    关键词|课程|项目描述
"""
CORE: dict[str, Section] = {
    word: section
    for section, words in {
        Section.SUMMARY: "summary profile objective profil resumen perfil",
        Section.EXPERIENCE: (
            "experience experiences employment work career internships berufserfahrung"
            " erfahrung erfahrungen expérience expériences experiencia esperienza"
            " esperienze experiência werkervaring ervaring praktika"
        ),
        Section.EDUCATION: (
            "education academics qualifications studies ausbildung studium bildung"
            " formation formations études educación formación istruzione formazione"
            " educação formação opleiding opleidingen"
        ),
        Section.SKILLS: (
            "skills skill competencies competences technologies tools expertise"
            " strengths proficiencies fähigkeiten kenntnisse kompetenzen compétences"
            " competencias habilidades conocimientos competenze competências"
            " vaardigheden competenties"
        ),
        Section.PROJECTS: (
            "projects project projekte projets proyectos progetti projetos projecten"
        ),
        Section.CERTIFICATIONS: (
            "certifications certificates certification licenses licences courses"
            " zertifikate zertifizierungen certificats certificados certificaciones"
            " certificazioni certificações certificaten"
        ),
        Section.LANGUAGES: "languages sprachen langues idiomas lingue línguas talen",
        Section.PUBLICATIONS: "publications papers patents publikationen publicaciones",
        Section.AWARDS: (
            "awards honors honours achievements accomplishments scholarships"
            " auszeichnungen récompenses premios"
        ),
        Section.VOLUNTEERING: (
            "volunteering volunteer volunteerism extracurricular ehrenamt bénévolat"
            " voluntariado"
        ),
        Section.INTERESTS: (
            "interests hobbies interessen hobbys loisirs intereses aficiones"
        ),
        Section.REFERENCES: "references referenzen références referencias",
    }.items()
    for word in words.split()
}
MODIFIERS = frozenset(
    """
    professional relevant technical core key selected additional other work my academic
    recent personal related general basic main major minor notable further industry past
    previous current prior early summary of and in the a for with to details history
    background information overview section list activities development management
    leadership teaching research industrial international military clinical legal
    software
    digital engineering business practical volunteer community side open source
    analytical
    creative hard soft it computer programming foreign spoken natural human special
    beruflicher berufliche relevante weitere ausgewählte besondere technische und
    praktische schulische persönliche fachliche sonstige
    professionnelle professionnelles et de des du la le les autres principales
    techniques
    académique complémentaire complémentaires personnels linguistiques
    profesional laboral académica y e otros otras del los las técnicas principales
    complementaria relevante personales lingüísticas
    professionale lavorativa tecniche linguistiche altre ed
    profissional acadêmica técnicas relevante en overige relevante technische
    freelance consulting job internship clinical laboratory university independent
    transferable interpersonal tech areas highlights top educational student vocational
    career featured publishing military classroom corporate retail nursing healthcare
    weiterbildungen fort bisherige ehrenamtliche eigene im detail
    universitaires académiques marquants clés mes scientifiques
    académicos académicas universitarios científicas clave digitales mis relevantes
    experience skills education training employment academic achievements
    expérience formation experiencia formación ausbildung
    """.split()
)
EVERYDAY = frozenset(
    """
    reading writing service samples speaking research professional personal
    address work
    other links social stage stages parcours technology software tools knowledge courses
    training community leadership books articles web websites kurse cours info studie
    taken doel engagement engagements scheine projet project activities degrees
    positions jobs
    language driving governance stationen stärken informatique recherche passions
    informatik
    connaissances premi talen degree bio ability abilities titles informática title
    statement mission roles assignments beruf beschäftigung emploi university schule
    diplôme toolbox toolkit programming methods databases platforms it competency edv
    technologien werkzeuge langages qualités tecnologías licensing permisos carnets
    langue idioma sprache communications artículos competitions funding boards
    asociaciones leisure pastimes reference referee signature client duration 工作 外语
    computer computers computing refs pc academic also civic stellen saisonen lehre
    universität hochschule
    placements placement unterricht referenz prüfungen außerdem ausserdem umschulung
    now currently jetzt zurzeit derzeit aktuell heute
    appointments accreditation papers technical systems systeme seminare lehrgänge
    """.split()
)
"""Headings that are everyday words: they count only where they look like headings."""
WORK = frozenset("jobs posts experience employment berufserfahrung".split())
DUTIES = frozenset({"responsibility", "responsibilities", "duties"})
