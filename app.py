"""The picture frame: style, database, menu, and the page that the address names."""

from afterview.errors import AfterviewError, DiskFull, StoreError
from afterview.ui import callbacks, menu, safe_text, shell, top, trouble

callbacks.run_whole()
shell.dress()
page = menu.current_page()
try:
    shell.database()
    page.run()
except DiskFull as error:
    safe_text.warn(str(error))
except StoreError as error:
    trouble.draw(error)
except AfterviewError as error:
    safe_text.warn(str(error))
top.begin_at_the_top(page.url_path)
