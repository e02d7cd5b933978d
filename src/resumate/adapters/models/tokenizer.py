"""
How text becomes the tokens that the local embedding model was trained on.
"""

from importlib.resources import files

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer
from tokenizers.processors import BertProcessing

from resumate.adapters.models.pinned import verified

_VOCABULARY = "vocab.txt"
_VOCABULARY_SHA256 = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"


def bert_tokenizer(max_tokens: int) -> Tokenizer:
    """
    The uncased BERT tokenizer; texts are cut at *max_tokens*.

    Built from the vocabulary in this package: nothing is fetched.
    """
    resource = files("resumate.adapters.models").joinpath("data", _VOCABULARY)
    content = verified(resource.read_bytes(), _VOCABULARY_SHA256, _VOCABULARY)
    words = content.decode("utf-8").splitlines()
    vocabulary = {word: number for number, word in enumerate(words)}
    tokenizer = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]"))  # noqa: S106
    tokenizer.normalizer = BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    tokenizer.post_processor = BertProcessing(
        ("[SEP]", vocabulary["[SEP]"]), ("[CLS]", vocabulary["[CLS]"])
    )
    tokenizer.enable_truncation(max_tokens)
    return tokenizer
