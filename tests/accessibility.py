"""
What axe-core finds wrong with a page, as it looks in light and in dark.
"""

from axe_playwright_python.base import AXE_SCRIPT

# Only what is wrong is sent back: the rest is ten times as much.
RUN = """more => axe.run({resultTypes: ["violations"], ...more})
    .then(results => results.violations)"""

COLOURS = ("color-contrast", "link-in-text-block")
"""The rules that look at colours: to them alone another scheme is another page."""
ALL: dict = {}
OF_COLOURS = {"runOnly": {"type": "rule", "values": COLOURS}}
BUT_COLOURS = {"rules": {rule: {"enabled": False} for rule in COLOURS}}


def violations(page) -> list[tuple]:
    """
    The scheme, the rule, the element and what to do, for each fault.
    """
    return [*_found(page, "light", ALL), *_found(page, "dark", OF_COLOURS)]


def violations_but_of_colours(page) -> list[tuple]:
    """
    The same, for a page whose colours were looked at.
    """
    return _found(page, "light", BUT_COLOURS)


def _found(page, scheme, rules):
    # The policy of the page allows no script but its own: axe comes past it, as a
    # person's own browser extension would.
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    # Colours on their way from one scheme to the other would be measured wrong.
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    return [
        (scheme, rule["id"], node["target"], node["failureSummary"])
        for rule in page.evaluate(RUN, rules)
        for node in rule["nodes"]
    ]
