"""
The names of the months, January first, in the languages that letters are written in;
and of the days of the week.
"""

MONTHS_IN = {
    "en": "January February March April May June July August September October "
    "November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober "
    "November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre "
    "novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre",
}
MONTHS = {
    form: number
    for language in ("en", "de")
    for number, name in enumerate(MONTHS_IN[language].lower().split(), 1)
    for form in (name, name[:3])
} | {"jänner": 1, "sept": 9}
"""Their numbers, by their names in English and German, in full or short."""
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"


def _full_or_short(language: str) -> str:
    return "|".join(
        f"{name[:3]}(?:{name[3:]})?" if name[3:] else name
        for name in MONTHS_IN[language].split()
    )


IN_ENGLISH = f"Sept|{_full_or_short('en')}"
IN_GERMAN = f"Jänner|Sept|{_full_or_short('de')}"
"""A month in the language, in full or short, as part of a pattern."""
SEASONS = (
    "Spring|Summer|Autumn|Fall|Winter|Frühjahr|Frühling|Sommer|Herbst|"
    "printemps|été|automne|hiver|primavera|verano|otoño|invierno"
)
IN_ANY = "|".join(
    [
        IN_ENGLISH,
        IN_GERMAN,
        *(_full_or_short(other) for other in MONTHS_IN if other not in {"en", "de"}),
        SEASONS,
    ]
)
"""A month or a season in any language of letters."""
COUNTED_IN_GERMAN = (
    rf"{IN_GERMAN}|Platz|Preis|Rang|Klassen?|Stufe|Jahrgangsstufe|Schuljahr|Lehrjahr"
    r"|Ausbildungsjahr|(?:Fachs|S)emester|Halbjahr|Quartal|Jahrhundert|Auflage|Liga"
    r"|Stock|Stockwerk|(?:Ober|Unter)geschoss|Etage|Bauabschnitt|Geburtstag"
)
"""What stands behind a number with a point, which ends no sentence: "3. Klasse"."""
