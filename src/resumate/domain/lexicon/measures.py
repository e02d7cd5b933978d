"""
Units of measure, and how they are written, in English and German.
"""

_ROWS = """
metre: m metres meter meters metern
millimetre: mm millimetres millimeter millimeters millimetern
centimetre: cm centimetres zentimeter centimeter centimeters zentimetern
kilometre: km kms kilometres kilometer kilometers kilometern
kilometre hour: km/h kmh kph
mile hour: mph
mile: miles meile meilen
foot: ft feet fuß
inch: inches zoll
yard: yd yds yards
square: sq sq.
square metre: sqm sq.m m² m2 qm quadratmeter quadratmetern
square foot: sqft sq.ft ft² ft2 quadratfuß
cubic metre: m³ m3 cbm kubikmeter kubikmetern
hectare: ha hectares hektar
acre: ac acres
tonne: t ton tons tonnes tonnen
kilogram: kg kgs kilo kilos kilograms kilogramme kilogramm
gram: g grams gramm
pound weight: lb lbs
litre: l ltr litres liter liters litern
millilitre: ml millilitres milliliter milliliters
hectolitre: hl hectolitres hektoliter
gallon: gal gallons
volt: v volts
kilovolt: kv kilovolts
ampere: amp amps
watt: w watts
kilowatt: kw kilowatts
megawatt: mw megawatts
kilowatt hour: kwh kilowattstunden
horsepower: hp bhp ps pferdestärken
gigabyte: gb gigabytes
terabyte: tb terabytes
megabyte: mb megabytes
millisecond: ms milliseconds millisekunden
word: wpm words
head: hd
""".strip()

_MEASURES = {
    form: frozenset(names.split())
    for names, _, forms in (row.partition(": ") for row in _ROWS.splitlines())
    for form in (*forms.split(), names)
}


def measure(word: str) -> frozenset[str]:
    """
    What a unit of measure says in full, in lower case: "sqft" says "square" and "foot",
    "t/a" says "tonne". Nothing of any other word.
    """
    whole = word.split("/", maxsplit=1)[0]
    return _MEASURES.get(word) or _MEASURES.get(whole, frozenset())
