"""
How the questions are worded, by language: several ways, so that no list asks the same
again and again.
"""

_EN = {
    "number": (
        "You name {what}: how was it measured, what was your part?",
        "You name {what}: what was it before, and how did you get there?",
        "You name {what}: who worked it out, and what of it is yours?",
    ),
    "counted": (
        "You name {what}: what did that ask of you day to day?",
        "You name {what}: how did you keep on top of that?",
        "You name {what}: what was the busiest day like?",
    ),
    "people": (
        "Tell me of a hard moment with these people. What did you do?",
        "How did you notice that somebody there needed help, and what did you do?",
        "What would these people say of you, and what would they have you do better?",
    ),
    "skill": (
        "Where did you last use this, and what for: {what}?",
        "What can you do with this by yourself, and what not: {what}?",
        "How did you learn this, and how do you keep it up: {what}?",
    ),
    "paper": (
        "What of this helps you in this post, and what was hard?",
        "Why did you choose this, and where have you used it since?",
        "What did you learn there that you would do otherwise in practice?",
    ),
    "language": (
        "Where did you last use this language, and would you talk on the phone in it?",
    ),
    "driving": ("Do you drive regularly, and would you for us?",),
    "post": (
        "Take me through a usual week in this post: what do you like least of it?",
        "Why did you take this post, and what do you take from it?",
        "What would your manager there say of your work?",
        "What has become better there by your work?",
    ),
    "away": ("How did you spend this time, and what brings you back?",),
    "deed": (
        "How did this come about, what did you do, and what came of it?",
        "What was your own part in this, and whom did you need for it?",
        "What made this hard, and what would you do otherwise today?",
        "How could others tell that you did this well?",
        "What did you decide here yourself, and what was given?",
        "What did you learn from this that you would bring to us?",
    ),
    "gap": ("We asked for this: “{what}”. How would you get there?",),
}
_DE = {
    "number": (
        "Sie nennen „{what}“: Wie wurde das gemessen, und was war Ihr Anteil?",
        "Sie nennen „{what}“: Wie war es davor, und wie kam es dazu?",
        "Sie nennen „{what}“: Wer hat das ermittelt, und was davon ist Ihr Verdienst?",
    ),
    "counted": (
        "Sie nennen „{what}“: Was hieß das im Alltag für Sie?",
        "Sie nennen „{what}“: Wie haben Sie dabei den Überblick behalten?",
        "Sie nennen „{what}“: Wie sah der anstrengendste Tag aus?",
    ),
    "people": (
        (
            "Erzählen Sie von einem schwierigen Moment mit diesen Menschen. "
            "Was haben Sie getan?"
        ),
        (
            "Woran haben Sie gemerkt, dass jemand dort Hilfe braucht, "
            "und was haben Sie getan?"
        ),
        "Was würden diese Menschen über Sie sagen, und was sollten Sie besser machen?",
    ),
    "skill": (
        "Wo haben Sie das zuletzt eingesetzt, und wofür: {what}?",
        "Was können Sie damit allein, und was nicht: {what}?",
        "Wie haben Sie das gelernt, und wie bleiben Sie dran: {what}?",
    ),
    "paper": (
        "Was davon hilft Ihnen hier, und was fiel schwer?",
        (
            "Warum haben Sie sich dafür entschieden, und wo haben Sie es seither "
            "gebraucht?"
        ),
        "Was haben Sie dort gelernt, das Sie in der Praxis anders machen?",
    ),
    "language": (
        (
            "Wo haben Sie diese Sprache zuletzt gebraucht, und würden Sie darin "
            "telefonieren?"
        ),
    ),
    "driving": ("Fahren Sie regelmäßig, und würden Sie auch für uns fahren?",),
    "post": (
        "Beschreiben Sie eine gewöhnliche Woche dort: Was liegt Ihnen am wenigsten?",
        "Warum haben Sie diese Stelle angenommen, und was nehmen Sie aus ihr mit?",
        "Was würde man dort über Ihre Arbeit sagen?",
        "Was ist dort durch Ihre Arbeit besser geworden?",
    ),
    "away": ("Wie haben Sie diese Zeit verbracht, und was führt Sie zurück?",),
    "deed": (
        "Wie kam es dazu, was haben Sie getan, und was wurde daraus?",
        "Was war dabei Ihr eigener Anteil, und wen haben Sie dafür gebraucht?",
        "Was war daran schwierig, und was würden Sie heute anders machen?",
        "Woran konnten andere sehen, dass Sie das gut gemacht haben?",
        "Was haben Sie dabei selbst entschieden, und was war vorgegeben?",
        "Was haben Sie dabei gelernt, das Sie bei uns einbringen würden?",
    ),
    "gap": ("Wir haben danach gefragt: „{what}“. Wie kämen Sie dahin?",),
}
_FR = {
    "number": (
        "Vous citez {what} : comment l'avez-vous mesuré, et quelle était votre part ?",
        "Vous citez {what} : qu'en était-il avant, et comment y êtes-vous arrivé(e) ?",
    ),
    "counted": (
        "Vous citez {what} : qu'est-ce que cela vous demandait au quotidien ?",
        "Vous citez {what} : comment gardiez-vous une vue d'ensemble ?",
    ),
    "people": (
        "Racontez-moi un moment difficile avec ces personnes. Qu'avez-vous fait ?",
        "Que diraient de vous ces personnes ?",
    ),
    "skill": (
        "Où l'avez-vous utilisé en dernier, et pour quoi : {what} ?",
        "Que savez-vous en faire sans aide : {what} ?",
    ),
    "paper": (
        "Qu'est-ce qui vous en servira ici, et quel a été le plus difficile ?",
        "Pourquoi ce choix, et où vous a-t-il servi depuis ?",
    ),
    "language": ("Où avez-vous utilisé cette langue pour la dernière fois ?",),
    "driving": ("Conduisez-vous régulièrement, et le feriez-vous pour nous ?",),
    "post": (
        "À quoi ressemblait une semaine ordinaire à ce poste ?",
        "Pourquoi avez-vous accepté ce poste, et qu'en retenez-vous ?",
        "Que dirait-on là-bas de votre travail ?",
    ),
    "away": ("Qu'avez-vous fait de ce temps, et qu'est-ce qui vous ramène ?",),
    "deed": (
        "Comment est-ce arrivé, qu'avez-vous fait, et avec quel résultat ?",
        "Quelle était votre part, et de qui aviez-vous besoin ?",
        "Qu'est-ce qui était difficile, et que feriez-vous autrement aujourd'hui ?",
        "À quoi voyait-on que c'était bien fait ?",
        "Qu'avez-vous décidé vous-même, et qu'est-ce qui était imposé ?",
        "Qu'en avez-vous appris qui nous servirait ?",
    ),
    "gap": ("Nous l'avons demandé : « {what} ». Comment y arriveriez-vous ?",),
}
_ES = {
    "number": (
        "Menciona {what}: ¿cómo se midió y cuál fue su parte?",
        "Menciona {what}: ¿cómo era antes y cómo se llegó a ello?",
    ),
    "counted": (
        "Menciona {what}: ¿qué le exigía eso en el día a día?",
        "Menciona {what}: ¿cómo lo mantenía bajo control?",
    ),
    "people": (
        "Cuénteme un momento difícil con estas personas. ¿Qué hizo?",
        "¿Qué dirían de usted estas personas?",
    ),
    "skill": (
        "¿Dónde lo usó por última vez y para qué: {what}?",
        "¿Qué sabe hacer con ello sin ayuda: {what}?",
    ),
    "paper": (
        "¿Qué de esto le servirá aquí y qué le resultó difícil?",
        "¿Por qué lo eligió y dónde le ha servido desde entonces?",
    ),
    "language": ("¿Dónde usó este idioma por última vez?",),
    "driving": ("¿Conduce con regularidad y lo haría para nosotros?",),
    "post": (
        "¿Cómo era una semana normal en ese puesto?",
        "¿Por qué aceptó ese puesto y qué se lleva de él?",
        "¿Qué dirían allí de su trabajo?",
    ),
    "away": ("¿A qué dedicó ese tiempo y qué le trae de vuelta?",),
    "deed": (
        "¿Cómo surgió, qué hizo usted y qué resultó de ello?",
        "¿Cuál fue su propia parte y a quién necesitó?",
        "¿Qué fue lo difícil y qué haría hoy de otra manera?",
        "¿En qué se notaba que estaba bien hecho?",
        "¿Qué decidió usted y qué venía dado?",
        "¿Qué aprendió de ello que nos serviría?",
    ),
    "gap": ("Lo hemos pedido: «{what}». ¿Cómo llegaría a ello?",),
}
_WORDED = {"en": _EN, "de": _DE, "fr": _FR, "es": _ES}


def worded(language: str, kind: str, before: int, what: str) -> str:
    """
    A question of that *kind* about *what*, of which so many were asked *before*; in
    English where the language is not known here.
    """
    ways = _WORDED.get(language, _EN)[kind]
    return ways[before % len(ways)].format(what=what)
