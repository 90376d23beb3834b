"""A made-up search of four months, put in through the app's own actions.

Tests, the demo and the pictures in the documents all show this one.
"""
