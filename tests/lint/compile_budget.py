# SPDX-License-Identifier: Apache-2.0
"""The seconds that each file of src/ takes to compile stay within their budget (tools/compile-budget.py)."""

import runpy
from pathlib import Path

runpy.run_path(str(Path(__file__).resolve().parents[2] / "tools/compile-budget.py"), run_name="__main__")
