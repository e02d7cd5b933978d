"""
Resume lines and postings said in German.
"""
