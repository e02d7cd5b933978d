"""
What axe-core finds wrong with a page, as it looks in light and in dark.
"""

from axe_playwright_python.base import AXE_SCRIPT

COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that look at colours: to them alone another scheme is another page."""
# Only what is wrong is sent back: the rest is ten times as much.
ALL_BUT_COLOURS = """colours => axe
    .run({
        resultTypes: ["violations"],
        rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
    })
    .then((results) => results.violations)"""
OF_COLOURS = """async ([colours, scheme]) => {
    const good = ((window.goodLooks ??= {})[scheme] ??= new Set());
    const looks = new Map([[null, ""]]);
    const lookOf = (one) => {
        if (!looks.has(one)) {
            const style = getComputedStyle(one);
            const own = [
                style.color, style.background, style.opacity, style.font,
                style.textDecoration, style.textShadow, style.position, one.tagName,
            ];
            looks.set(one, lookOf(one.parentElement) + own.join());
        }
        return looks.get(one);
    };
    const says = (one) =>
        one.matches("input, textarea, select") ||
        [...one.childNodes].some((part) => part.nodeType === 3 && part.data.trim());
    const include = [...document.body.querySelectorAll("*")].filter(
        (one) => says(one) && !good.has(lookOf(one)) && one.checkVisibility(),
    );
    if (!include.length) return [];
    const found = await axe.run({ include }, {
        elementRef: true,
        resultTypes: ["violations", "passes"],
        runOnly: { type: "rule", values: colours },
    });
    const passed = found.passes.filter((rule) => rule.id === colours[0]);
    for (const { element } of passed.flatMap((rule) => rule.nodes))
        good.add(lookOf(element));
    const sent = ({ target, failureSummary }) => ({ target, failureSummary });
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(sent) }));
}"""
"""To measure one contrast takes two milliseconds. What looks, with all that is around
it, as something whose contrast was good on this page is not measured again."""


def violations(page) -> list[tuple]:
    """
    The scheme, the rule, the element and what to do, for each fault.
    """
    faults = violations_but_of_colours(page)
    for scheme in ("light", "dark"):
        _seen_in(page, scheme)
        found = page.evaluate(OF_COLOURS, [COLOURS, scheme])
        faults += _told(scheme, found)
    return faults


def violations_but_of_colours(page) -> list[tuple]:
    """
    The same, for a page whose colours were looked at.
    """
    # The policy of the page allows no script but its own: axe comes past it, as a
    # person's own browser extension would.
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    _seen_in(page, "light")
    return _told("light", page.evaluate(ALL_BUT_COLOURS, COLOURS))


def _seen_in(page, scheme) -> None:
    # Colours on their way from one scheme to the other would be measured wrong.
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")


def _told(scheme, found) -> list[tuple]:
    return [
        (scheme, rule["id"], node["target"], node["failureSummary"])
        for rule in found
        for node in rule["nodes"]
    ]
