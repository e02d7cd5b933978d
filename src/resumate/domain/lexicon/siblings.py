"""
Kinds of things, of which one is not another: who coached netball coached no tennis.
"""

# ruff: noqa: E501 - word lists are read whole

SIBLINGS = (
    # What is played.
    "tennis netball football/soccer/fußball rugby hockey cricket basketball volleyball handball badminton squash rowing/rudern swimming/schwimmen gymnastics/turnen boxing judo karate sailing/segeln cycling chess/schach archery athletics/leichtathletik fencing/fechten riding/reiten climbing/klettern",
    "piano/klavier violin/geige guitar/gitarre flute/flöte cello trumpet/trompete saxophone/saxophon organ/orgel drum/schlagzeug",
    # What it is made of.
    "wood/timber/wooden/holz/massivholz/oak/eiche/beech/buche/pine/kiefer chipboard/spanplatte/mdf plastic/kunststoff/upvc/pvc steel/stahl/edelstahl/metal/metall aluminium/aluminum/alu/metal/metall glass/glas concrete/beton leather/leder stone/stein/marble/marmor/granite/granit brick/ziegel clay/ton",
    "oak/eiche beech/buche pine/kiefer walnut/nussbaum ash/esche maple/ahorn spruce/fichte birch/birke",
    "cotton/baumwolle wool/wolle silk/seide linen/leinen",
    "gold silver/silber bronze copper/kupfer brass/messing",
    # What lives.
    "dog/hund/canine cat/katze/feline horse/pferd/equine cow/cattle/dairy/kuh/rind/milchvieh pig/schwein sheep/lamb/schaf goat/ziege chicken/hen/poultry/huhn/hühner/geflügel rabbit/kaninchen",
    "apple/apfel/äpfel pear/birne cherry/kirsche strawberry/erdbeere grape/traube plum/pflaume",
    "wheat/weizen barley/gerste maize/mais rye/roggen potato/kartoffel rapeseed/raps",
    # When.
    "summer/sommer winter autumn/herbst",
    # Whom.
    "boy/jungen/knaben girl/mädchen",
    "inpatient/in-patient/stationär outpatient/out-patient/ambulant",
    # What one drives.
    "bus/omnibus tram/straßenbahn train/zug taxi ambulance/rettungswagen",
    "forklift/stapler/gabelstapler crane/kran excavator/digger/bagger",
    # What one builds.
    "oil/öl gas solar/photovoltaik wind/windkraft nuclear/kernkraft coal/kohle hydro/wasserkraft",
    "residential/wohnbau/wohnungsbau commercial/gewerbebau industrial/industriebau",
    # What one does with goods and money.
    "payable/creditor/kreditor receivable/debtor/debitor",
    "import export",
    "inbound/wareneingang outbound/warenausgang",
    "luftfracht seefracht",
    "quantitative/quantitativ qualitative/qualitativ",
    "b2b b2c",
    "hardware software",
    "cardiology/kardiologie neurology/neurologie oncology/onkologie paediatrics/pediatrics/pädiatrie orthopaedics/orthopedics/orthopädie geriatrics/geriatrie psychiatry/psychiatrie dermatology/dermatologie gynaecology/gynecology/gynäkologie urology/urologie radiology/radiologie",
)  # fmt: skip
"""Each row: things of one kind, each by its names, in English and German; a name of two
things is what both are called together ("metal")."""
