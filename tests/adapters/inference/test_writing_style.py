"""
What a model is trusted with.
"""

import pytest

from resumate.adapters.inference.writing_style import style_of
from resumate.ports.language_model import WritingStyle


@pytest.mark.parametrize(
    "model",
    [
        "qwen2.5:3b",
        "Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
        "llama3.1:8b-instruct-q4_K_M",
        "llama3.2:latest",
        "gemma-3-270m",
        "phi-3.5-mini",
        "gpt-4o-mini",
        "gemini-2.5-flash-8b",
        "deepseek-r1:7b",
        "mistral-small",
        "somebody/unknown",
        "",
    ],
)
def test_small_and_unknown_models_polish(model):
    """
    Small models, and those nobody knows, smooth what the composer wrote.
    """
    assert style_of(model) is WritingStyle.POLISH


@pytest.mark.parametrize(
    "model",
    [
        "llama3.3:70b",
        "mixtral-8x22b-instruct",
        "Qwen/Qwen2.5-72B-Instruct-AWQ",
        "gpt-oss:120b",
        "gemma3:27b",
        "gpt-4.1",
        "o3",
        "anthropic/claude-sonnet-4",
        "gemini-2.5-pro",
        "mistral-large-latest",
        "deepseek-chat",
    ],
)
def test_large_models_write(model):
    """
    Large models write the letter from the plan.
    """
    assert style_of(model) is WritingStyle.FREE
