"""
A sentence as clauses, and what each does: claim, wish, thank, or tell of the employer.
"""
