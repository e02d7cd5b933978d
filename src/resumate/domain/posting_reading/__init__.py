"""
A posting as people paste it, read into title, company and single requirements.
"""

from resumate.domain.posting_reading.mistaken import repeats_resume
from resumate.domain.posting_reading.reader import read_posting

__all__ = ["read_posting", "repeats_resume"]
