"""
Tools, methods and marks that postings ask for by name, and what kinds they are of.

Not complete and need not be: names that are not here are told by how they are written.
"""

KINDS = """
programming language, scripting language, coding, Programmiersprache, Programmierung:
 Python, Java, JavaScript, TypeScript, C++, C#, C, Go, Rust, Ruby, PHP, Kotlin, Swift,
 Scala, Perl, R, MATLAB, Objective-C, Haskell, Elixir, Erlang, Clojure, Dart, Lua,
 Julia, Groovy, F#, VB.NET, Visual Basic, VBA, COBOL, Fortran, ABAP, Apex, Bash,
 PowerShell
object-oriented, objektorientiert:
 Java, C++, C#, Python, Kotlin, Ruby, Smalltalk, TypeScript
relational database, SQL database, RDBMS, relationale Datenbank, relationaler Datenbank,
relationalen Datenbank, SQL-Datenbank:
 PostgreSQL, MySQL, MariaDB, Oracle, SQL Server, SQLite, DB2, Aurora, RDS, SQL
database, Datenbank:
 PostgreSQL, MySQL, MariaDB, Oracle, SQL Server, SQLite, DB2, Aurora, RDS, MongoDB,
 SQL, Cassandra, DynamoDB, Neo4j, CouchDB, Firestore
NoSQL:
 MongoDB, Cassandra, DynamoDB, Redis, Couchbase, CouchDB, Neo4j, HBase, Firestore
caching, cache:
 Redis, Memcached, ElastiCache, Varnish
version control, source control, Versionsverwaltung, Versionskontrolle:
 Git, GitHub, GitLab, Bitbucket, Subversion, SVN, Mercurial, Perforce
container, containerization, containerisation, Containerisierung:
 Docker, Podman, Kubernetes, containerd, OpenShift
container orchestration, orchestration, Orchestrierung:
 Kubernetes, ECS, EKS, GKE, AKS, OpenShift, Nomad, Docker Swarm
cloud platform, cloud provider, cloud service, public cloud, cloud computing:
 AWS, Azure, Google Cloud, IBM Cloud, Oracle Cloud, Heroku, DigitalOcean
CI/CD:
 Jenkins, GitHub Actions, GitLab CI, CircleCI, Travis CI, TeamCity, ArgoCD, Azure
 DevOps, Bamboo, Tekton, continuous integration, continuous delivery, continuous
 deployment
infrastructure as code, infrastructure-as-code, IaC:
 Terraform, Pulumi, CloudFormation, CDK, Bicep, Ansible
configuration management:
 Ansible, Chef, Puppet, SaltStack
observability, monitoring, Monitoring:
 Prometheus, Grafana, OpenTelemetry, Datadog, New Relic, Splunk, ELK, Kibana, Jaeger,
 CloudWatch, Nagios, Zabbix, Sentry, Dynatrace, PagerDuty
event streaming, stream processing, streaming platform:
 Kafka, Kinesis, Pulsar, Flink, Spark Streaming
message queue, message broker, messaging, queue, queuing, queueing:
 Kafka, RabbitMQ, SQS, ActiveMQ, NATS, Pub/Sub, Celery, Sidekiq, ZeroMQ, MQTT
frontend framework, front-end framework, JavaScript framework, Frontend-Framework:
 React, Angular, Vue, Svelte, Next.js, Nuxt, Ember.js, AngularJS, Solid.js
backend framework, back-end framework, web framework, Backend-Framework, Webframework:
 Django, Flask, FastAPI, Spring, Spring Boot, Express, Rails, Ruby on Rails, Laravel,
 Symfony, ASP.NET, NestJS, Node.js, Gin, Quarkus, Micronaut, Phoenix, Hibernate
API, web service, Schnittstelle:
 REST, GraphQL, gRPC, SOAP, OpenAPI
data visualization, data visualisation, visualization tool, visualisation tool,
dashboard tool, BI tool, business intelligence, Datenvisualisierung, BI-Tool:
 Tableau, Power BI, Looker, Looker Studio, Matplotlib, Seaborn, Plotly, D3, Qlik,
 QlikView, Qlik Sense, Metabase, Superset, ggplot2, MicroStrategy, Cognos, Data Studio
data warehouse, data warehousing:
 Snowflake, BigQuery, Redshift, Databricks, Synapse, Teradata, dbt
data pipeline, ETL, ELT, data orchestration:
 Airflow, dbt, Dagster, Prefect, Luigi, Informatica, Talend, SSIS, Fivetran, NiFi,
 Glue
big data:
 Spark, Hadoop, Hive, Flink, Databricks, Kafka, MapReduce
machine learning, Machine Learning, maschinelles Lernen, deep learning:
 scikit-learn, TensorFlow, PyTorch, Keras, XGBoost, LightGBM, Hugging Face, MLflow
statistical software, statistics software, statistical package, Statistiksoftware:
 R, SPSS, Stata, SAS, MATLAB, Minitab, JMP
spreadsheet, Tabellenkalkulation:
 Excel, Google Sheets
office software, office suite, MS Office, Microsoft Office, Office-Paket, MS-Office:
 Excel, Word, PowerPoint, Outlook, Microsoft 365, Office 365, Google Workspace
computer skills, computer literacy, computer literate, ICT skills, IT skills,
EDV-Kenntnisse, PC-Kenntnisse, IT-Kenntnisse, Computerkenntnisse:
 Excel, Word, PowerPoint, Outlook, Microsoft 365, Office 365, Google Workspace, Google
 Sheets, MS Office
CRM, customer relationship management:
 Salesforce, HubSpot, Zoho, Pipedrive, Microsoft Dynamics, Dynamics 365, SugarCRM
ERP:
 SAP, NetSuite, Oracle ERP, Microsoft Dynamics, Dynamics 365, Odoo, Sage X3, Sage
 Intacct,
 Navision, Workday, S/4HANA, proALPHA, Infor LN
marketing automation:
 HubSpot, Marketo, Pardot, Mailchimp, ActiveCampaign, Eloqua, Klaviyo, Braze
email marketing, e-mail marketing, email campaign, E-Mail-Marketing:
 Mailchimp, Klaviyo, Campaign Monitor, Constant Contact, Sendinblue, Brevo
web analytics, analytics tool, Webanalyse:
 Google Analytics, Adobe Analytics, Matomo, Mixpanel, Amplitude, Hotjar
social media, Social Media, soziale Medien:
 Instagram, Facebook, LinkedIn, TikTok, Twitter, YouTube, Pinterest, Hootsuite, Buffer
search engine optimization, search engine optimisation, Suchmaschinenoptimierung:
 SEO, Ahrefs, SEMrush, Google Search Console
paid advertising, paid media, paid search, performance marketing:
 Google Ads, Facebook Ads, Meta Ads, LinkedIn Ads, AdWords, SEM, PPC
content management system, CMS:
 WordPress, Drupal, TYPO3, Joomla, Contentful, AEM, Sitecore, Webflow
e-commerce platform, e-commerce system, shop system, Shopsystem:
 Shopify, Magento, WooCommerce, Shopware, Salesforce Commerce Cloud
design tool, prototyping tool, prototyping, wireframing, Design-Tool:
 Figma, Sketch, Adobe XD, InVision, Axure, Framer, Balsamiq, Miro
graphic design, image editing, Bildbearbeitung:
 Photoshop, Illustrator, InDesign, Canva, CorelDRAW, After Effects, Premiere
Adobe Creative Suite, Creative Cloud:
 Photoshop, Illustrator, InDesign, After Effects, Premiere
PLC, PLC programming, programmable logic controller, SPS, SPS-Programmierung,
SPS-Technik, speicherprogrammierbare Steuerung:
 TIA Portal, Step 7, SIMATIC, CODESYS, TwinCAT, RSLogix, Studio 5000, Allen-Bradley
CAD:
 AutoCAD, SolidWorks, CATIA, Inventor, Revit, Creo, Fusion 360, SketchUp
accounting software, bookkeeping software, Buchhaltungssoftware:
 QuickBooks, Xero, Sage, DATEV, SAP, NetSuite, FreshBooks, Lexware, Peachtree
project management tool, project management software, issue tracking, ticketing system,
Projektmanagement-Tool, Ticketsystem:
 Jira, Asana, Trello, Monday.com, MS Project, Basecamp, ServiceNow, Zendesk, Notion,
 ClickUp, Linear, Confluence
electronic health record, electronic medical record, EHR, EMR:
 Epic, Cerner, Meditech, Allscripts, athenahealth, eClinicalWorks, NextGen, AdvancedMD,
 DrChrono, Practice Fusion, EMIS Web, SystmOne, PointClickCare, MatrixCare, Dentrix,
 Eaglesoft, Open Dental
practice management software, practice management system, dental software,
Praxissoftware, Praxisverwaltungssystem:
 Dentrix, Eaglesoft, Open Dental, SOE Exact, Dentally, EMIS Web, SystmOne, Medistar,
 Turbomed, eClinicalWorks
Pflegesoftware, Pflegedokumentationssystem:
 Vivendi, Medifox, PointClickCare
transportation management system, transport management system, TMS:
 McLeod, TMW, MercuryGate, Turvo, SAP TM
warehouse management system, WMS, Lagerverwaltungssystem, Lagerverwaltungssoftware:
 Manhattan WMS, Manhattan Associates, Blue Yonder, SAP EWM, SAP WM, HighJump
HRIS, HR information system, HR system, HR software, HR-Software, Personalsoftware:
 Workday, BambooHR, ADP, Cascade HR, SuccessFactors, iTrent, Personio, UKG, Dayforce,
 PeopleSoft
payroll software, payroll system, Lohnabrechnungssoftware:
 ADP, Gusto, Paychex, QuickBooks Payroll, Sage Payroll, DATEV LODAS
construction management software, construction software:
 Procore, PlanGrid, Buildertrend, Bluebeam
scheduling software, project scheduling software:
 MS Project, Microsoft Project, Primavera P6, Primavera
property management software:
 Yardi, AppFolio, Buildium, RealPage
case management system, case management software, legal software, Kanzleisoftware,
Anwaltssoftware, Anwaltsprogramm:
 LEAP, Clio, iManage, RA-MICRO, Advoware, AnNoText
learning management system, LMS, Lernplattform:
 Moodle, Blackboard, Canvas LMS, Google Classroom, Schoology
hotel software, Hotelsoftware:
 Opera PMS, Fidelio, Protel, Mews, Cloudbeds
testing framework, test framework, test automation, unit testing, Testautomatisierung:
 pytest, JUnit, Jest, Cypress, Selenium, Playwright, Mocha, Jasmine, TestNG, RSpec,
 Robot Framework, Vitest, Cucumber, NUnit, xUnit, Mockito, Espresso
build tool, bundler:
 Maven, Gradle, Webpack, Vite, Bazel, CMake, Rollup, Gulp
agile method, agile methodology, agile, Agile, agile Methoden, agiles Arbeiten:
 Scrum, Kanban, SAFe, Extreme Programming
operating system, Betriebssystem:
 Linux, Windows, macOS, Unix, Ubuntu, Debian, Red Hat, CentOS
mobile development, mobile app:
 iOS, Android, React Native, Flutter, SwiftUI, Xamarin, Ionic
network protocol, networking, Netzwerktechnik:
 TCP/IP, DNS, DHCP, VPN, BGP, OSPF, VLAN, Cisco
game engine:
 Unity, Unreal Engine, Godot
virtualization, virtualisation, Virtualisierung, Servervirtualisierung:
 VMware, vSphere, VMware vSphere, ESXi, Hyper-V, Proxmox, KVM, XenServer, Citrix
data backup, backup software, Datensicherung, Backup-Software:
 Veeam, Acronis, Commvault, Bacula, NetBackup, Veritas
device management, mobile device management, MDM, Geräteverwaltung:
 Intune, Jamf, SCCM, MobileIron, Workspace ONE
directory service:
 Active Directory, LDAP, Entra ID, Okta
"""

MORE = """
HTML, HTML5, CSS, CSS3, Sass, Less, Tailwind, Bootstrap, jQuery, Redux, SQL, T-SQL,
PL/SQL, MDX, DAX, NumPy, Pandas, SciPy, Jupyter, Lambda, EC2, S3, IAM, Fargate, ECR,
Helm, Istio, Envoy, Nginx, Apache, Tomcat, Elasticsearch, OpenSearch, Solr, Redis,
WebSocket, OAuth, SAML, JWT, XML, JSON, YAML, JPA, JDBC, JVM, Spring Cloud, Struts, EJB,
.NET, .NET Core, Entity Framework, WPF, LINQ, Azure Functions, Power Automate, Power
Apps, SharePoint, Microsoft Teams, Slack, Zoom, Exchange, Intune, SCCM, VMware, Hyper-V,
Citrix, LangChain, LLM, NLP, OpenCV, CUDA, RAG, ARIMA, A/B testing, GDPR, DSGVO, HIPAA,
SOX, GAAP, IFRS, HGB, ISO 9001, ISO 27001, COBIT, Six Sigma, Lean, Kaizen, OKR, KPI,
TDD, BDD, DDD, DevOps, MLOps, SRE, microservices, serverless, blockchain, SAP HANA, SAP
FI, SAP MM, SAP SD, Ariba, Coupa, BPMN, UML, Visio, ArcGIS, QGIS, LaTeX, WCAG, ARIA,
asyncio, Celery, SQLAlchemy, Alembic, Pydantic, RSpec, SHRM, Verilog, VHDL, FPGA,
Frequenzumrichter, SCADA, Arduino, Raspberry Pi, ROS, CNC, HVAC, Storybook, Cassandra,
InfluxDB, TimescaleDB, Vault, Consul, Serverless Framework, Dentrix, Eaglesoft, Procore,
Bluebeam, PlanGrid, REDCap, Qualtrics
"""
CERTIFICATES = """
PMP, CPA, CFA, CISSP, CISA, CKA, CAPM, CSM, CCNA, CompTIA, Security+, Network+, MCSA,
PRINCE2, ITIL, BLS, ACLS, PALS, CPR
"""
"""What one is certified in."""
LICENCES = "RN, LPN, PE, CDL"
"""What one is licensed as, or for."""

ALIASES = {
    "google analytics": "GA4|Google Analytics 4|Universal Analytics",
    "kubernetes": "k8s",
    "snowflake": "snowpro",
    "postgresql": "postgres|psql|postgre sql",
    "go": "golang",
    "javascript": "js|java script|ecmascript|es6",
    "typescript": "ts",
    "node.js": "node|nodejs",
    "react": "reactjs|react.js",
    "angular": "angularjs|angular.js",
    "vue": "vuejs|vue.js",
    "next.js": "nextjs",
    "ember.js": "ember",
    "express": "express.js|expressjs",
    "nestjs": "nest.js",
    "google cloud": "gcp|google cloud platform",
    "aws": "amazon web services",
    "azure": "microsoft azure|ms azure",
    "excel": "ms excel|microsoft excel|ms-excel",
    "word": "ms word|microsoft word",
    "powerpoint": "power point",
    "power bi": "powerbi",
    "scikit-learn": "sklearn",
    "rest": "restful|rest-api|rest api",
    "c#": "c sharp|csharp",
    "c++": "cpp",
    "sql server": "mssql|ms sql|microsoft sql server",
    "ruby on rails": "rails|ror",
    "rails": "ruby on rails|ror",
    "argocd": "argo cd",
    "sem": "search engine marketing",
    "seo": "search engine optimization|search engine optimisation"
    "|suchmaschinenoptimierung",
    "ci/cd": "ci cd|cicd",
    "kafka": "apache kafka",
    "spark": "apache spark|pyspark",
    "airflow": "apache airflow",
    "machine learning": "ml",
    "nlp": "natural language processing",
    "llm": "large language model",
    "agile": "agil|agile|agiler|agilen|agiles",
    "scrum": "scrum master",
    "microservices": "microservice|micro-services|microservice architecture",
    "rn": "registered nurse|registered nursing",
    "lpn": "licensed practical nurse",
    "cpa": "certified public accountant",
    "pmp": "project management professional",
    "cka": "certified kubernetes administrator",
    "csm": "certified scrum master|certified scrummaster",
    "cdl": "commercial driver's license|commercial driver license",
    "pe": "professional engineer",
    "cissp": "certified information systems security professional",
    "cpr": "cardiopulmonary resuscitation",
    "gdpr": "dsgvo",
    "dsgvo": "gdpr",
    ".net": "dotnet|.net core|asp.net",
    "ms office": "microsoft office|office 365|microsoft 365|ms-office",
    "active directory": "ad ds",
    "step 7": "S7|Simatic S7|S7-300|S7-400|S7-1200|S7-1500",
    "frequenzumrichter": "FU|FUs|VFD|variable frequency drive|variable speed drive"
    "|frequency inverter|frequency converter",
    "a/b testing": "a/b-tests|a/b test|a/b tested|ab testing|split testing",
}
"""Other ways to write a name; all count as the name itself."""

IMPLIED_BY = {
    "sql": "PostgreSQL, MySQL, MariaDB, SQL Server, SQLite, T-SQL, PL/SQL, BigQuery",
    "javascript": "React, Angular, Vue, TypeScript, Node.js, jQuery, Next.js, Express",
    "python": "Django, Flask, FastAPI, Pandas, NumPy, scikit-learn, PyTorch, asyncio",
    "java": "Spring, Spring Boot, Hibernate, JPA, Maven, JUnit, EJB, Quarkus",
    "ruby": "Rails, Ruby on Rails, RSpec",
    "php": "Laravel, Symfony, WordPress",
    "c#": ".NET, ASP.NET, Entity Framework",
    ".net": "C#, Entity Framework",
    "git": "GitHub, GitLab, Bitbucket",
    "docker": "Kubernetes, ECS",
    "aws": "EC2, S3, EKS, ECS, RDS, DynamoDB, CloudFormation, CloudWatch, SQS",
    "azure": "Azure DevOps, Azure Functions, AKS",
    "google cloud": "BigQuery, GKE",
    "spring": "Spring Boot",
    "linux": "Ubuntu, Debian, Red Hat, CentOS",
    "html": "HTML5, React, Angular, Vue",
    "css": "CSS3, Sass, Tailwind, Bootstrap",
    "machine learning": "scikit-learn, TensorFlow, PyTorch, XGBoost",
    "agile": "Scrum, Kanban",
    "bls": "ACLS, PALS",
    "cpr": "BLS, ACLS, PALS",
    "sap": "SAP HANA, S/4HANA, SAP FI, SAP MM, ABAP",
}
"""Names that make it likely, not certain, that another is held."""

COMMON_WORDS = frozenset(
    """
go r c swift rust spring express excel word access outlook chef puppet flask ruby dart
julia perl oracle hive spark sketch notion sage epic helm vault consul nomad lambda
rails looker stata less unity cypress jest mocha jasmine bamboo linear buffer creo
inventor premiere illustrator exchange glue aurora synapse prefect gin phoenix apex
groovy crystal lean rest aria ant soap zoom lightning slack canva framer vite ros sas
node ember ml ts js ad solid apache gulp prototyping container queue cache monitoring
networking orchestration coding fu fus leap nextgen gusto turvo protel mews
""".split()
)
"""Names that are also words, or too short: only with their capitals."""
