"""The picture frame: style, database, menu, and the page that the address names."""

from afterview.errors import StoreError
from afterview.ui import menu, shell, trouble

shell.dress()
page = menu.current_page()
try:
    shell.database()
except StoreError as error:
    trouble.draw(error)
else:
    menu.pass_on_word()
    page.run()
