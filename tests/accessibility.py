"""
What axe-core finds wrong with a page, as it looks in light and in dark.
"""

from axe_playwright_python.sync_playwright import Axe


def violations(page) -> list[tuple]:
    """
    The rule, the element and what to do, for each fault in either scheme.
    """
    found = []
    for scheme in ("light", "dark"):
        # Colours on their way from one scheme to the other would be measured wrong.
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        # The policy of the page allows no script but its own: axe comes past it, as a
        # person's own browser extension would.
        found += [
            (scheme, rule["id"], node["target"], node["failureSummary"])
            for rule in Axe().run(page).response["violations"]
            for node in rule["nodes"]
        ]
    return found
