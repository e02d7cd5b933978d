"""
What things cost, beside a named peer, in one run.
"""
