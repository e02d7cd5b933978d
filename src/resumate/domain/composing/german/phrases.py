"""
The set phrases of a German letter, by tone: applying, interest, gaps, close.
"""

from resumate.domain.letter import Tone

GREETING = {
    Tone.PLAIN: "Sehr geehrte Damen und Herren,",
    Tone.WARM: "Guten Tag,",
    Tone.FORMAL: "Sehr geehrte Damen und Herren,",
}
APPLY = {
    Tone.PLAIN: (
        "hiermit bewerbe ich mich {place} um die {post}.",
        "ich bewerbe mich {place} um die {post}.",
    ),
    Tone.WARM: (
        "sehr gern bewerbe ich mich {place} um die {post}.",
        "mit Freude bewerbe ich mich {place} um die {post}.",
    ),
    Tone.FORMAL: (
        "hiermit bewerbe ich mich {place} um die ausgeschriebene {post}.",
        "um die ausgeschriebene {post} bewerbe ich mich {place}.",
    ),
}
INTEREST = {
    Tone.PLAIN: (
        "Besonders interessiert mich {it}.",
        "An der Stelle interessiert mich vor allem {it}.",
    ),
    Tone.WARM: (
        "Besonders reizt mich {it}.",
        "An der Stelle reizt mich vor allem {it}.",
    ),
    Tone.FORMAL: (
        "Besonders interessieren würde mich {it}.",
        "An der Stelle interessiert mich besonders {it}.",
    ),
}
MODEST = {
    Tone.PLAIN: ("Gleich vorweg: {It} kann ich nicht vorweisen.",),
    Tone.WARM: ("Ich möchte offen sein: {It} kann ich nicht vorweisen.",),
    Tone.FORMAL: ("Vorausschicken möchte ich, dass ich {it} nicht vorweisen kann.",),
}
OTHER_TRADE = {
    Tone.PLAIN: (
        "Mein Werdegang ist ein anderer als der, den Sie beschreiben; umso offener "
        "sage ich, was ich mitbringe."
    ),
    Tone.WARM: (
        "Mein Werdegang ist ein anderer als der, den Sie beschreiben, und das sage ich "
        "lieber gleich."
    ),
    Tone.FORMAL: (
        "Mein Werdegang ist ein anderer als der von Ihnen beschriebene; gern lege ich "
        "dar, was ich mitbringe."
    ),
}
"""For a gap that has no name: the whole trade is another."""
GAP = {
    Tone.PLAIN: (
        "Noch nicht vorweisen kann ich {it}; gern arbeite ich mich hier ein.",
        "{It} kann ich noch nicht vorweisen, bin aber bereit, mich einzuarbeiten.",
    ),
    Tone.WARM: (
        "Noch nicht vorweisen kann ich {it}, aber ich würde mich gern einarbeiten.",
        "{It} kann ich noch nicht vorweisen; das würde ich bei Ihnen gern lernen.",
    ),
    Tone.FORMAL: (
        "{It} kann ich noch nicht vorweisen, bin jedoch bereit, mich einzuarbeiten.",
        "Noch nicht vorweisen kann ich {it}; ich würde mich zügig einarbeiten.",
    ),
}
GAP_OF_PAPER = {
    Tone.PLAIN: ("Nicht vorweisen kann ich {it}; das möchte ich offen sagen.",),
    Tone.WARM: ("Nicht vorweisen kann ich {it}, und das sage ich lieber gleich.",),
    Tone.FORMAL: ("Der Vollständigkeit halber: {It} kann ich nicht vorweisen.",),
}
"""For what is held or not held: degrees, licences, certificates."""
CLOSE = {
    Tone.PLAIN: (
        ("Über ein persönliches Gespräch freue ich mich.",),
        ("Gern erzähle ich Ihnen mehr in einem persönlichen Gespräch.",),
    ),
    Tone.WARM: (
        (
            "Ich freue mich sehr darauf, Sie persönlich kennenzulernen.",
            "Vielen Dank für Ihre Zeit.",
        ),
        (
            "Sehr gern erzähle ich Ihnen mehr in einem Gespräch.",
            "Vielen Dank, dass Sie sich die Zeit nehmen.",
        ),
    ),
    Tone.FORMAL: (
        ("Über die Einladung zu einem Vorstellungsgespräch würde ich mich freuen.",),
        ("Für ein Vorstellungsgespräch stehe ich Ihnen gern zur Verfügung.",),
    ),
}
BRING = {
    Tone.PLAIN: "Diese Erfahrung möchte ich gern {place} einbringen.",
    Tone.WARM: "Sehr gern würde ich diese Erfahrung {place} einbringen.",
    Tone.FORMAL: "Gern würde ich diese Erfahrung {place} einbringen.",
}
SIGN_OFF = {
    Tone.PLAIN: "Mit freundlichen Grüßen",
    Tone.WARM: "Herzliche Grüße",
    Tone.FORMAL: "Mit freundlichen Grüßen",
}
