"""
Resume lines and postings said in Spanish.
"""
