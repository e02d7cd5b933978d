"""
The way in by AWS Lambda: one file a function, each thin.
"""
