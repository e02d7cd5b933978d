"""
Numbers as words, in English and German.
"""

# ruff: noqa: E501 - word lists are read whole

UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 10**9}

UNITS_DE = {
    "zweier": 2, "dreier": 3, "null": 0, "ein": 1, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13,
    "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
    "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40,
    "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip

PARTS = {
    "half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fifth": 1 / 5, "sixth": 1 / 6,
    "eighth": 1 / 8, "tenth": 1 / 10,
    "halves": 1 / 2, "thirds": 1 / 3, "quarters": 1 / 4, "fifths": 1 / 5, "sixths": 1 / 6,
    "eighths": 1 / 8, "tenths": 1 / 10,
    "hälfte": 1 / 2, "halbe": 1 / 2, "halbes": 1 / 2, "drittel": 1 / 3, "viertel": 1 / 4, "fünftel": 1 / 5,
    "sechstel": 1 / 6, "achtel": 1 / 8, "zehntel": 1 / 10,
    "dritteln": 1 / 3, "vierteln": 1 / 4,
}  # fmt: skip

ORDINALS_DE = {
    "zweite": 2, "zweiter": 2, "zweiten": 2, "zweites": 2, "dritte": 3, "dritter": 3, "dritten": 3,
    "vierte": 4, "vierter": 4, "vierten": 4, "fünfte": 5, "fünfter": 5, "fünften": 5,
    "zehnte": 10, "zehnter": 10, "zehnten": 10, "second": 2, "third": 3, "fourth": 4,
    "fifth": 5, "tenth": 10,
}  # fmt: skip

MULTIPLES = {
    "doubled": 2.0, "double": 2.0, "doubling": 2.0, "twofold": 2.0, "doubles": 2.0,
    "tripled": 3.0, "triple": 3.0, "tripling": 3.0, "threefold": 3.0, "trebled": 3.0,
    "quadrupled": 4.0, "quadruple": 4.0, "quadrupling": 4.0, "fourfold": 4.0,
    "quintupled": 5.0, "fivefold": 5.0, "sixfold": 6.0, "sevenfold": 7.0,
    "eightfold": 8.0, "tenfold": 10.0,
    "halved": 0.5, "halving": 0.5, "halve": 0.5,
    "verdoppelt": 2.0, "verdoppelte": 2.0, "verdoppeln": 2.0, "verdopplung": 2.0,
    "verdoppelung": 2.0, "verdreifacht": 3.0, "verdreifachte": 3.0, "verdreifachen": 3.0,
    "verdreifachung": 3.0, "vervierfacht": 4.0, "vervierfachte": 4.0,
    "vervierfachung": 4.0, "verfünffacht": 5.0, "verzehnfacht": 10.0,
    "halbiert": 0.5, "halbierte": 0.5, "halbieren": 0.5, "halbierung": 0.5,
}  # fmt: skip

COLLECTIVES = {
    "dozen": 12, "dutzend": 12, "hundertschaft": 100, "decade": 10, "jahrzehnt": 10,
}  # fmt: skip

VAGUE = {
    "dozens": (24, 240), "hundreds": (200, 5_000), "thousands": (2_000, 500_000),
    "millions": (2_000_000, 10**9), "billions": (2 * 10**9, 10**12), "decades": (20, 60),
    "dutzende": (24, 240), "hunderte": (200, 5_000), "tausende": (2_000, 500_000),
    "millionen": (2_000_000, 10**9), "jahrzehnte": (20, 60), "scores": (40, 400),
}  # fmt: skip

TIME = {
    "second": 1, "seconds": 1, "sekunde": 1, "sekunden": 1,
    "minute": 60, "minutes": 60, "minuten": 60, "min": 60, "mins": 60,
    "hour": 3600, "hours": 3600, "stunde": 3600, "stunden": 3600, "hrs": 3600, "std": 3600,
    "day": 86400, "days": 86400, "tag": 86400, "tage": 86400, "tagen": 86400,
    "week": 604800, "weeks": 604800, "woche": 604800, "wochen": 604800,
    "month": 2629800, "months": 2629800, "monat": 2629800, "monate": 2629800,
    "monaten": 2629800,
    "year": 31557600, "years": 31557600, "jahr": 31557600, "jahre": 31557600,
    "jahren": 31557600, "yrs": 31557600, "decade": 315576000, "decades": 315576000,
    "s": 1, "sec": 1, "secs": 1, "h": 3600, "hr": 3600, "wk": 604800, "wks": 604800, "mth": 2629800, "mths": 2629800,
    "mos": 2629800, "yr": 31557600,
    "jahrzehnt": 315576000, "jahrzehnte": 315576000, "jahrzehnten": 315576000,
}  # fmt: skip
YEAR = 31557600

HEDGES = {
    "over": "over", "above": "over", "exceeding": "over", "exceeded": "over",
    "mehr": "over", "über": "over", "mindestens": "over", "least": "over", "gut": "over",
    "than": "over", "plus": "over", "beyond": "over", "upwards": "over",
    "nearly": "nearly", "almost": "nearly", "fast": "nearly",
    "knapp": "nearly", "beinahe": "nearly",
    "about": "about", "around": "about", "roughly": "about", "approximately": "about",
    "some": "about", "circa": "about", "ca": "about", "etwa": "about", "rund": "about",
    "ungefähr": "about", "approx": "about", "approximate": "about",
    "excess": "over", "north": "over", "under": "under", "below": "under", "unter": "under", "fewer": "under",
    "less": "under", "weniger": "under", "within": "", "bis": "upto",
}  # fmt: skip

SEASONS = {
    "spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 12,
    "frühjahr": 4, "frühling": 4, "sommer": 7, "herbst": 10,
}  # fmt: skip
"""The month in the middle of each."""
