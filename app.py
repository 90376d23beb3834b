"""The picture frame: style, database, menu, and the page that the address names."""

from afterview.errors import AfterviewError, DiskFull, StoreError
from afterview.ui import callbacks, every_page, menu, safe_text, shell, trouble

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
every_page.finish(page.url_path)
