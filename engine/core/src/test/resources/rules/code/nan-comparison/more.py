import math
import numpy as np

def missing(weight):
    return weight != math.nan  # expect: code/nan-comparison

def any_missing(samples):
    return [s for s in samples if s == np.nan]  # expect: code/nan-comparison

def any_missing_again(samples):
    return [s for s in samples if np.isnan(s)]  # ok
