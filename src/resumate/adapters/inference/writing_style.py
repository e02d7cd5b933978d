"""
How much a model is trusted with, told by its name.
"""

import re

from resumate.ports.language_model import WritingStyle

_BILLIONS = re.compile(r"(?<![a-z\d.])(?:(\d+)x)?(\d+(?:\.\d+)?)b(?![a-z\d])")
_SMALL = re.compile(r"(?<![a-z])(?:mini|nano|tiny|small|lite|micro|mobile|flash-8b)")
_LARGE = re.compile(
    r"gpt-(?:4|[5-9])|chatgpt|(?<![a-z\d])o[1-9](?![a-z\d])|claude|gemini|grok|kimi"
    r"|mistral-(?:large|medium)|command-(?:r|a)|deepseek-(?:chat|reasoner|v\d|r1$)"
    r"|qwen[\d.]*-(?:max|plus)|glm-[4-9]|llama-?4|llama-?3\.3|nova-(?:pro|premier)"
)
_ENOUGH = 24.0
"""Billions of parameters: no smaller model tried wrote a letter that could be sent."""


def style_of(model: str) -> WritingStyle:
    """
    FREE for models known or said to be large, else POLISH.

    A count of parameters in the name (``:3b``, ``-1.5b``, ``8x22b``) decides; then
    words such as ``mini``; then the families of large hosted models. Unknown ones only
    polish.
    """
    name = model.casefold().rpartition("/")[2]
    counts = [
        float(each or 1) * float(count) for each, count in _BILLIONS.findall(name)
    ]
    if counts:
        return WritingStyle.FREE if max(counts) >= _ENOUGH else WritingStyle.POLISH
    if _SMALL.search(name) or not _LARGE.search(name):
        return WritingStyle.POLISH
    return WritingStyle.FREE
