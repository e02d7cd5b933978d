"""
Verbs whose forms no suffix rule finds.
"""

# ruff: noqa: E501 - word lists are read whole

GERMAN = {
        "steigen": "stieg stiegen gestiegen stieg", "sinken": "sank sanken gesunken",
        "gehen": "ging gingen gegangen", "schreiben": "schrieb schrieben geschrieben",
        "halten": "hielt hielten gehalten", "nehmen": "nahm nahmen genommen",
        "sprechen": "sprach sprachen gesprochen", "helfen": "half halfen geholfen",
        "tragen": "trug trugen getragen", "fahren": "fuhr fuhren gefahren",
        "geben": "gab gaben gegeben", "treffen": "traf trafen getroffen",
        "wachsen": "wuchs wuchsen gewachsen", "gewinnen": "gewann gewannen gewonnen",
        "bringen": "brachte brachten gebracht", "fallen": "fiel fielen gefallen",
        "beraten": "beriet berieten", "betreiben": "betrieb betrieben",
        "vertreiben": "vertrieb vertrieben", "schließen": "schloss schlossen geschlossen",
        "abschließen": "abgeschlossen", "entwerfen": "entwarf entwarfen entworfen",
        "unterschreiben": "unterschrieb", "verhandeln": "verhandelt",
        "übernehmen": "übernahm übernahmen übernommen", "vertreten": "vertrat vertraten",
        "anbieten": "angeboten", "einführen": "eingeführt", "finden": "fand fanden gefunden",
        "leihen": "lieh geliehen", "messen": "maß maßen gemessen", "lesen": "las lasen gelesen",
        "laufen": "lief liefen gelaufen", "rufen": "rief riefen gerufen",
        "kennenlernen": "kennenzulernen", "beginnen": "begann begannen begonnen",
        "unterrichten": "unterrichtete", "disponieren": "disposition", "umsteigen": "umstieg umstiegen umgestiegen",
        "umziehen": "umzog umzogen umgezogen umzug", "ziehen": "zog zogen gezogen", "verstehen": "verstand verstanden",
        "bleiben": "blieb blieben geblieben", "lassen": "ließ ließen gelassen", "stehen": "stand standen gestanden",
        "kommen": "kam kamen gekommen", "heben": "hob hoben gehoben", "schieben": "schob schoben geschoben",
        "weisen": "wies wiesen gewiesen", "einweisen": "einwies eingewiesen einweisung", "steuern": "steuerte", "schneiden": "schnitt geschnitten",
    }  # fmt: skip
"""Infinitives, and their forms of the past."""
