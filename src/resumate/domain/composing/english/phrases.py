"""
The set phrases of an English letter, by tone: applying, interest, gaps, close.
"""

from resumate.domain.letter import Tone

_THANKS = "Thank you for your time."
GREETING = {
    Tone.PLAIN: "Dear {name} team,",
    Tone.WARM: "Hello {name} team,",
    Tone.FORMAL: "Dear Hiring Manager,",
}
GREETING_NO_NAME = {
    Tone.PLAIN: "Dear Hiring Team,",
    Tone.WARM: "Dear Hiring Team,",
    Tone.FORMAL: "Dear Hiring Manager,",
}
APPLY = {
    Tone.PLAIN: (
        "I am applying for {post}.",
        "I would like to apply for {post}.",
    ),
    Tone.WARM: (
        "I was glad to come across {opening}, and I would like to apply.",
        "I would very much like to apply for {post}.",
    ),
    Tone.FORMAL: (
        "I wish to apply for {post}.",
        "Please accept this letter as my application for {post}.",
    ),
}
INTEREST = {
    Tone.PLAIN: (
        "I am most interested in {it}.",
        "I would especially like {it}.",
    ),
    Tone.WARM: (
        "What draws me to your posting is {it}.",
        "I am very much drawn to {it}.",
    ),
    Tone.FORMAL: (
        "I am particularly interested in {it}.",
        "I would particularly welcome {it}.",
    ),
}
MODEST = {
    Tone.PLAIN: (
        "I cannot show {it}, so I would rather be plain about what I would bring.",
        "I should say at once that I cannot show {it}; below is what I would bring.",
    ),
    Tone.WARM: (
        "I would rather be open with you: I cannot show {it}.",
        "I cannot show {it}, and I would rather tell you so first.",
    ),
    Tone.FORMAL: (
        "I should state openly that I cannot show {it}. I would bring the following.",
        "While I cannot show {it}, I would ask you to consider the following.",
    ),
}
MODEST_ALONE = {
    **MODEST,
    Tone.PLAIN: ("I should say at once that I cannot show {it}.",),
    Tone.FORMAL: ("I should state openly that I cannot show {it}.",),
}
"""The same where nothing follows of what one would bring."""
OTHER_TRADE = {
    Tone.PLAIN: (
        "My background is not the one you describe, so I would rather say plainly what "
        "I would bring."
    ),
    Tone.WARM: (
        "My background is not the one you describe, and I would rather be open about "
        "it; this is what I would bring."
    ),
    Tone.FORMAL: (
        "My background differs from the one you describe; I would ask you to consider "
        "what I would bring."
    ),
}
"""For a gap that has no name: the whole trade is another."""
GAP = {
    Tone.PLAIN: (
        "What I cannot show yet is {it}; I would make learning that a priority.",
        "I cannot show {it} yet, and I would be ready to learn {that}.",
    ),
    Tone.WARM: (
        "One thing I cannot show yet is {it}; I would gladly learn {that} with you.",
        "I cannot show {it} yet, but I would be happy to learn {that}.",
    ),
    Tone.FORMAL: (
        "I cannot yet show {it} and would be prepared to acquire {them}.",
        "I cannot show {it} at present; I would be willing to close this gap.",
    ),
}
"""*that* is what would be learnt, *them* what would be had: "it", or "them"."""
GAP_OF_PAPER = {
    Tone.PLAIN: (
        "I cannot show {it}, and would rather say so here than leave it out.",
    ),
    Tone.WARM: ("I cannot show {it}, and I would rather tell you so myself.",),
    Tone.FORMAL: ("I should add that I cannot show {it}.",),
}
"""For what is held or not held: degrees, licences, certificates."""
CLOSE = {
    Tone.PLAIN: (
        (
            "I would welcome the chance to talk about the role.",
            "Thank you for reading.",
        ),
        ("I would be glad to tell you more in a conversation.", _THANKS),
        ("I would be glad to talk about what you need and how I could help.", _THANKS),
    ),
    Tone.WARM: (
        (
            "I would be very happy to tell you more in person.",
            "Thank you for taking the time to read this; I look forward to your reply.",
        ),
        (
            "I would love to hear more about the team and to answer your questions.",
            "Thank you for your time, and I hope to hear from you.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I would welcome the chance to discuss my application in an interview.",
            "Thank you for your time and consideration.",
        ),
        (
            "I would be pleased to discuss my application with you in an interview.",
            "Thank you for your consideration.",
        ),
    ),
}
BRING = {
    Tone.PLAIN: "I hope to bring this experience to {name}.",
    Tone.WARM: "It would be a pleasure to put this experience to work for {name}.",
    Tone.FORMAL: "I would value the opportunity to bring this experience to {name}.",
}
SIGN_OFF = {
    Tone.PLAIN: "Kind regards,",
    Tone.WARM: "With warm regards,",
    Tone.FORMAL: "Sincerely,",
}
BRITISH_SIGN_OFF = "Yours sincerely,"
"""The formal one where nobody writes "Sincerely" alone."""
