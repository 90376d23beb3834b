"""Numbers out of whatever a column or a list holds, with what is missing as NaN."""

from collections.abc import Iterable
from typing import TypeAlias

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]


def floats(values: Iterable[float | None]) -> Floats:
    """The values as an array, in their order; None, NaN and NA become NaN."""
    column = pd.Series(list(values), dtype="Float64")
    return np.asarray(column.to_numpy(dtype="float64", na_value=np.nan), dtype=np.float64)
