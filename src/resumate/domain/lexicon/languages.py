"""
Languages that people speak, by their names, and how well they do.
"""

# ruff: noqa: E501 - word lists are read whole

LETTER_LANGUAGES = ("en", "de", "fr", "es")
"""Those in which a letter can be written."""
FORMS = {
    "en": "english englisch\\w* anglais inglés",
    "de": "german deutsch\\w* allemand alemán",
    "fr": "french französisch\\w* français francés",
    "es": "spanish spanisch\\w* espagnol español castellano",
    "it": "italian italienisch\\w* italien italiano",
    "pt": "portuguese portugiesisch\\w* portugais portugués português",
    "nl": "dutch niederländisch\\w* holländisch\\w* flämisch\\w* flemish néerlandais neerlandés nederlands",
    "pl": "polish polnisch\\w* polonais polaco polski",
    "ru": "russian russisch\\w* russe ruso",
    "zh": "chinese mandarin chinesisch\\w* chinois chino cantonese",
    "ja": "japanese japanisch\\w* japonais japonés",
    "ko": "korean koreanisch\\w* coréen coreano",
    "ar": "arabic arabisch\\w* arabe árabe",
    "tr": "turkish türkisch\\w* turc turco türkçe",
    "hi": "hindi",
    "sv": "swedish schwedisch\\w* suédois sueco svenska",
    "da": "danish dänisch\\w* danois danés dansk",
    "no": "norwegian norwegisch\\w* norvégien noruego",
    "fi": "finnish finnisch\\w* finnois finlandés",
    "cs": "czech tschechisch\\w* tchèque checo",
    "el": "greek griechisch\\w* grec griego",
    "he": "hebrew hebräisch\\w* hébreu hebreo",
    "uk": "ukrainian ukrainisch\\w* ukrainien ucraniano",
    "cy": "welsh walisisch\\w* gallois galés cymraeg",
    "ga": "irish gaelic gaeilge irisch\\w*",
    "ca": "catalan katalanisch\\w* catalán valencian\\w*",
    "eu": "basque baskisch\\w* euskera",
    "gl": "galician gallego galego",
    "hu": "hungarian ungarisch\\w* hongrois húngaro",
    "ro": "romanian rumänisch\\w* roumain rumano",
    "bg": "bulgarian bulgarisch\\w*",
    "hr": "croatian kroatisch\\w* serbian serbisch\\w*",
    "sk": "slovak slowakisch\\w*",
    "ur": "urdu",
    "bn": "bengali",
    "pa": "punjabi",
    "ta": "tamil",
    "vi": "vietnamese vietnamesisch\\w*",
    "fa": "persian farsi persisch\\w*",
    "so": "somali",
    "rm": "romansh romanisch rätoromanisch\\w* bündnerromanisch\\w*",
    "te": "telugu",
    "th": "thai thailändisch\\w*",
}
"""How postings and resumes write them: in English, in German with its endings, …"""

LANGUAGES = frozenset(
    """
    english german french spanish italian portuguese dutch polish russian ukrainian turkish arabic
    mandarin chinese cantonese japanese korean hindi urdu bengali tamil telugu punjabi swedish
    norwegian danish finnish greek hebrew czech slovak hungarian romanian bulgarian serbian
    croatian vietnamese thai indonesian malay tagalog swahili kiswahili igbo yoruba hausa zulu persian farsi
    irish welsh catalan basque latvian lithuanian estonian slovenian albanian georgian armenian
    français español italiano latin latein sign asl bsl gebärdensprache
    deutsch englisch französisch spanisch italienisch portugiesisch niederländisch polnisch
    russisch ukrainisch türkisch arabisch chinesisch japanisch koreanisch schwedisch norwegisch
    dänisch finnisch griechisch tschechisch ungarisch rumänisch kroatisch serbisch
    gaelic breton galician maltese icelandic luxembourgish macedonian bosnian belarusian kurdish pashto
    dari amharic somali tigrinya nepali sinhala marathi gujarati kannada malayalam burmese khmer lao
    mongolian kazakh uzbek azerbaijani shona xhosa afrikaans wolof oromo kinyarwanda maori filipino
    isixhosa isizulu sesotho setswana sepedi tshivenda xitsonga siswati isindebele ndebele
    bulgarisch slowakisch slowenisch litauisch lettisch estnisch albanisch bosnisch mazedonisch kurdisch
    holländisch flämisch persisch vietnamesisch thailändisch isländisch hebräisch
    rätoromanisch platt plattdeutsch niederdeutsch friesisch sorbisch schweizerdeutsch
    """.split()
)
SAME_LANGUAGE = {
    "deutsch": "german", "englisch": "english", "französisch": "french", "spanisch": "spanish",
    "italienisch": "italian", "portugiesisch": "portuguese", "niederländisch": "dutch",
    "holländisch": "dutch", "flämisch": "dutch",
    "polnisch": "polish", "russisch": "russian", "ukrainisch": "ukrainian",
    "türkisch": "turkish", "arabisch": "arabic", "chinesisch": "chinese",
    "mandarin": "chinese", "japanisch": "japanese", "koreanisch": "korean",
    "schwedisch": "swedish", "norwegisch": "norwegian", "dänisch": "danish",
    "finnisch": "finnish", "griechisch": "greek", "tschechisch": "czech",
    "ungarisch": "hungarian", "rumänisch": "romanian", "kroatisch": "croatian",
    "serbisch": "serbian", "farsi": "persian", "persisch": "persian", "bulgarisch": "bulgarian",
    "slowakisch": "slovak", "slowenisch": "slovenian", "litauisch": "lithuanian", "lettisch": "latvian",
    "estnisch": "estonian", "albanisch": "albanian", "bosnisch": "bosnian", "kurdisch": "kurdish",
    "mazedonisch": "macedonian", "vietnamesisch": "vietnamese", "thailändisch": "thai",
    "français": "french", "español": "spanish", "italiano": "italian", "português": "portuguese",
    "nederlands": "dutch", "polski": "polish", "türkçe": "turkish", "svenska": "swedish", "dansk": "danish",
    "cymraeg": "welsh", "isixhosa": "xhosa", "isizulu": "zulu", "isindebele": "ndebele",
    "isländisch": "icelandic", "hebräisch": "hebrew",
    "niederdeutsch": "plattdeutsch", "platt": "plattdeutsch",
}  # fmt: skip
HOW_WELL = (
    r"mother tongue|first language|native|bilingual|fluent|conversational|[ABC][12]"
    r"|muttersprache|erstsprachen?|zweisprachig|fließend|verhandlungssicher|grundkenn?tnisse"
    r"|langue maternelle|courant|nativo|fluido"
)
"""What says how well one is spoken, as part of a pattern."""


def name_of(language: str, *, german: bool = False) -> str:
    """
    What the language of that code is called in English or German; the code itself, in
    quotes, where nobody knows.
    """
    forms = FORMS.get(language, f"'{language}'").split()
    return forms[german and len(forms) > 1].removesuffix("\\w*").capitalize()
