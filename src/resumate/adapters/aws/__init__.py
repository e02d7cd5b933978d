"""
The ports on AWS. Each adapter takes a ready client; `clients` makes them.
"""
