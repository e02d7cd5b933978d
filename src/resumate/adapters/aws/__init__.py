"""
The ports on AWS.
"""
