"""
Resume lines and postings said in French.
"""
