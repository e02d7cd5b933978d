"""
Employers, titles, tools and skills that a claim names.
"""
