"""
What model servers have in common, whoever runs them.
"""
