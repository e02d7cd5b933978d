"""
ResuMate writes cover letters whose every sentence can be traced to the resume.
"""

__version__ = "0.1.0"
