"""
A French resume line becomes what its person would say.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.french.clause import read_french
from resumate.domain.composing.french.words import at, de, que, with_article


@pytest.mark.parametrize(
    ("line", "form", "said"),
    [
        (
            "Mise en place de pipelines GitLab pour 12 équipes",
            Form.DID,
            "ai mis en place des pipelines GitLab pour 12 équipes",
        ),
        (
            "Réduction des coûts cloud de 30 %",
            Form.DID,
            "ai réduit les coûts cloud de 30 %",
        ),
        (
            "Migration d'une application vers le cloud",
            Form.DID,
            "ai migré une application vers le cloud",
        ),
        (
            "Élaboration des plannings et des tournées",
            Form.DID,
            "ai élaboré les plannings et les tournées",
        ),
        ("Création de nouvelles gammes", Form.DID, "ai créé de nouvelles gammes"),
        (
            "Rédaction de fiches produit et d'étiquettes pour le rayon",
            Form.DID,
            "ai rédigé des fiches produit et des étiquettes pour le rayon",
        ),
        (
            "Préparation de salades, de terrines et de desserts",
            Form.DID,
            "ai préparé des salades, des terrines et des desserts",
        ),
        (
            "Mise en place de plans de nettoyage et de contrôle",
            Form.DID,
            "ai mis en place des plans de nettoyage et de contrôle",
        ),
        (
            "Gestion du linge et de commandes",
            Form.DID,
            "ai géré le linge et des commandes",
        ),
        (
            "Mise en place de relevés et de signalétique",
            Form.DUTY,
            "la mise en place de relevés et de signalétique",
        ),
        (
            "Gestion du dépôt et de la flotte",
            Form.DID,
            "ai géré le dépôt et la flotte",
        ),
        (
            "Conseil aux lecteurs et tenue de l'accueil",
            Form.DUTY,
            "le conseil aux lecteurs et la tenue de l'accueil",
        ),
        (
            "Suivi des stocks et gestion des litiges",
            Form.DID,
            "ai suivi les stocks et géré les litiges",
        ),
        (
            "Conception et maintien d'une plateforme",
            Form.DID,
            "ai conçu et maintenu une plateforme",
        ),
        (
            "Réduction du délai de moitié et amélioration de la qualité",
            Form.DID,
            "ai réduit le délai de moitié et amélioré la qualité",
        ),
        ("Développé une API en Go", Form.DID, "ai développé une API en Go"),
        ("Participation à l'astreinte", Form.DID, "ai participé à l'astreinte"),
        ("Animer les revues de code", Form.TASK, "animer les revues de code"),
        ("Chargée de la caisse", Form.STATE, "étais chargée de la caisse"),
        ("Veille technologique sur les outils de test", None, None),
        ("Accueil des visiteurs", Form.DUTY, "l'accueil des visiteurs"),
        ("J'encadre trois apprentis", Form.SENTENCE, "J'encadre trois apprentis"),
        ("Préparation des repas et plonge, févr.", None, None),
        (
            "Encadrement de 2 commis et d'un apprenti",
            Form.DID,
            "ai encadré 2 commis et un apprenti",
        ),
        (
            "Cuisinier pendant 9 ans, je me suis reconverti en 2025.",
            Form.SENTENCE,
            "Cuisinier pendant 9 ans, je me suis reconverti en 2025",
        ),
        ("Inventaire annuel, environ 6 000 codes", None, None),
        ("Titulaire de classe, conseils de classe", None, None),
        ("Comptabilité générale jusqu'au bilan", None, None),
        ("Facilité l'accès aux soins", Form.DID, "ai facilité l'accès aux soins"),
        ("Équipes de 5 à 8 personnes", None, None),
        ("Chargement des clients, préparation des livraisons", None, None),
        (
            "Accueil des clients, des livreurs et des visiteurs",
            Form.DUTY,
            "l'accueil des clients, des livreurs et des visiteurs",
        ),
        (
            "Préparation des piluliers, suivi des AVK, lien avec eux",
            None,
            None,
        ),
        ("Commandes aux fournisseurs et inventaire mensuel", None, None),
        ("Couverture de tests passée de 18 à 57 %", None, None),
        ("Fin de CDD", None, None),
        ("Mise à jour du CRM et reporting mensuel au directeur", None, None),
    ],
)
def test_a_line_is_said(line, form, said):
    """
    What was done follows "j'", duties have their article, what is unsure is not said.
    """
    clauses = read_french(line, current=False)

    found = (clauses[0].form, clauses[0].text) if clauses else (None, None)
    assert (form, said) == found


def test_who_one_is_is_said_in_the_present():
    """
    A profession follows "suis", without an article.
    """
    line = "Infirmière diplômée d'État avec 8 ans d'expérience"

    clause = read_french(line, current=True)[0]

    assert clause.text == f"suis i{line[1:]}"
    assert clause.form is Form.STATE


def test_who_one_is_is_not_shouted():
    """
    A profession in capitals before other words is said in small letters.
    """
    clause = read_french("CHEF DE CHANTIER GROS ŒUVRE – 15 ans", current=True)[0]

    assert clause.text == "suis chef de chantier gros œuvre"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (de("infirmière"), "d'infirmière"),
        (de("développeur"), "de développeur"),
        (que("ingénieur"), "qu'ingénieur"),
        (at("Brise Marine"), "chez Brise Marine"),
        (at("CHU de Lille"), "au CHU de Lille"),
        (at("Université de Lyon"), "à l'Université de Lyon"),
        (at("Mairie de Tours"), "à la Mairie de Tours"),
        (at("EHPAD Les Glycines"), "à l'EHPAD Les Glycines"),
        (at("commune d'Orbe"), "à la commune d'Orbe"),
        (at("Assurances La Broyarde"), "aux Assurances La Broyarde"),
        (with_article("gestion des stocks"), "la gestion des stocks"),
        (with_article("suivi des dossiers"), "le suivi des dossiers"),
        (with_article("animation d'ateliers"), "l'animation d'ateliers"),
        (with_article("revues de code"), "les revues de code"),
        (with_article("xyz de code"), None),
    ],
)
def test_articles_and_elisions(said, expected):
    """
    Prepositions and articles fit what follows; of a gender that is not sure nothing.
    """
    assert expected == said


@pytest.mark.parametrize(
    "line",
    [
        "Tenue de la réserve et inventaire annuel",
        "Suivi du planning et reporting mensuel",
    ],
)
def test_one_thing_without_its_article_is_no_object(line):
    """
    "J'ai tenu la réserve et inventaire" is no sentence.
    """
    assert not [c for c in read_french(line, current=False) if c.form is Form.DID]


def test_who_makes_or_sells_has_an_article():
    """
    One works "à la Biscuiterie", and "chez" somebody.
    """
    assert "à la Chocolaterie Morvan" == at("Chocolaterie Morvan")
    assert "à l'Imprimerie Morvan" == at("Imprimerie Morvan")
    assert "chez Valérie Morvan" == at("Valérie Morvan")
