"""
The language of a text is told by script and function words.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.language.detecting import DEFAULT_LANGUAGE, detect_language

SAMPLES = {
    "en": "We are looking for a baker who likes to get up early and work with us.",
    "de": "Wir suchen eine Bäckerin, die gern früh aufsteht und mit uns arbeitet.",
    "fr": "Nous recherchons une boulangère qui aime se lever tôt et rire avec nous.",
    "es": "Buscamos una panadera a la que le guste madrugar y trabajar con nosotros.",
    "it": "Cerchiamo una fornaia che ami alzarsi presto e lavorare con il nostro team.",
    "pt": "Procuramos uma padeira que goste de acordar cedo e de estar com a equipa.",
    "nl": "Wij zoeken een bakker die graag vroeg opstaat en met ons wil werken.",
    "da": "Vi søger en bager, der gerne står tidligt op og vil arbejde med os.",
    "sv": "Vi söker en bagare som gärna går upp tidigt och vill arbeta hos oss.",
    "pl": "Szukamy piekarza, który lubi wcześnie wstawać i chce z nami pracować.",
    "zh": "我们正在招聘一名喜欢早起的面包师，与我们一起工作。",
    "ja": "私たちは早起きが好きなパン職人を募集しています。",
    "ko": "일찍 일어나는 것을 좋아하는 제빵사를 찾고 있습니다.",
    "ru": "Мы ищем пекаря, который любит рано вставать и работать с нами.",
}


@pytest.mark.parametrize(("language", "text"), SAMPLES.items())
def test_one_sentence_is_enough(language, text):
    """
    A whole sentence tells its language.
    """
    assert detect_language(text) == language


SHORT = {
    # "de", "al", "mes" and "y" alone would as well be French or Portuguese.
    "es": "Técnica contable – Talleres Sobrarbe S.L., Jaca (abril 2021 – actualidad)\n"
    "- Registro de 900 facturas al mes de proveedores y clientes",
    "fr": "Graphiste\nStudio Arc, Lyon, janvier 2020 - aujourd'hui\nAffiches",
    "pt": "Eletricista\nMontagens Douro, desde março de 2016\nInstalação de quadros",
    "it": "Cameriera\nBar La Fontana, Torino, da marzo 2019\nServizio in sala",
    "de": "Englisch spreche ich verhandlungssicher (C1), Spanisch auf Niveau B2.",
    "en": "I am fluent in Swedish.\nI checked in guests at Casa de la Paz",
}


@pytest.mark.parametrize(("language", "text"), SHORT.items())
def test_two_lines_of_a_resume_are_enough(language, text):
    """
    Letters, months and what stands in every resume tell languages apart that share
    their small words.
    """
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Soldador\nTalleres Mirón, Gijón\n\nRequisitos\n- Grado medio\n- TIG"),
        ("es", "Cocinero\nHotel Mirasol\n\nFunciones\n- Servir mesas"),
        ("fr", "Menuisier\nAteliers Roussel, Metz\n\nProfil recherché\n- AutoCAD"),
        ("fr", "Soudeur\nPermis B\nLyon"),
        ("de", "Buchhalter\nKoch & Sohn, Wien\n\nAnforderungen\n- Excel"),
        ("en", "Accountant, Paris\nMaison Roussel\n\nRequirements\n- Excel"),
        ("en", "Baker\nGrade 4\nLyon"),
    ],
)
def test_the_headings_of_a_short_posting_are_enough(language, text):
    """
    A long word that one language alone has, where no other has any.
    """
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "   ", "Python", "SQL, Docker", "42", "€45k - 65k"]
)
def test_too_little_evidence_is_english(text):
    """
    Where nothing tells, it is the default.
    """
    assert detect_language(text) == DEFAULT_LANGUAGE


@pytest.mark.parametrize(
    ("text", "language"),
    [("Ich betreue 40.", "de"), ("Python", "de"), ("I led 500 people.", "en")],
)
def test_too_little_evidence_is_what_is_likely_unless_it_speaks_for_english(
    text, language
):
    """
    A few words of a German are taken for German ones, but not against their own.
    """
    assert detect_language(text, "de") == language


def test_foreign_names_do_not_change_the_language():
    """
    A name or two of another language weighs less than the sentence around it.
    """
    text = "I worked for Société Azur and El Corte Nuevo and led the team of four."
    assert detect_language(text) == "en"


def test_english_terms_do_not_make_a_german_posting_english():
    """
    German postings are full of English words and are still German.
    """
    text = "Du hast Erfahrung mit Cloud Computing, Continuous Delivery und Scrum."
    assert detect_language(text) == "de"


@given(st.text())
def test_every_text_has_a_language(text):
    """
    Whatever the text, a two-letter code comes out.
    """
    language = detect_language(text)
    assert len(language) == 2
    assert language.isalpha()
