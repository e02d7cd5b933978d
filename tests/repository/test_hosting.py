"""
What the documentation gives to copy does what the server needs.
"""

import re
from pathlib import Path

from resumate.config import Settings
from resumate_http.app import BODY_SLACK

ROOT = Path(__file__).parents[2]
HOSTING = (ROOT / "docs/hosting.md").read_text("utf-8")


def example(language):
    """
    The first block of *language* in the page on hosting.
    """
    return re.search(rf"```{language}\n(.*?)```", HOSTING, re.DOTALL)[1]


def directives(config, depth):
    """
    Of an nginx configuration, what stands in so many blocks.
    """
    found, inside = [], 0
    for token in re.findall(r"#[^\n]*|[^;{}#]+[;{]|}", config):
        text = token.strip()
        if text.startswith("#"):
            continue
        if text == "}":
            inside -= 1
        elif text.endswith("{"):
            inside += 1
        elif inside == depth:
            found.append(text.rstrip(";").split())
    return found


def test_nginx_takes_the_largest_upload_in_every_location():
    """
    A location that an auth_request asks at has a limit of its own, 1 MB, unless the
    server around it has one.
    """
    sizes = [d[1] for d in directives(example("nginx"), 1) if "body_size" in d[0]]
    inner = [d for d in directives(example("nginx"), 2) if "body_size" in d[0]]

    [size] = sizes
    assert int(size.removesuffix("m")) << 20 >= Settings().max_upload_bytes + BODY_SLACK
    assert inner == []
