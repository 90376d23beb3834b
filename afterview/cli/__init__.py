"""The command line: ``python -m afterview COMMAND``.

A command is one small function in the module of its group; it says what it did through
``edge.say``, and raises an AfterviewError for a problem with what was asked.
"""

from afterview.cli.entry import main

__all__ = ["main"]
