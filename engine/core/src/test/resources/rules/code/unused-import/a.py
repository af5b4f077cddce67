import os  # expect: code/unused-import
import sys  # ok
from typing import List, Optional  # expect: code/unused-import
import numpy as np  # expect: code/unused-import
import json as json  # ok: exported
from models import User  # ok: in a text
from .pages import Page  # ok: where it comes from is no name here

try:
    import ujson  # ok: asked for
except ImportError:
    ujson = None


def f(x: List[int]) -> "User":
    Page(x)
    return sys.argv
