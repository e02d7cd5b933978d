"""
Words that may say another word: its kin, its other spellings, other names of a tool.
"""
