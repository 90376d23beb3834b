"""Trends: what changes across interviews, the sentence first and the chart second."""

from afterview.ui import menu, safe_text, shell
from afterview.ui.trends import overview

db = shell.database()
menu.draw("trends")
safe_text.title("Trends")
overview.draw(db)
