from .models import *  # ok: a package hands on its own
