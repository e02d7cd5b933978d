"""
Embedders and language models that are run or reached without AWS.
"""
