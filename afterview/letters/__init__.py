"""The words of every letter: templates, what goes into them, their limits, and the way to the mail.

Everything here is a function of its arguments; nothing is sent.
"""
