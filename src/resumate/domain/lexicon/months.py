"""
The names of the months, January first, in the languages that letters are written in.
"""

MONTHS = {
    "en": "January February March April May June July August September October "
    "November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober "
    "November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre "
    "novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre",
}
IN_ENGLISH = "Sept|" + "|".join(
    f"{name[:3]}(?:{name[3:]})?" if name[3:] else name for name in MONTHS["en"].split()
)
"""A month in English, in full or short, as part of a pattern."""
