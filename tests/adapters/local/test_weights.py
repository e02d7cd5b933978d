"""
The folder of weights: which it knows, and what it says of those that it does not.
"""

import pytest

from resumate.adapters.local.weights import KNOWN, WeightFolder
from resumate.domain.errors import InvalidRequestError
from resumate.ports.errors import TransientPortError

HASH = "0" * 64


@pytest.mark.parametrize(
    ("source", "sha256", "told"),
    [
        ("qwen-of-nowhere", "", KNOWN[0].name),
        ("file:///etc/passwd.gguf", HASH, "web address"),
        ("https://example.org/keeper.gguf", "", "--sha256"),
        ("https://example.org/keeper.gguf", "abc", "--sha256"),
        ("https://example.org/keeper.zip", HASH, ".gguf"),
        ("https://example.org/..%2F..%2Fkeeper.gguf/", HASH, ".gguf"),
    ],
)
def test_what_cannot_be_right_is_refused_at_once(tmp_path, source, sha256, told):
    """
    The one sentence says what to give instead.
    """
    with pytest.raises(InvalidRequestError, match=told):
        WeightFolder(tmp_path).install(source, sha256, lambda *_: None)


def test_a_folder_that_is_none_is_named(tmp_path):
    """
    What cannot be used is the data folder, as everywhere.
    """
    (tmp_path / "data").touch()
    weights = WeightFolder(tmp_path / "data" / "models")

    with pytest.raises(TransientPortError, match="data folder cannot be used"):
        weights.install(KNOWN[0].name, "", lambda *_: None)


def test_known_weights_are_pinned():
    """
    Each has an address that is encrypted, and a whole hash.
    """
    for weights in KNOWN:
        assert weights.url.startswith("https://")
        assert len(weights.sha256) == 64
