"""Brief: the page to read before the next interview, and every way to take it along."""

from afterview.ui import menu, shell
from afterview.ui.brief import whole

db = shell.database()

menu.draw("brief")
whole.draw(db)
