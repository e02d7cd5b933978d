"""
Articles, elisions and places of French.
"""

import re

from resumate.domain.patterns import regex

_ELIDED = regex(
    r"^[«\"( ]*(?:[aeiouàâäéèêëîïôöûüœ]"
    r"|h(?=(?:[ôo]te[ls]|ôpit|abit|eur|istoi|omm|umain|éberg|orlog|ygi|ydr)))",
    re.IGNORECASE,
)
_ASPIRATED = regex(r"^(?:onz|oui|yaourt|un\b(?= ?%))", re.IGNORECASE)
_FEMININE = regex(
    r"(?:tion|sion|xion|aison|ence|ance|ure|ité|té|ie|ise|onte|vente|veille|tenue|prise|"
    r"aide|écoute|mise|étude|enquête|analyse|synthèse|relance|paie|commande|hotline)$"
)
_MASCULINE = regex(
    r"(?:ment|age|ivi|eil|ien|port|oi|at|in|au|er|et|ort|rôle|diagnostic|audit|reporting|"
    r"conseil|pilotage|tri|calcul|design|choix|envoi|appui|soutien|accueil|entretien)$"
)
_ACT = regex(
    r"(?:[tsx]ion|aison|age|ment|ance|[tr]ure|refonte|vente|achat|veille|tenue|prise|aide|"
    r"écoute|mise|étude|enquête|analyse|synthèse|relance|paie|saisie|suivi|conseil|tri|"
    r"rôle|diagnostic|audit|reporting|calcul|design|choix|envoi|appui|soutien|accueil|"
    r"entretien|transfert|transport|rapport|visite|commande|inventaire|cours|soin|"
    r"contact|relève|recherche|maintien|recrutement|service)s?$"
)
"""A noun that names what somebody does."""
_AT_THE = regex(
    r"^(?:Office|Universit|École|Ecole|Hôpital|Hopital|Institut|Académie|Agence|Association|"
    r"Auberge|Atelier|Athénée|EHPAD|HAD\b|ADMR|Épicerie|Imprimerie|Entreprise|IUT|ESN|"
    r"Hôtel|INSA|IAE)",
    re.IGNORECASE,
)
_AT_HIS = regex(
    r"^(?:CHU|CHR|CH\b|Lycée|Collège|Centre|Conseil|Ministère|Musée|Groupe|Cabinet|"
    r"Restaurant|Laboratoire|Dépanneur|Département|Bureau|Syndicat|Théâtre|Garage|"
    r"Magasin)",
    re.IGNORECASE,
)
_AT_THEIR = regex(
    r"^(?:Assurances|Éditions|Établissements|Galeries|Ateliers|Chantiers)\b",
    re.IGNORECASE,
)
_AT_HER = regex(
    r"^(?:Mairie|Ville|Clinique|Polyclinique|Région|Maison|Banque|Bibliothèque|Société|"
    r"Crèche|Direction|Faculté|Boulangerie|Pharmacie|Librairie|Médiathèque|Fondation|"
    r"Communauté|Commune|Quincaillerie|Fiduciaire|Papeterie|Mutuelle|Coopérative|"
    r"Maternité|Résidence|Ferme|Menuiserie|Brasserie|Chambre)\b",
    re.IGNORECASE,
)


_WORKS = regex(r"[^\W\d_]{2,}erie\b(?= )", re.IGNORECASE)
"""Where something is made or sold: "Biscuiterie Kervan", "Huilerie du Port"."""


def elides(word: str) -> bool:
    """
    Whether "de" before it is said "d'".
    """
    return bool(_ELIDED.match(word)) and not _ASPIRATED.match(word)


def de(text: str) -> str:
    """
    "de" and what follows it.
    """
    return f"d'{text}" if elides(text) else f"de {text}"


def que(text: str) -> str:
    """
    "que" and what follows it, as in "en tant que".
    """
    return f"qu'{text}" if elides(text) else f"que {text}"


def at(employer: str) -> str:
    """
    Where one works: "chez Brise Marine", "au CHU de Lille", "à l'Université de Lyon".
    """
    if _AT_THE.match(employer) or (_WORKS.match(employer) and elides(employer)):
        return f"à l'{employer}"
    if _AT_THEIR.match(employer):
        return f"aux {employer}"
    if _AT_HIS.match(employer):
        return f"au {employer}"
    her = _AT_HER.match(employer) or _WORKS.match(employer)
    return f"à la {employer}" if her else f"chez {employer}"


def names_act(noun: str) -> bool:
    """
    Whether *noun* names something that is done, and no thing: "gestion", not "équipe".
    """
    return _ACT.search(noun.lower()) is not None


def with_article(phrase: str) -> str | None:
    """
    A noun phrase in small letters with its article, None where its gender is not sure.
    """
    noun = phrase.split(" ", maxsplit=1)[0]
    if not re.fullmatch(r"[^\W\d_]{4,}", noun):
        return None
    if noun.endswith(("s", "x")) and not noun.endswith(("choix", "ss")):
        return f"les {phrase}"
    feminine, masculine = _FEMININE.search(noun), _MASCULINE.search(noun)
    if not (feminine or masculine):
        return None
    if elides(noun):
        return f"l'{phrase}"
    return f"{'la' if feminine else 'le'} {phrase}"
