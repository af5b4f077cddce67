from os.path import *  # expect: python/star-import
from settings import *  # expect: python/star-import
from .models import *  # expect: python/star-import
from os.path import join  # ok
import os  # ok
