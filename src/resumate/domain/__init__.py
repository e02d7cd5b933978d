"""
What ResuMate knows about resumes, postings and letters. Standard library only.
"""
