"""
What happens to ResuMate on AWS when more and more people use it: a simulation.
"""
