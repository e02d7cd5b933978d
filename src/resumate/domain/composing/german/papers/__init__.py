"""
Degrees, trainings, certificates, and what one knows, in German.
"""
