"""What ``python -m afterview`` starts."""

import sys

from afterview.cli import main

sys.exit(main())
