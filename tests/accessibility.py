"""
What axe-core finds wrong with a page, as it looks in light and in dark.
"""

from axe_playwright_python.base import AXE_SCRIPT

# Only what is wrong is sent back: the rest is ten times as much.
RUN = """axe.run({resultTypes: ["violations"]}).then(results => results.violations)"""


SCHEMES = ("light", "dark")


def violations(page, schemes=SCHEMES) -> list[tuple]:
    """
    The rule, the element and what to do, for each fault in any of the schemes.
    """
    # The policy of the page allows no script but its own: axe comes past it, as a
    # person's own browser extension would.
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = []
    for scheme in schemes:
        # Colours on their way from one scheme to the other would be measured wrong.
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        found += [
            (scheme, rule["id"], node["target"], node["failureSummary"])
            for rule in page.evaluate(RUN)
            for node in rule["nodes"]
        ]
    return found
