"""
English: which words mean the same at work, and which words claim nothing.
"""

# ruff: noqa: E501 - word lists are read whole

FUNCTION = """
a an the this that these those some any each every all both either neither such same other
another own and or but nor so yet for of to in on at by with from into onto over under about
after before between during through throughout within without across against among around
as than then while when where which who whom whose what how why if because since until till
per via upon toward towards along beside besides near up down out off again further once
i me my mine myself we us our ours ourselves you your yours he him his she her hers it its
itself they them their theirs there here is am are was were be been being have has had having
do does did doing done will would shall should can could may might must not no never ever
also too very just only even still already almost nearly roughly approximately around more
most less least much many few several lot lots bit well now later ago soon back way thus although though despite
hence therefore however moreover furthermore additionally including include includes included
enough everyone everybody someone anyone everything something anything nothing anybody nobody none
like etc eg alone rather instead seasoned far whilst amid ie s t d ll m re ve st nd rd th mr mrs ms dr prof
"""

SOFT = """
able ability accomplish accomplishment achieve achievement active advance advantage aim align
alongside ambitious appeal appreciate approach apply application applicant area aspect aspire
asset attach attention attract attitude aware background balance base become begin believe
benefit best better big blend brand bring broad build-on calm candidate capability capable
capacity care-about career caring challenge chance character choose clear close collaborative
combine come comfortable commit commitment communication communicative company competence
competency complement complex concise confident confidence connect consider consideration
consistent contact contribute contribution convey convince cover creative creativity
credible critical-thinking culture curious curiosity daily day deal dear dedicate dedication
deep deeply deliver demand demonstrate depth describe desire detail detail-oriented details
determined develop-skills different difference directly discipline discuss diverse draw drive
driven dynamic eager early easily effective effectively efficiency efficient efficiently effort embrace
employer enable encourage end energetic energy engage enjoy ensure enthusiasm enthusiastic
environment equip especially essential ethic exact exactly example excellence excellent
exceptional excite excitement expand expect expectation experience experienced expertise
explore express extensive eye face familiar fast fast-paced feel field find firm first firsthand fit
flexible flexibility focus follow forward foundation friendly full fully fun future gain genuine
give glad go goal good grateful great ground grow-as growth-mindset habit happy hand hands-on hard
hard-working hardworking heart help-you high highly hire honest hope hour idea ideal ideally
imagine immediate impact important impress impressive improve-myself industry initiative
inspire instil integral integrity intend interest interested interpersonal interview invite
involve job join journey joy keen keep key kind know knowledge known last lead-to learn learning
lesson let letter level life line listen live long look love main make matter mean meet meaningful
methodical mind mindset mission mix moment month motivate motivation move name natural need new
next nature offer office open opening opportunity organisation organization organise-well
organised organized outcome-driven overview part particular particularly partner passion passionate past
path patience patient-person people-person perfect person personal perspective place play pleasure please point
position positive possible post posting potential practical practice precise prepare present-company
previous pride academic mostly chiefly proactive problem-solver problem-solving professional professionalism profile
programme-fit progress proud prove proven purpose pursue put qualification quality-minded
quick quickly range reach read ready real really reason regard relevant reliable reliability rely
reputation require requirement resilience resourceful respect respond responsibility rest result
results-driven resume cv reward rewarding rich right rigorous role secure see seek sense serious
serve-well set share shape show side similar sincere sincerely situation skill skilled skillset
small solid solution-oriented solve speak-to special specific spend spirit stand start stay step
stimulating story strength strengthen strong strongly structured style succeed success successful suit suitable
support-you sure take talent task teach-me team teamwork team-player thank thing think thorough
thoroughly thoughtful thrive time today together tool toolkit top touch toward trade tradition trait transfer
transferable trust try turn type understand understanding unique use useful value variety various
versatile view vision want week welcome whole willing willingness wish wonder word work
worker workplace world worth year yes young ethos solution successfully equally instrumental deeply
current currently recent recently present previously former formerly overall regularly often
always usually continuously consistently closely hugely significantly substantially solidly
combination sum total proficient proficiency fluent fluency prior stint tenure tasks duties duty
responsibilities main-tasks cost-conscious standard throughout earlier late latest eventually
finally initially meanwhile additionally particular remain let-me follow-up enclosed attached
hold degree diploma certification certificate licence license certified licensed graduate graduated study studied
native mother tongue language languages bilingual spare came enough explain others other history simple biggest best learnt found drew drawn began begun met shown took taken made known felt gave given sought spent brought held kept thought understood stood session sessions strengths abilities fully-fledged truly sound steady
employee-focused scale size large larger largest worth invest say says said tell smell ourselves
went gone going comes came become became point whole proper conversation confess admit pleasure pleased joy delight whatever whoever whenever thanks oh busy pressure stress stressful hectic rush
"""

LIGHT = """
rate figure data method question finding calculation table growth
summer winter spring autumn season morning evening afternoon weekend weekday monday tuesday wednesday
thursday friday saturday sunday
activity business care client colleague company customer day department different employee group
hour individual initiative issue large manage member month number operation people
plan problem process product program programme project quality several service site
solution staff strategy system task team technical tool user week work year small local
regional national international external annual weekly monthly full part various
improve support create develop help make use work run do lead manage handle build complete
get give keep provide finish perform carry set perform ensure front
"""

SYNONYMS = """
cut reduce lower decrease shrink shorten trim slash drop fall decline minimise minimize curb bring_down cut_down lessen diminish reduction downsize sink sank sunk plunge tumble
raise increase grow boost lift expand improve_by climb rise gain up growth enlarge soar
improve enhance better optimise optimize streamline refine upgrade strengthen accelerate speed modernise modernize rewrite
quick fast speed rapid throughput performance velocity
build develop create construct implement make write program code engineer set_up put_together produce craft assemble
design architect plan conceive devise draft model lay_out
establish set_up introduce launch found start initiate roll_out kick_off bring_in implement create institute pioneer
launch release ship publish roll_out introduce deploy go_live
rollout roll_out introduce implementation deploy adoption introduction launch
rebuild rewrite redesign refactor rework overhaul revamp remake modernise modernize rearchitect
migrate move transfer port switch shift transition migration relocate
deploy ship release install
automate script automation mechanise
test verify validate check qa try
fix repair debug troubleshoot resolve solve remedy correct diagnose
troubleshoot faultfinding diagnose fault
maintain upkeep look_after service keep care_for tend order keep_up
operate run use
run host conduct hold organise organize lead deliver carry_out
organise organize arrange plan coordinate run set_up schedule
coordinate liaise organise organize align orchestrate
mentor coach guide tutor advise counsel teach train precept
train teach instruct educate coach school onboard precept lecture
precept mentor supervise guide train preceptor
supervise oversee manage lead direct monitor
manage oversee run administer supervise handle direct own responsible in_charge
responsible charge own accountable in_charge
lead head direct spearhead chair captain steer front chief
chair lead head
help assist support aid back contribute
participate take_part join contribute involve part attend
contribute participate help support
analyse analyze analysis examine study evaluate assess review investigate interpret
evaluate assess appraise judge measure
measure track monitor quantify gauge
research investigate study
review check inspect audit examine assess
inspect inspection audit check
document write record note log runbook
document documentation record chart
write author pen draft compose word produce script
edit revise proofread
publish article paper release
article paper publication story piece
present presentation show demonstrate pitch talk
speak talk present
report dashboard
negotiate bargain haggle negotiation
sell sale sales close
buy purchase procure procurement purchasing sourcing
order reorder stock
serve attend wait
serve care treat look_after
care nurse treat look_after tend attend nursing caring
treat treatment therapy
administer give dispense administration
vaccination vaccine immunisation immunization jab injection inject
venepuncture venipuncture phlebotomy take_blood draw_blood
wash washing hygiene bathe
meal food eat eating feed
feed meal
patient case
doctor physician medic clinician
clinician physician nurse
ward unit station
icu intensive_care critical_care
hospital clinic infirmary
relative family families
student pupil learner
class course lesson module
course module class
teach tutor lecture
undergraduate student
colleague coworker teammate peer
employee staff worker colleague team_member workforce personnel people
people person individual staff colleague
subordinate report
developer engineer programmer coder
engineer engineering
customer client buyer shopper consumer patron account
user customer people audience subscriber
subscriber audience reader list signup subscription
visitor guest
guest visitor traveller
shop store retail outlet
store shop branch
till cash register checkout
money cash fund
cost spend expense spending expenditure bill costs
revenue sales turnover income
profit margin
budget fund
bid tender quote estimate
estimate calculate cost price
price pricing
contract agreement
supplier vendor
invoice invoicing bill billing
account accounting bookkeep bookkeeping accountancy
tax taxes
waiting wait queue
wait waiting
delay latency wait lag
duration time
time hour
downtime outage
outage incident failure downtime
incident emergency outage
availability uptime reliability
bug defect error fault
error mistake defect
warning notice correction
pipeline workflow
batch job run
nightly night overnight
shift rota
schedule timetable rota roster scheduling
website site web webpage page homepage
web website internet online
app application
application app program
software program application system
program programme scheme
service microservice
microservice service
database db sql store
server host
cluster infrastructure
infrastructure platform system
cloud hosting
platform system
tool software instrument
equipment gear machine device
machine equipment
tracking track tracker
route routing
route_planning planner route
plan planner planning
courier driver
driver chauffeur
parcel package shipment
warehouse depot storehouse
delivery shipping logistics
logistics supply shipping
building site
house home
home house residence household apartment
residential home house
resident inhabitant
wire wiring cable cabling electrify
install installation fit mount set_up
lighting light lamp luminaire
light lighting fixture
panel board
retrofit upgrade refit
blueprint drawing plan
van vehicle car truck
vehicle fleet van car
crew team squad gang group
team crew group squad unit
apprentice trainee learner
apprenticeship training
trainee intern apprentice
intern internship trainee placement
newsletter mailing email
email mail
campaign promotion
advertise advertising ad ads advert promotion
social socialmedia
traffic visit visitor
organic search
search find lookup
event fair conference
fair exhibition show
podcast show
guide handbook manual
film video
photo photograph picture image
award prize win awardwinning
award prize honour honor
win secure obtain gain earn receive get
grant funding fund
fund finance funding
grant scholarship
survey poll questionnaire interview ask
ask survey interview
result finding outcome
finding result
talk lecture
seminar colloquium workshop
workshop seminar training
conference congress
cruise expedition voyage trip
research study
thesis dissertation
doctoral doctorate phd
scientist researcher
researcher scientist
simulation model modelling simulate
model modelling simulate
data dataset
tide tidal
coastal coast
team_lead lead
head lead chief
policy guideline rule
guideline protocol procedure standard
protocol procedure guideline process
triage assess
phone telephone call
telephone phone call
electronic digital
record chart file documentation
health medical healthcare
medical clinical health
infection sepsis
fall decline
strategy plan
brand rebrand branding
rebrand brand branding
agency firm
company firm business organisation organization
partner agency
quarter quarterly
month monthly
week weekly
year yearly annual annually
day daily
saturday weekend
football soccer
game match
coach train
council town
town city municipal
law legal
legal law
child children kid
kid child
safety secure security
security secure
risk hazard
quality qa
plant factory facility
factory plant
production manufacture manufacturing
manufacture produce make
material stock
inventory stock store
stock inventory
translate translation interpret
language tongue
recruit hire recruiting hiring recruitment
hire recruit
payroll salary wage
hr personnel
complaint grievance
complaint claim
volunteer charity
charity nonprofit donation
donation donor
fundraise fundraising raise
raise collect
rank rating
satisfaction nps happy
conversion convert
deal contract sale
overdue late outstanding unpaid
late overdue outstanding
payment invoice debt receivable
responsible duty
on_call call standby
standby on_call
review feedback
feedback review
pair pairing
junior young newly
newly new
graduate qualified
qualified certified
ventilated ventilator ventilation
central_line catheter
rotate rotation
assemble fit
weld welding
paint painting
drive haul
pack packing
clean cleaning
cook kitchen chef
kitchen cook chef
bake bakery baker
open opening
drawing draw
draw drawing
diagram plan drawing
spreadsheet excel
presentation slide
cover include span across
reach hit attain achieve
handle process manage deal
process handle
answer respond reply
ticket request case
request inquiry query enquiry
helpdesk support
rightsize right-size
yearly annual
deliver complete finish
complete finish
pass clear
save free spare
collaborate cooperate partner work_with team_up jointly together
"""
