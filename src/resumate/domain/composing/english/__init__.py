"""
Resume lines and postings said in English.
"""
