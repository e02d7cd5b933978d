"""
The ports on PostgreSQL with pgvector, on a laptop and on RDS alike.
"""
