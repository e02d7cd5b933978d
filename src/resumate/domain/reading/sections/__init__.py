"""
A resume cut into its header and its sections, by headings or by what stands there.
"""
